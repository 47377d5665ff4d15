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
  /** Each with where its records begin in the file. */
  readonly forms: readonly { readonly form: string; readonly at: number }[]
}

/** A word on a record. */
export interface WordOnRecord {
  /** The place of the record in its segment. */
  readonly place: number
  /** What its places in the text weigh together. */
  readonly weight: number
  /** Whether it stands there as a part of a compound: such places weigh a part of what others do. */
  readonly isPart: boolean
  /** The fields that hold it, by their numbers: a bit for each. */
  readonly fields: number
  /** Where its places begin in the file. */
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
  const form = (text: string) => {
    const at = reader.at
    skipRecords(reader)
    return { form: text, at }
  }
  reader.number()
  const stems = Array.from({ length: reader.number() }, () => {
    reader.number()
    const stem = reader.text()
    const own = form(stem)
    const others = Array.from({ length: reader.number() }, () => {
      reader.number()
      return form(reader.text())
    })
    return { stem, forms: [own, ...others] }
  })
  const lines = reader.text().split('\n')
  const printed = lines.map((line) => line.split(' ')).map(([stem = '', ...words]) => [stem, words] as const)
  return { stems, printed: new Map(printed), bytes }
}

function skipRecords(reader: CborReader): void {
  for (let records = reader.number(); records > 0; records--) {
    reader.number()
    reader.number()
    reader.skipNumbers()
    reader.skipNumbers()
  }
}

/** The records that hold a form. */
export function recordsAt(bytes: Uint8Array, start: number): WordOnRecord[] {
  const reader = new CborReader(bytes, start)
  let place = 0
  return Array.from({ length: reader.number() }, () => {
    reader.number()
    place += reader.number()
    const at = reader.at
    let [weight, isPart, fields] = [0, false, 0]
    readPlaces(reader, (_, own) => {
      weight += own
      isPart ||= own % wholeWeight !== 0
    })
    readFields(reader, (field) => {
      fields |= 1 << field
    })
    return { place, weight, isPart, fields, at }
  })
}

/** Where a word stands on a record. */
export interface WordPlaces {
  /** In the text, with what it weighs there. */
  readonly text: readonly (readonly [location: number, weight: number])[]
  /** In each field that holds it, by the number of the field. */
  readonly fields: ReadonlyMap<number, readonly number[]>
}

/** Where a word stands on a record, in their order. */
export function placesAt(bytes: Uint8Array, at: number): WordPlaces {
  const reader = new CborReader(bytes, at)
  const text: [number, number][] = []
  const fields = new Map<number, number[]>()
  readPlaces(reader, (location, weight) => void text.push([location, weight]))
  readFields(reader, (field, location) => {
    const own = fields.get(field) ?? []
    own.push(location)
    fields.set(field, own)
  })
  return { text, fields }
}

/** Places as their distances from those before, with a number below zero where another weight begins. */
function readPlaces(reader: CborReader, call: (location: number, weight: number) => void): void {
  let [weight, location] = [usualWeight, 0]
  for (let numbers = reader.number(); numbers > 0; numbers--) {
    const number = reader.number()
    if (number < 0) [weight, location] = [-1 - number, 0]
    else {
      location += number
      call(location, weight)
    }
  }
}

/** Places in fields as their distances from those before, with a number below zero where those of a field begin. */
function readFields(reader: CborReader, call: (field: number, location: number) => void): void {
  let [field, location] = [0, 0]
  for (let numbers = reader.number(); numbers > 0; numbers--) {
    const number = reader.number()
    if (number < 0) [field, location] = [-1 - number, 0]
    else {
      location += number
      call(field, location)
    }
  }
}
