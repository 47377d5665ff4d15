import { CommandError } from '../../process/command-error.ts'
import { pageOf } from '../../site/addresses/entry-address.ts'
import { allReferences } from '../../site/catalogue/all-references.ts'
import type { RecordLists } from '../../site/catalogue/record-lists.ts'

/** Pages that every site has. */
const fixedPages = ['index.html', '404.html', 'search/index.html']

/** How many missing pages are named. */
const named = 5

/**
 * Make sure that every record of a site has a page, or a list that holds its entry: a build can lose pages, or all of them, and still end well.
 *
 * @param found the pages of the site: see `pagesBelow`
 * @returns how many pages records have, with the lists among them
 */
export function verifyPages(found: ReadonlySet<string>, records: RecordLists): number {
  const pages = new Set(allReferences(records).map(({ path }) => pageOf(path)))
  const expected = Array.from(pages, (page) => `${page}index.html`)
  const missing = [...fixedPages, ...expected].filter((page) => !found.has(page.replace(/^\//, '')))
  if (missing.length === 0) return expected.length
  const some = missing.slice(0, named).join(', ')
  throw new CommandError(
    `The site lacks ${missing.length} of its pages: ${some}${missing.length > named ? ', …' : ''}`,
  )
}
