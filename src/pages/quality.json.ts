import type { APIRoute } from 'astro'
import { quality } from '../site/library.ts'

export const GET: APIRoute = () => new Response(JSON.stringify({ version: 1, ...quality() }))
