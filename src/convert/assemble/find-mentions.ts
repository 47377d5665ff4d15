import { wordFinder, wordRuns } from '../../model/letters.ts'
import { remember } from '../../model/remember.ts'
import type { MentionRange } from './wrap-range.ts'

/** A paper to look for: its id and its title as found. */
export interface Wanted {
  readonly id: string
  readonly title: string
}

/**
 * Where a text names papers: ranges in order, none overlapping another; a longer title wins over a shorter one inside
 * it. The papers in `own` were found in this very text, so that a short title of theirs needs no quotes.
 */
export type MentionFinder = (text: string, own?: ReadonlySet<string>) => MentionRange[]

/** So many titles are looked for in less time than the words of a text are read. */
const few = 4

/**
 * Prepare to find papers in texts: by the whole title in any letter case, in quotes where the title is short. Only the
 * titles of which a text holds the word that fewest titles have are looked for, so that the cost does not grow with
 * their number.
 */
export function mentionFinder(wanted: readonly Wanted[]): MentionFinder {
  const titles = [...wanted]
    .sort((a, b) => b.title.length - a.title.length)
    .map(({ id, title }, rank) => ({ id, title: title.toLowerCase(), rank }))
  const byWord = titlesByWord(titles)
  const wordsOf = wordFinder(byWord.keys(), true)
  const inText = (lower: string, some: Iterable<(typeof titles)[number]>) =>
    [...some].filter(({ title }) => lower.includes(title)).sort((a, b) => a.rank - b.rank)
  const held = remember((lower) => {
    if (titles.length <= few) return inText(lower, titles)
    const found = new Set(byWord.get(''))
    for (const word of wordsOf(lower)) for (const title of byWord.get(word) ?? []) found.add(title)
    return inText(lower, found)
  })
  return (text, own) => {
    const lower = text.toLowerCase()
    const found: MentionRange[] = []
    for (const { id, title } of held(lower)) mark(text, lower, id, title, own?.has(id) ?? false, found)
    return found.sort((a, b) => a.start - b.start)
  }
}

/** Titles in small letters by the one of their words that fewest of them have; by nothing where they have none. */
function titlesByWord<T extends { readonly title: string }>(titles: readonly T[]): Map<string, T[]> {
  const counts = new Map<string, number>()
  const withWords = titles.map((title) => ({ title, words: wordRuns(title.title) }))
  for (const { words } of withWords) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarest = (words: readonly string[]) =>
    words.reduce(
      (best, word) => ((counts.get(word) ?? 0) < (counts.get(best) ?? 0) ? word : best),
      words[0] ?? '',
    )
  const byWord = new Map<string, T[]>()
  for (const { title, words } of withWords) {
    const word = rarest(words)
    const alike = byWord.get(word)
    if (alike) alike.push(title)
    else byWord.set(word, [title])
  }
  return byWord
}

/** Add the places where a title stands and no longer one does. */
function mark(
  text: string,
  lower: string,
  paper: string,
  title: string,
  own: boolean,
  found: MentionRange[],
): void {
  for (let at = lower.indexOf(title); at >= 0; at = lower.indexOf(title, at + 1)) {
    const end = at + title.length
    const clash = found.some((other) => at < other.end && other.start < end)
    if (!clash && standsAlone(text, at, end) && (own || title.length >= 24 || isQuoted(text, at, end)))
      found.push({ start: at, end, paper })
  }
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /[“"„«‘']/.test(text[start - 1] ?? '') || /[”"“»’]/.test(text[end] ?? '')
}
