import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below.ts'

/** A larger site is not offered to be kept as a whole. */
const largest = 200_000_000

/** Everything that reading and searching a whole site takes, as a browser is told: addresses below the site. */
export interface WholeSite {
  /** Names the search index that the parts belong to. */
  readonly index: string
  /** What it takes on a device, in bytes. */
  readonly bytes: number
  readonly pages: readonly string[]
  /** Of the search index. */
  readonly parts: readonly string[]
}

/** What a page or its search loads, in the order in which it is listed. */
const pageFiles = [/^(?!404\.html$).*\.html$/, /^search\/vocabulary\.json$/, /^pagefind\/[^/]*\.[^/]*$/]
const partFiles = [/^pagefind\/(?:fragment|index|filter)\/[^/]+$/, /^pagefind\/segment\/.*\.[^/]*$/]

/**
 * What keeping a whole site would take; null if that is too much. Files to take away are not among it.
 *
 * @param most bytes that are not too much
 */
export function wholeSite(site: string, index: string, most: number = largest): WholeSite | null {
  const groups = [...pageFiles, ...partFiles].map((pattern) => ({ pattern, files: [] as string[] }))
  let bytes = 0
  for (const file of filesBelow(site)) {
    const group = groups.find(({ pattern }) => pattern.test(file))
    if (group === undefined) continue
    group.files.push(file)
    bytes += statSync(join(site, file)).size
    if (bytes > most) return null
  }
  const lists = groups.map(({ files }) => files.sort())
  const pages = lists.slice(0, pageFiles.length).flat()
  return {
    index,
    bytes,
    pages: pages.map((page) => page.replace(/(^|\/)index\.html$/, '$1')),
    parts: lists.slice(pageFiles.length).flat(),
  }
}
