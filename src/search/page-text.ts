import { evenText } from './record-html.ts'
import type { SearchRecord, SearchText } from './search-record.ts'

/** The text of a record as the indexer takes it apart. */
export interface PageText {
  /** Words as they are printed, with the signs around them. */
  readonly blocks: readonly { readonly weight: number; readonly words: readonly string[] }[]
  /** What a result shows besides, by its names in order. */
  readonly fields: Readonly<Record<string, string>>
  /** The file that the index keeps of the record. */
  readonly fragment: { readonly word_count: number }
}

/** What the indexer takes for marks of its own, or ends words at where we do not. */
const odd = /___(?:END_)?PAGEFIND|[\0\u0085]/

/** An entity that stands in the text itself: of headings and filters the indexer reads it as the sign. */
const entity = /&[#\w]+;/

/** A space of no width, which the indexer takes out of words, but not out of those of a title. */
const noWidth = '\u200b'

/** Signs behind which a block needs a full stop to end a sentence; a quotation mark stands there as an entity. */
const sentenceEnd = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}')$*]$/u

/** The weight of a word of a paragraph and of headings, by their depth, as the indexer counts them. */
const paragraphWeight = 24
const headingWeights = { 1: 7 * paragraphWeight, 2: 6 * paragraphWeight, 3: 5 * paragraphWeight }

/** The most that a weight of ours counts for. */
const largestWeight = 10

/** Whether the indexer reads a record as `pageText` does. */
export function isPlainRecord({ title, texts, meta, filters }: SearchRecord): boolean {
  const headings = texts.filter(({ heading }) => heading !== undefined)
  const ids = headings.flatMap(({ heading }) => heading?.id ?? [])
  const shown = [title, ...Object.values(meta)]
  const values = [...filters.venue, ...filters.topic]
  return (
    evenText(title) !== '' &&
    [...shown, ...values, ...ids, ...texts.map(({ text }) => text)].every(
      (text) => text.isWellFormed() && !odd.test(text),
    ) &&
    ![...headings.map(({ text }) => text), ...values].some((text) => entity.test(text)) &&
    !shown.some((text) => text.includes(noWidth)) &&
    ids.every((id) => /^[^\s&<>"]+$/.test(id))
  )
}

/** Take a record apart as the indexer does with `recordHtml` of it. */
export function pageText({ kind, path, title, texts, meta, filters }: SearchRecord): PageText {
  const blocks = [{ weight: headingWeights[1], words: wordsOf(title) }]
  const anchors: object[] = []
  let location = blocks[0]?.words.length ?? 0
  for (const block of texts) {
    const { heading, text } = block
    if (text === '') continue
    if (heading)
      anchors.push({ element: `h${heading.depth}`, id: heading.id, text: evenText(text), location })
    const words = wordsOf(text)
    blocks.push({ weight: weightOf(block), words })
    location += words.length
  }
  const fields = inOrder({ ...evened(meta), title: evenText(title) })
  const values = {
    kind: [kind],
    topic: filters.topic.map(evenText),
    venue: filters.venue.map(evenText),
    year: filters.year.map(String),
  }
  const fragment = {
    url: path,
    content: blocks.flatMap(({ words }) => words).join(' '),
    word_count: Math.max(1, location),
    filters: Object.fromEntries(Object.entries(values).filter(([, own]) => own.length > 0)),
    meta: fields,
    anchors,
  }
  return { blocks, fields, fragment }
}

/** The words of a block, which ends with a full stop where it ends with a word. */
function wordsOf(text: string): string[] {
  const even = evenText(text)
  if (even === '') return []
  const words = (sentenceEnd.test(even) ? `${even}.` : even).split(' ')
  if (!even.includes(noWidth)) return words
  return words.map((word) => word.replaceAll(noWidth, '')).filter((word) => word !== '')
}

function weightOf({ heading, weight }: SearchText): number {
  if (heading) return headingWeights[heading.depth]
  if (weight === undefined) return paragraphWeight
  const counted = Math.fround(Math.min(Math.fround(weight), largestWeight) * paragraphWeight)
  return Math.max(1, Math.trunc(counted))
}

function evened(meta: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, evenText(value)]))
}

function inOrder(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
}
