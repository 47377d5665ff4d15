import { type CborValue, cborValue } from './cbor-items.ts'
import { filesOf, type IndexFiles, refuseErrors } from './index-files.ts'
import { unpacked } from './packed-file.ts'

/** A form under which the indexer files a printed word. */
export interface WordForm {
  /** In lower case, without accents and endings. */
  readonly stem: string
  /** The word with its accents, where it has any. */
  readonly accented: string | null
  /** Among how many parts of a compound word it is one; 0 for what stands for the whole. */
  readonly parts: number
}

/** A form as it stands in an index, at a place and with a weight. */
interface FoundForm extends Omit<WordForm, 'parts'> {
  readonly position: number
  readonly weight: number
}

/** The weight of a word of the text that is asked about; a part of a compound has less. */
const wholeWeight = 24

/** Asks the indexer for the forms of printed words: it alone knows the stems of a language. */
export interface Dictionary {
  readonly language: string
  /** The forms of each word, in the order of these, and the files of an index beside its words and records. */
  readonly lookUp: (
    words: readonly string[],
  ) => Promise<{ readonly forms: readonly (readonly WordForm[])[]; readonly frame: IndexFiles }>
}

/** How many words are remembered, some hundred bytes each. */
const remembered = 1_000_000

/** Open a dictionary, which asks for each word once. */
export function openDictionary(language: string): Dictionary {
  const known = new Map<string, readonly WordForm[]>()
  let frame: IndexFiles | undefined
  const ask = async (words: readonly string[]): Promise<IndexFiles> => {
    if (known.size > remembered) known.clear()
    const unknown = words.filter((word) => !known.has(word))
    if (frame !== undefined && unknown.length === 0) return frame
    const index = await filesOf(language, async (index) => {
      const { errors } = await index.addCustomRecord({ url: '/', content: unknown.join(' '), language })
      refuseErrors(errors)
    })
    const forms = formsOf(unknown.length, index)
    for (const [place, word] of unknown.entries()) known.set(word, forms[place] ?? [])
    return new Map([...index].filter(([path]) => !path.includes('/')))
  }
  return {
    language,
    lookUp: async (words) => {
      frame = await ask(words)
      return { forms: words.map((word) => known.get(word) ?? []), frame: new Map(frame) }
    },
  }
}

/** The forms of each of so many words, from the index of a text that holds them one after the other. */
function formsOf(count: number, index: IndexFiles): readonly (readonly WordForm[])[] {
  const found = Array.from({ length: count }, (): FoundForm[] => [])
  for (const [path, bytes] of index) {
    if (!path.endsWith('.pf_index')) continue
    for (const form of formsIn(cborValue(unpacked(bytes)))) found[form.position]?.push(form)
  }
  return found.map(withParts)
}

/** A single part weighs as much as the whole. */
function withParts(found: readonly FoundForm[]): WordForm[] {
  const isPart = ({ weight }: FoundForm) => weight < wholeWeight
  const parts = found.filter(isPart).length
  return found.map((form) => ({ stem: form.stem, accented: form.accented, parts: isPart(form) ? parts : 0 }))
}

/** All forms of a file of words: `[[[word, pages, variants], …]]`. */
function* formsIn(file: CborValue): Generator<FoundForm, void> {
  for (const word of listOf(listOf(file)[0])) {
    const [stem, pages, variants] = listOf(word)
    yield* formsOn(pages, textOf(stem), null)
    for (const variant of listOf(variants)) {
      const [accented, own] = listOf(variant)
      yield* formsOn(own, textOf(stem), textOf(accented))
    }
  }
}

/** A number below zero tells the weight of what follows, and that the next place is told in full. */
function* formsOn(
  pages: CborValue | undefined,
  stem: string,
  accented: string | null,
): Generator<FoundForm, void> {
  for (const page of listOf(pages)) {
    let [weight, position] = [0, 0]
    for (const number of listOf(listOf(page)[1])) {
      if (typeof number !== 'number') throw new Error('A file of words names a place that is none')
      if (number < 0) [weight, position] = [-number - 1, 0]
      else {
        position += number
        yield { stem, accented, position, weight }
      }
    }
  }
}

function listOf(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value !== 'object') throw new Error('A file of words lacks a list')
  return value
}

function textOf(value: CborValue | undefined): string {
  if (typeof value !== 'string') throw new Error('A file of words lacks a word')
  return value
}
