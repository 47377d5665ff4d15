import { z } from 'astro/zod'
import { type Head, headSchema } from '../model/head.ts'
import { InertError } from './inert-error.ts'

/** Take data as the head of an article, or say what is wrong with it. */
export function parseHead(data: unknown): Head {
  const result = headSchema.safeParse(data)
  if (!result.success) throw new InertError(`The head is invalid:\n${z.prettifyError(result.error)}`)
  return result.data
}
