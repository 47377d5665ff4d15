import { addressKinds, addressOf, type Registered, type Registry } from '../../site/addresses/registry.ts'
import { compare } from '../../site/catalogue/order.ts'

/**
 * The pages of a site that are none of a record: lists, searches, the page about the site.
 *
 * @param found all pages of the site: see `pagesBelow`
 */
export function furtherPages(found: ReadonlySet<string>, records: Registry): Registered[] {
  const taken = new Set(
    addressKinds.flatMap((kind) => records[kind].map(({ slug }) => addressOf(kind, slug))),
  )
  const further: Registered[] = []
  for (const page of found) {
    const slug = slugOf(page)
    if (slug !== null && !taken.has(addressOf('pages', slug))) further.push({ slug, key: slug })
  }
  return further.sort((a, b) => compare(a.slug, b.slug))
}

/** The path of the folder that a page stands in, as records have it; null for one that is none of ours. */
function slugOf(page: string): string | null {
  const [, slug = null] = /^((?:[a-z0-9-]+\/)*)index\.html$/.exec(page) ?? []
  return slug?.replace(/\/$/, '') ?? null
}
