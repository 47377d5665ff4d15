import type { WordSpan } from '../../../model/word-span.ts'
import { CborReader } from './cbor-reader.ts'
import { fetchPacked } from './fetch-packed.ts'

/** What the overview of a segment tells of its records and words. */
export interface Overview {
  /** How many words each record has. */
  readonly lengths: readonly number[]
  /** The files of words, in their order. */
  readonly files: readonly WordSpan[]
  /** The fields of records, by their numbers. */
  readonly fields: readonly string[]
}

/**
 * Fetch the overview of a segment.
 *
 * @param folder of the segment, with a slash at its end
 */
export async function fetchOverview(folder: URL): Promise<Overview> {
  const reader = new CborReader(await fetchPacked(new URL('pagefind.words.pf_meta', folder)))
  const list = <Row>(row: () => Row) => Array.from({ length: reader.number() }, row)
  reader.number()
  reader.skipText() // The version of the indexer.
  const lengths = list(() => {
    reader.number()
    reader.skipText()
    return reader.number()
  })
  const files = list(() => {
    reader.number()
    return { from: reader.text(), to: reader.text(), name: reader.text() }
  })
  // Filters and orders, which segments leave to `facets.json`.
  reader.number()
  reader.number()
  return { lengths, files, fields: list(() => reader.text()) }
}
