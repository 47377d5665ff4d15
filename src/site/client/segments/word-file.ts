import { CborReader } from './cbor-reader.ts'

/** A file of words. */
export interface WordFile {
  readonly stems: readonly FiledStem[]
  /** The printed words that are filed under stems; one that is not named stands for itself. */
  readonly printed: ReadonlyMap<string, readonly string[]>
  readonly bytes: Uint8Array
}

/** A stem in a file, with its forms: itself, and what it is with accents. */
export interface FiledStem {
  readonly stem: string
  readonly forms: readonly { readonly form: string; readonly records: FormRecords }[]
}

/** The records of a segment that hold a form: where each stands there, and where its own begins in the file. */
export interface FormRecords {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

/** What a record holds of a word. */
export interface WordOnRecord {
  /** What its places in the text weigh together. */
  readonly weight: number
  /** Whether it stands there as a part of a compound: such places weigh a part of what others do. */
  readonly isPart: boolean
  /** The fields that hold it, by their numbers: a bit for each. */
  readonly fields: number
  /** Where it begins in the file. */
  readonly at: number
}

/** What a word weighs in the text unless something else is told, … */
const usualWeight = 25
/** … and what one of a paragraph weighs; one of a heading weighs several times as much. */
export const wholeWeight = 24

/**
 * Open a file of words: `[[[stem, records, [[form, records], …]], …]]`, and behind it the printed words, a stem and its
 * own in a line.
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const reader = new CborReader(bytes)
  reader.number()
  const stems = Array.from({ length: reader.number() }, () => {
    reader.number()
    const stem = reader.text()
    const own = { form: stem, records: readRecords(reader) }
    const others = Array.from({ length: reader.number() }, () => {
      reader.number()
      return { form: reader.text(), records: readRecords(reader) }
    })
    return { stem, forms: [own, ...others] }
  })
  const lines = reader.text().split('\n')
  const printed = lines.map((line) => line.split(' ')).map(([stem = '', ...words]) => [stem, words] as const)
  return { stems, printed: new Map(printed), bytes }
}

function readRecords(reader: CborReader): FormRecords {
  const count = reader.number()
  const [places, starts] = [new Uint32Array(count), new Uint32Array(count)]
  let place = 0
  for (let record = 0; record < count; record++) {
    reader.number()
    place += reader.number()
    places[record] = place
    starts[record] = reader.at
    reader.skipNumbers()
    reader.skipNumbers()
  }
  return { places, starts }
}

/** What a record holds of a word, but for where. */
export function weighAt(bytes: Uint8Array, at: number): WordOnRecord {
  const reader = new CborReader(bytes, at)
  let [weight, isPart, fields] = [0, false, 0]
  reader.runs((below, following) => {
    const own = below === null ? usualWeight : -1 - below
    weight += own * following
    isPart ||= own % wholeWeight !== 0
  })
  reader.runs((below) => {
    fields |= 1 << (below === null ? 0 : -1 - below)
  })
  return { weight, isPart, fields, at }
}

/** Where a word stands in the text of a record, with what it weighs there. */
export function textPlaces(
  bytes: Uint8Array,
  at: number,
  call: (location: number, weight: number) => void,
): void {
  let [weight, location] = [usualWeight, 0]
  const reader = new CborReader(bytes, at)
  for (let numbers = reader.number(); numbers > 0; numbers--) {
    const number = reader.number()
    if (number < 0) [weight, location] = [-1 - number, 0]
    else {
      location += number
      call(location, weight)
    }
  }
}

/** Where a word stands in a field of a record. */
export function fieldPlaces(
  bytes: Uint8Array,
  at: number,
  field: number,
  call: (location: number) => void,
): void {
  const reader = new CborReader(bytes, at)
  reader.skipNumbers()
  let [own, location] = [0, 0]
  for (let numbers = reader.number(); numbers > 0; numbers--) {
    const number = reader.number()
    if (number < 0) [own, location] = [-1 - number, 0]
    else {
      location += number
      if (own === field) call(location)
    }
  }
}
