import { globSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { addressKinds, addressOf, type Registered, type Registry } from '../site/addresses/registry.ts'

/** The pages of a site that are none of a record: lists, searches, the page about the site. */
export function furtherPages(site: string, records: Registry): Registered[] {
  const taken = new Set(
    addressKinds.flatMap((kind) => records[kind].map(({ slug }) => addressOf(kind, slug))),
  )
  return globSync('**/index.html', { cwd: site })
    .map((file) => dirname(file).split(sep).join('/').replace(/^\.$/, ''))
    .filter((slug) => /^(?:[a-z0-9-]+(?:\/|$))*$/.test(slug) && !taken.has(addressOf('pages', slug)))
    .map((slug) => ({ slug, key: slug }))
}
