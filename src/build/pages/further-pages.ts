import { filesBelow } from '../../host/files-below.ts'
import { addressKinds, addressOf, type Registered, type Registry } from '../../site/addresses/registry.ts'
import { compare } from '../../site/catalogue/order.ts'

/** The pages of a site that are none of a record: lists, searches, the page about the site. */
export function furtherPages(site: string, records: Registry): Registered[] {
  const taken = new Set(
    addressKinds.flatMap((kind) => records[kind].map(({ slug }) => addressOf(kind, slug))),
  )
  const found: Registered[] = []
  for (const file of filesBelow(site)) {
    const slug = pageOf(file)
    if (slug !== null && !taken.has(addressOf('pages', slug))) found.push({ slug, key: slug })
  }
  return found.sort((a, b) => compare(a.slug, b.slug))
}

/** The path of the folder that a page stands in, as records have it; null for what is no page, or none of ours. */
function pageOf(file: string): string | null {
  const [, slug = null] = /^((?:[a-z0-9-]+\/)*)index\.html$/.exec(file) ?? []
  return slug?.replace(/\/$/, '') ?? null
}
