import { CborReader } from './cbor-reader.ts'

/** A word of the index, or a form of it with accents, with the records of a segment that hold it. */
export interface FiledWord {
  /** Its stem, under which all its forms are filed. */
  readonly stem: string
  readonly form: string
  readonly on: readonly WordOnRecord[]
  /** The file. */
  readonly bytes: Uint8Array
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
 * The words of a file that begin as asked, and those that what was asked begins with, with their records:
 * `[[[stem, records, [[form, records], …]], …]]`.
 */
export function readWordFile(bytes: Uint8Array, start: string): FiledWord[] {
  const reader = new CborReader(bytes)
  const found: FiledWord[] = []
  reader.number()
  for (let left = reader.number(); left > 0; left--) {
    reader.number()
    const stem = reader.text()
    const words = [{ stem, form: stem, on: readRecords(reader), bytes }]
    for (let forms = reader.number(); forms > 0; forms--) {
      reader.number()
      words.push({ stem, form: reader.text(), on: readRecords(reader), bytes })
    }
    if (stem.startsWith(start) || start.startsWith(stem)) found.push(...words)
  }
  return found
}

function readRecords(reader: CborReader): WordOnRecord[] {
  let place = 0
  return Array.from({ length: reader.number() }, () => {
    reader.number()
    place += reader.number()
    const at = reader.at
    let [weight, isPart] = [0, false]
    readPlaces(reader, (_, own) => {
      weight += own
      isPart ||= own % wholeWeight !== 0
    })
    return { place, weight, isPart, fields: readFields(reader), at }
  })
}

/** Where a word stands in the text of a record, with what it weighs there. */
export function placesOn(
  { bytes }: FiledWord,
  { at }: WordOnRecord,
): readonly (readonly [location: number, weight: number])[] {
  const places: [number, number][] = []
  readPlaces(new CborReader(bytes, at), (location, weight) => void places.push([location, weight]))
  return places
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

/** Places in fields, with a number below zero where those of a field begin. */
function readFields(reader: CborReader): number {
  let [field, fields] = [0, 0]
  for (let numbers = reader.number(); numbers > 0; numbers--) {
    const number = reader.number()
    if (number < 0) field = -1 - number
    else fields |= 1 << field
  }
  return fields
}
