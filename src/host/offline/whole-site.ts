import { globSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

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

/** What keeping a whole site would take; null if that is too much. Files to take away are not among it. */
export function wholeSite(site: string, index: string): WholeSite | null {
  const list = (pattern: string) =>
    globSync(pattern, { cwd: site })
      .map((file) => file.split(sep).join('/'))
      .sort()
  const pages = [
    ...list('**/*.html').filter((page) => page !== '404.html'),
    'search/vocabulary.json',
    ...list('pagefind/*.*'),
  ]
  const parts = [...list('pagefind/{fragment,index,filter}/*'), ...list('pagefind/segment/**/*.*')]
  const bytes = [...pages, ...parts].reduce((sum, file) => sum + statSync(join(site, file)).size, 0)
  return bytes > largest
    ? null
    : { index, bytes, pages: pages.map((page) => page.replace(/(^|\/)index\.html$/, '$1')), parts }
}
