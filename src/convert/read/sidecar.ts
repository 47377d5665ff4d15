import { z } from 'astro/zod'
import { parse } from 'yaml'

/** What a curator writes beside a capture, in `<name>.yaml`. */
export const sidecarSchema = z.strictObject({
  /** Address of the original page. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Day of the capture. */
  captured: z.iso.date().optional(),
  license: z.string().min(1).max(500).optional(),
})

export type Sidecar = z.output<typeof sidecarSchema>

/** A sidecar read, or what is wrong with it and where. */
export type SidecarResult =
  | { readonly sidecar: Sidecar }
  | { readonly message: string; readonly line: number }

/** Read the text of a sidecar. */
export function readSidecar(text: string): SidecarResult {
  let data: unknown
  try {
    data = parse(text, { schema: 'core' }) ?? {}
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const line = 'linePos' in error && Array.isArray(error.linePos) ? Number(error.linePos[0]?.line ?? 1) : 1
    return { message: error.message.split('\n')[0] ?? 'The sidecar is no YAML', line }
  }
  const checked = sidecarSchema.safeParse(data)
  if (checked.success) return { sidecar: checked.data }
  const issue = checked.error.issues[0]
  const key = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''))
  const line = text.split('\n').findIndex((row) => row.startsWith(`${key}:`)) + 1
  return { message: `\`${key}\`: ${issue?.message ?? 'is wrong'}`, line: Math.max(line, 1) }
}
