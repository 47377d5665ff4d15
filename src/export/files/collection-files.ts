import { writeBibtex } from '../bibtex/write-bibtex.ts'
import type { CslItem } from '../csl/csl-item.ts'
import type { ExportSource } from '../export-source.ts'
import { writeRis } from '../ris/write-ris.ts'
import type { SiteFile } from '../site-file.ts'
import { type Collection, collectionKinds, collectionsOf } from './collections.ts'
import { largestShard, shardName, shards } from './shards.ts'

/** The citations of all papers that a page lists, beside the page: `/topics/x/papers.bib`. */
export function* collectionFiles({ records, citations, settings }: ExportSource): Generator<SiteFile> {
  for (const kind of collectionKinds) {
    if (!settings.exports.collections.includes(kind)) continue
    for (const collection of collectionsOf(kind, records)) yield* filesOf(collection, citations)
  }
}

function* filesOf({ path, papers }: Collection, citations: ExportSource['citations']): Generator<SiteFile> {
  const paths = new Set(papers.map(({ path }) => path))
  const items = [...paths].flatMap((paper) => citations.get(paper) ?? [])
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
