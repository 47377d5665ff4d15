import { byBytes } from '../model/word-span.ts'
import { CborWriter } from './cbor-writer.ts'
import { firstField, MeetingList, type MetWords } from './met-words.ts'
import { packPlaces } from './pack-places.ts'
import type { WordForm } from './word-forms.ts'

/** Words of an index with where they stand, in a file that a search fetches. */
export interface WordFile {
  readonly first: string
  readonly last: string
  readonly bytes: Buffer
}

/** A word of the index; it and what it is with accents have numbers. */
interface Word {
  readonly stem: string
  readonly number: number
  readonly variants: Map<string, number>
}

/** Under which words of the index printed words are filed, in lists of numbers: they are looked up millions of times. */
interface Filing {
  /** Where the forms of a printed word begin; they end where those of the next begin. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
  /** See `WordForm`. */
  readonly parts: Uint16Array
}

/** Gathers where printed words stand, page after page and place after place; each is told by its number. */
export class WordTable {
  readonly #words = new Map<string, Word>()
  readonly #met: MeetingList
  readonly #filing: Filing
  #count = 0

  /**
   * @param printed the forms of each printed word
   * @param expected how often words will be met, about
   */
  constructor(printed: readonly (readonly WordForm[])[], expected: number) {
    this.#met = new MeetingList(expected)
    const forms = printed.flat()
    let end = 0
    this.#filing = {
      starts: Uint32Array.from([0, ...printed.map((own) => (end += own.length))]),
      numbers: Uint32Array.from(forms, (form) => this.#numberOf(form)),
      parts: Uint16Array.from(forms, ({ parts }) => parts),
    }
  }

  /** Whether anything of a printed word is in the index: signs alone are not. */
  holds(word: number): boolean {
    return this.#startOf(word) < this.#startOf(word + 1)
  }

  /** Meet a printed word in the text of a page. */
  meet(word: number, page: number, place: number, weight: number): void {
    for (let at = this.#startOf(word); at < this.#startOf(word + 1); at++) {
      const parts = this.#filing.parts[at] ?? 0
      const own = parts === 0 ? weight : Math.max(1, Math.trunc(weight / parts))
      this.#met.add(this.#filing.numbers[at] ?? 0, page, place, own)
    }
  }

  /** Meet a printed word in what a result shows besides, after all of the text. */
  meetInField(word: number, page: number, field: number, place: number): void {
    for (let at = this.#startOf(word); at < this.#startOf(word + 1); at++)
      this.#met.add(this.#filing.numbers[at] ?? 0, page, place, firstField + field)
  }

  /** The files of all words, in the order of these; each is full once it holds so much. */
  *files(full: number): Generator<WordFile, void> {
    const { met, starts } = this.#met.byWord(this.#count)
    const span = (number: number) => [starts[number] ?? 0, starts[number + 1] ?? 0] as const
    const isMet = (number: number) => span(number)[0] < span(number)[1]
    let file = openFile()
    for (const { stem, number, variants } of inOrder([...this.#words.values()])) {
      const found = [...variants].filter(([, variant]) => isMet(variant))
      if (found.length === 0 && !isMet(number)) continue
      file.writer.array(3)
      file.writer.text(stem)
      file.stems.push(stem)
      file.size += packPlaces(file.writer, met, ...span(number))
      file.writer.array(found.length)
      for (const [accented, variant] of asMet(found, met, starts)) {
        file.writer.array(2)
        file.writer.text(accented)
        packPlaces(file.writer, met, ...span(variant))
      }
      if (file.size < full) continue
      yield closed(file)
      file = openFile()
    }
    if (file.stems.length > 0) yield closed(file)
  }

  #startOf(word: number): number {
    return this.#filing.starts[word] ?? 0
  }

  #numberOf({ stem, accented }: WordForm): number {
    const word = this.#word(stem)
    return accented === null ? word.number : this.#variant(word, accented)
  }

  #word(stem: string): Word {
    const word = this.#words.get(stem) ?? { stem, number: this.#count++, variants: new Map() }
    this.#words.set(stem, word)
    return word
  }

  #variant({ variants }: Word, accented: string): number {
    const number = variants.get(accented) ?? this.#count++
    variants.set(accented, number)
    return number
  }
}

interface OpenFile {
  readonly writer: CborWriter
  readonly stems: string[]
  size: number
}

function openFile(): OpenFile {
  return { writer: new CborWriter(), stems: [], size: 0 }
}

function closed({ writer, stems }: OpenFile): WordFile {
  const whole = new CborWriter()
  whole.array(1)
  whole.array(stems.length)
  whole.items(writer.bytes)
  return { first: stems[0] ?? '', last: stems.at(-1) ?? '', bytes: whole.bytes }
}

function inOrder(words: readonly Word[]): readonly Word[] {
  return words.toSorted((a, b) => byBytes(a.stem, b.stem))
}

/** Forms with accents in the order in which they were met: by pages, on each those of the text first, by their letters. */
function asMet(
  variants: readonly (readonly [accented: string, number: number])[],
  { pages, tags }: MetWords,
  starts: Uint32Array,
): readonly (readonly [accented: string, number: number])[] {
  const page = (number: number) => pages[starts[number] ?? 0] ?? 0
  const isInField = (number: number) => Number((tags[starts[number] ?? 0] ?? 0) >= firstField)
  return variants.toSorted(
    ([a, one], [b, other]) => page(one) - page(other) || isInField(one) - isInField(other) || byBytes(a, b),
  )
}
