import { cborItems, cborNumber, toCborArray, toCborNumber, toCborText } from './cbor-items.ts'
import { packed, unpacked } from './packed-file.ts'

/** How many records an index holds, and how many words they have together. */
export interface Length {
  readonly records: number
  readonly words: number
}

/** Place of the list of records in the overview of an index. */
const recordsPlace = 1

/** The length of an index, from its overview. */
export function lengthOf(meta: Buffer): Length {
  const counts = recordsOf(meta).map((record) =>
    cborNumber(cborItems(record).items.at(-1) ?? Buffer.alloc(0)),
  )
  return { records: counts.length, words: counts.reduce((sum, count) => sum + count, 0) }
}

/**
 * The length of an average record of all segments, in words, to the next step of one in a hundred: so that it stays the
 * same while the library changes by little.
 */
export function averageLength(segments: readonly Length[]): number {
  const records = segments.reduce((sum, segment) => sum + segment.records, 0)
  const words = segments.reduce((sum, segment) => sum + segment.words, 0)
  return records === 0 || words === 0 ? 0 : 1.01 ** Math.round(Math.log(words / records) / Math.log(1.01))
}

/**
 * Give an index the average that all segments have, by which a score is lowered or raised for the length of a record:
 * empty records are added, which hold no words to be found by and one of which counts as many as are wanting.
 */
export function withAverage(meta: Buffer, average: number): Buffer {
  const { records, words } = lengthOf(meta)
  const added = Math.max(1, Math.ceil(words / average) - records)
  const wanting = Math.max(0, Math.round(average * (records + added)) - words)
  const empty = Array.from({ length: added }, (_, place) =>
    toCborArray([toCborText(''), toCborNumber(place === 0 ? wanting : 0)]),
  )
  const { items } = cborItems(unpacked(meta))
  const changed = items.map((item, place) =>
    place === recordsPlace ? toCborArray([...cborItems(item).items, ...empty]) : item,
  )
  return packed(toCborArray(changed))
}

function recordsOf(meta: Buffer): readonly Buffer[] {
  const list = cborItems(unpacked(meta)).items[recordsPlace]
  return list === undefined ? [] : cborItems(list).items
}
