import { foldKey } from '../model/fold.ts'
import { searchTerm } from '../model/search-term.ts'
import { homeOf, type WordSpan } from '../model/word-span.ts'
import { cborItems, cborText, toCborText } from './cbor-items.ts'
import type { IndexFiles } from './index-files.ts'
import { packed, unpacked } from './packed-file.ts'
import type { Dictionary, WordForm } from './word-forms.ts'

/**
 * Under which stems words are filed, as queries ask for them: only the indexer knows the stems of a language, and a
 * reader has no indexer.
 *
 * @param printed words, with the signs around them
 * @returns the stems by the words, in lower case and without signs and accents
 */
export async function printedForms(
  printed: readonly string[],
  { lookUp }: Dictionary,
): Promise<ReadonlyMap<string, string>> {
  // The parts of a compound are asked for by themselves too.
  const terms = new Set(printed.flatMap((word) => [searchTerm(word).plain, ...foldKey(word).split(' ')]))
  terms.delete('')
  const { forms } = await lookUp([...terms])
  return new Map(
    Array.from(terms, (term, place) => [term, ownStem(term, forms[place] ?? [])] as const).filter(
      ([, stem]) => stem !== '',
    ),
  )
}

/** Of the stems of a word that of all of it: words with numbers are filed under their parts too. */
function ownStem(word: string, forms: readonly WordForm[]): string {
  const shared = (stem: string) => {
    let length = 0
    while (length < stem.length && stem[length] === word[length]) length++
    return length
  }
  return forms.reduce((best, { stem }) => (shared(stem) > shared(best) ? stem : best), '')
}

/**
 * What follows the words in each file of an index: a text of lines, each a stem and the printed words that are filed
 * under it. A stem that is not named stands for itself. Pagefind reads no further than the words.
 *
 * @param stems by the words
 * @param files of words, in their order
 */
export function formsByFile(
  stems: ReadonlyMap<string, string>,
  files: readonly WordSpan[],
): readonly Buffer[] {
  const words = Map.groupBy(stems.keys(), (word) => stems.get(word) ?? '')
  const lines = files.map((): string[] => [])
  for (const [stem, own] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (own.length === 1 && own[0] === stem) continue
    const byHome = Map.groupBy(own.sort(), (word) => homeOf(word, files))
    for (const [home, forms] of byHome) lines[home]?.push([stem, ...forms].join(' '))
  }
  return lines.map((own) => toCborText(own.join('\n')))
}

/** Place of the list of the files of words in the overview of an index. */
const filesPlace = 2

/** Have an index that Pagefind made tell the forms of its words too. */
export async function withPrintedForms(index: IndexFiles, dictionary: Dictionary): Promise<IndexFiles> {
  const meta = [...index].find(([path]) => path.endsWith('.pf_meta'))?.[1]
  const list = meta === undefined ? undefined : cborItems(unpacked(meta)).items[filesPlace]
  const files = (list === undefined ? [] : cborItems(list).items).map((row) => {
    const [from = '', to = '', name = ''] = cborItems(row).items.map(cborText)
    return { from, to, name }
  })
  const told = formsByFile(await printedForms(wordsIn(index), dictionary), files)
  for (const [place, { name }] of files.entries()) {
    const path = `index/${name}.pf_index`
    const words = unpacked(index.get(path) ?? Buffer.alloc(0))
    index.set(path, packed(Buffer.concat([words, told[place] ?? Buffer.alloc(0)])))
  }
  return index
}

/** The printed words of all records of an index, each once; a space without width parts them too. */
function wordsIn(index: IndexFiles): readonly string[] {
  const words = new Set<string>()
  for (const [path, bytes] of index) {
    if (!path.endsWith('.pf_fragment')) continue
    const { content, meta }: { content: string; meta: Record<string, string> } = JSON.parse(
      unpacked(bytes).toString('utf8'),
    )
    for (const text of [content, ...Object.values(meta)])
      for (const word of text.split(/[\s\u200b]+/)) words.add(word)
  }
  return [...words]
}
