import { cborItems, cborText } from './cbor-items.ts'
import { CborWriter } from './cbor-writer.ts'
import { chunkSize, type IndexFiles } from './index-files.ts'
import { packed, unpacked } from './packed-file.ts'
import { isPlainRecord, pageText } from './page-text.ts'
import { formsByFile, printedForms } from './printed-forms.ts'
import type { SearchRecord } from './search-record.ts'
import type { Dictionary } from './word-forms.ts'
import { type WordFile, WordTable } from './word-table.ts'

/** Languages whose words the indexer finds by itself, without spaces between them. */
const withoutSpaces = /^(?:zh|ja|th)\b/

/**
 * Make the index of the records as the indexer makes it, but for filters and orders: it is asked for the forms of each
 * word once, and where the words stand is written here, in less than half the time.
 *
 * @returns null where it reads any of the records in a way of its own: then it has to make the index itself
 */
export async function ownIndexFiles(
  records: readonly SearchRecord[],
  dictionary: Dictionary,
): Promise<IndexFiles | null> {
  const { language, lookUp } = dictionary
  if (withoutSpaces.test(language) || !records.every(isPlainRecord)) return null
  const words = new Map<string, number>()
  const read = records.map((record) => readPage(record, words))
  const stems = await printedForms([...words.keys()], dictionary)
  const { forms: printed, frame: files } = await lookUp([...words.keys()])
  const table = new WordTable(printed, expectedOf(read))
  const isFound = ({ blocks }: ReadPage) =>
    blocks.some((block) => block.words.some((word) => table.holds(word)))
  const found = read.filter(isFound)
  const names = [...new Set(found.flatMap(({ fields }) => fields.map(({ name }) => name)))].sort()
  for (const [page, text] of found.entries()) meetWords(text, page, { table, names })
  const pages = found.map(({ length }, page) => [`${language}_${page}`, length] as const)
  for (const [page, { fragment }] of found.entries())
    files.set(`fragment/${language}_${page}.pf_fragment`, fragment)
  const wordFiles = [...table.files(chunkSize)]
  const chunks = spans(wordFiles).map((span, place) => ({ ...span, name: `${language}_${place}` }))
  const told = formsByFile(stems, chunks)
  for (const [place, { bytes }] of wordFiles.entries())
    files.set(
      `index/${language}_${place}.pf_index`,
      packed(Buffer.concat([bytes, told[place] ?? Buffer.alloc(0)])),
    )
  return withOverview(files, { pages, chunks, names })
}

/** A page, its words by their numbers. */
interface ReadPage {
  readonly blocks: readonly { readonly weight: number; readonly words: readonly number[] }[]
  readonly fields: readonly { readonly name: string; readonly words: readonly number[] }[]
  /** How many words it has. */
  readonly length: number
  /** The file that the index keeps of it. */
  readonly fragment: Buffer
}

/** Read a page and number the words that are new. */
function readPage(record: SearchRecord, words: Map<string, number>): ReadPage {
  const { blocks, fields, fragment } = pageText(record)
  const numbered = (printed: readonly string[]) =>
    printed.map((word) => {
      const known = words.get(word)
      if (known !== undefined) return known
      words.set(word, words.size)
      return words.size - 1
    })
  return {
    blocks: blocks.map((block) => ({ weight: block.weight, words: numbered(block.words) })),
    fields: Object.entries(fields).map(([name, value]) => ({
      name,
      words: numbered(value.split(' ').filter(Boolean)),
    })),
    length: fragment.word_count,
    fragment: packed(Buffer.from(JSON.stringify(fragment))),
  }
}

/** How often words are met: about as often as they are printed, and a little more for parts of compounds. */
function expectedOf(pages: readonly ReadPage[]): number {
  return Math.ceil(1.2 * pages.reduce((sum, { length }) => sum + length, 0))
}

interface Meeting {
  readonly table: WordTable
  /** Of all fields that a record has, in order. */
  readonly names: readonly string[]
}

function meetWords({ blocks, fields }: ReadPage, page: number, { table, names }: Meeting): void {
  let place = 0
  for (const { weight, words } of blocks) for (const word of words) table.meet(word, page, place++, weight)
  for (const { name, words } of fields) {
    const field = names.indexOf(name)
    for (const [place, word] of words.entries()) table.meetInField(word, page, field, place)
  }
}

/** From which beginning of a word to which each file reaches: as few letters as tell it from its neighbours. */
function spans(files: readonly WordFile[]): { from: string; to: string }[] {
  const found = files.map(({ first, last }) => ({ from: first, to: last }))
  for (const [place, next] of found.entries()) {
    const before = found[place - 1]
    if (before === undefined) continue
    const [a, b] = [[...before.to], [...next.from]]
    const shared = b.findIndex((letter, at) => letter !== a[at])
    const common = shared < 0 ? b.length : shared
    const end = a.slice(0, common + 1).join('')
    if (end >= before.from) before.to = end
    next.from = b.slice(0, common + 1).join('')
  }
  return found
}

interface Overview {
  readonly pages: readonly (readonly [name: string, words: number])[]
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[]
  readonly names: readonly string[]
}

/** Put the overview in the place of that of the text that was asked about. */
function withOverview(files: IndexFiles, { pages, chunks, names }: Overview): IndexFiles {
  const [path = '', meta = packed(Buffer.alloc(0))] =
    [...files].find(([file]) => file.endsWith('.pf_meta')) ?? []
  const [version = Buffer.alloc(0)] = cborItems(unpacked(meta)).items
  const writer = new CborWriter()
  writer.array(6)
  writer.text(cborText(version))
  writer.array(pages.length)
  for (const [name, words] of pages) {
    writer.array(2)
    writer.text(name)
    writer.integer(words)
  }
  writer.array(chunks.length)
  for (const { from, to, name } of chunks) {
    writer.array(3)
    for (const text of [from, to, name]) writer.text(text)
  }
  for (const _ of ['filters', 'orders']) writer.array(0)
  writer.array(names.length)
  for (const name of names) writer.text(name)
  const entry = files.get('pagefind-entry.json')?.toString('utf8') ?? ''
  files.set(
    'pagefind-entry.json',
    Buffer.from(entry.replace(/"page_count":\d+/, `"page_count":${pages.length}`)),
  )
  return files.set(path, packed(writer.bytes))
}
