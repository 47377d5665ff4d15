import { quality } from '../site/library.ts'

/** What the quality page shows, whole and for programs. */
export function GET(): Response {
  return Response.json({ version: 1, ...quality() })
}
