import { writeBibtex } from '../bibtex/write-bibtex.ts'
import type { CslItem } from '../csl/csl-item.ts'
import type { ExportSource } from '../export-source.ts'
import { writeRis } from '../ris/write-ris.ts'
import type { SiteFile } from '../site-file.ts'
import { keyOf, unlessStanding } from '../standing.ts'
import { type Collection, collectionKinds, collectionsOf } from './collections.ts'
import { largestShard, shardName, shards } from './shards.ts'

/** The citations of all papers that a page lists, beside the page: `/topics/x/papers.bib`. */
export function* collectionFiles(source: ExportSource): Generator<SiteFile> {
  const { records, citations, settings } = source
  const keys = new Map<CslItem, string>()
  for (const kind of collectionKinds) {
    if (!settings.exports.collections.includes(kind)) continue
    for (const collection of collectionsOf(kind, records)) {
      const items = itemsOf(collection, citations)
      yield* unlessStanding(
        source,
        `collection ${collection.path}`,
        () => items.map((item) => keyOfItem(item, keys)),
        () => filesOf(collection, items),
      )
    }
  }
}

/** A paper stands in many collections, and its key is made once. */
function keyOfItem(item: CslItem, keys: Map<CslItem, string>): string {
  const key = keys.get(item) ?? keyOf(item)
  keys.set(item, key)
  return key
}

function itemsOf({ papers }: Collection, citations: ExportSource['citations']): CslItem[] {
  const paths = new Set(papers.map(({ path }) => path))
  return [...paths].flatMap((paper) => citations.get(paper) ?? [])
}

function* filesOf({ path }: Collection, items: readonly CslItem[]): Generator<SiteFile> {
  for (const [form, texts] of Object.entries(formsOf(items))) {
    for (const [at, text] of texts.entries()) yield { path: path + shardName('papers', at, form), text }
  }
}

function formsOf(items: readonly CslItem[]): Readonly<Record<'bib' | 'ris' | 'json', readonly string[]>> {
  return {
    bib: shards(items.map((item) => `${writeBibtex([item])}\n`)),
    ris: shards(items.map((item) => `${writeRis([item])}\r\n`)),
    json: shards(
      items.map((item) => `${JSON.stringify(item)},\n`),
      largestShard - 4,
    ).map((text) => `[\n${text.slice(0, -2)}\n]\n`),
  }
}
