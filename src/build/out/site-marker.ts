import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import type { PageStyle } from '../../site/styled-path.ts'

/** Name of the file that marks a folder as ours. */
export const markerFile = '.lectern-site.json'

const markerSchema = z.object({
  lectern: z.literal('site'),
  version: z.int(),
  /** Where the site was built to be mounted. */
  base: z.string().startsWith('/').endsWith('/'),
  /** Whether its links are relative, so that it may be mounted elsewhere as it is. */
  anywhere: z.literal(true).optional(),
  /** How addresses of pages end, unless with a slash. */
  style: z.enum(['file', 'index']).optional(),
})

/** Where a site stands, and how its pages are named there. */
export interface SitePlace {
  readonly base: string
  readonly anywhere?: boolean | undefined
  readonly style?: PageStyle | undefined
}

/** Mark a folder as made by us, so that a later build may replace it. */
export function markSite(folder: string, { base, anywhere, style = 'directory' }: SitePlace): void {
  const marker = {
    lectern: 'site',
    version: 1,
    base,
    ...(anywhere && { anywhere }),
    ...(style !== 'directory' && { style }),
  }
  writeFileSync(join(folder, markerFile), `${JSON.stringify(marker)}\n`)
}

/** What we noted in a folder when we made it; null if we did not. */
export function siteMarker(folder: string): z.output<typeof markerSchema> | null {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(join(folder, markerFile), 'utf8')))
  } catch {
    return null
  }
}
