import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listAddress } from '../../site/addresses/entry-address.ts'
import { publishedEntries } from '../../site/addresses/place-entries.ts'
import { addressKinds, addressOf, type Registry } from '../../site/addresses/registry.ts'
import type { CatalogueMove } from '../../site/catalogue/catalogue.ts'
import { redirectPage } from './redirect-page.ts'

/** A site that was just built. */
export interface BuiltSite {
  readonly folder: string
  readonly base: string
  /** The site's own address; null while that is not known. */
  readonly address: string | null
}

/**
 * Make sure that every address that was ever published still leads somewhere: what moved gets a page that leads to its
 * new place. What was split or is gone has a page of its own already.
 *
 * @returns all moves, those of list pages among them
 */
export function keepAddresses(
  site: BuiltSite,
  moves: readonly CatalogueMove[],
  registry: Registry,
): readonly CatalogueMove[] {
  const all = [...moves, ...movedPages(site, registry)]
  for (const { from, to } of all) {
    const [only, ...others] = to
    if (only !== undefined && others.length === 0) writePage(fileOf(site, from), redirectPage(site, only))
  }
  const published = addressKinds.flatMap((kind) => registry[kind].map(({ slug }) => addressOf(kind, slug)))
  const lost = [
    ...published.filter((address) => !existsSync(fileOf(site, address))),
    ...lostEntries(site, registry),
  ]
  if (lost.length === 0) return all
  throw new Error(`${lost.length} published addresses lead nowhere: ${lost.slice(0, 5).join(', ')}`)
}

/** Moves as hosts can be told them that redirect by themselves. */
export function redirectsText(moves: readonly CatalogueMove[]): string {
  const status = (to: readonly string[]) => (to.length === 0 ? 410 : to.length === 1 ? 301 : 300)
  const redirects = moves.map(({ from, to }) => ({ from, to, status: status(to) }))
  return `${JSON.stringify({ version: 1, redirects }, null, 1)}\n`
}

/** Entries that were published and that their lists do not hold. */
function lostEntries(site: BuiltSite, { entries }: Registry): string[] {
  const lists = Map.groupBy(publishedEntries(entries), ({ kind, list }) => listAddress(kind, list))
  return [...lists].flatMap(([list, held]) => {
    const file = fileOf(site, list)
    const html = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return held.flatMap(({ slug }) => (html.includes(` id="${slug}"`) ? [] : `${list}#${slug}`))
  })
}

/** Pages of lists that have become shorter: what they held is found further up. */
function movedPages(site: BuiltSite, registry: Registry): CatalogueMove[] {
  return registry.pages
    .map(({ slug }) => addressOf('pages', slug))
    .filter((address) => !existsSync(fileOf(site, address)))
    .map((from) => ({ from, to: [nearestAbove(site, from)], reason: null }))
}

function nearestAbove(site: BuiltSite, address: string): string {
  const above = address.replace(/[^/]+\/$/, '')
  return above === '/' || existsSync(fileOf(site, above)) ? above : nearestAbove(site, above)
}

function fileOf({ folder }: BuiltSite, address: string): string {
  return join(folder, address, 'index.html')
}

function writePage(file: string, html: string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}
