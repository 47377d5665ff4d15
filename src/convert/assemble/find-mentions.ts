import { wordRuns } from '../../model/letters.ts'
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

/** So many titles are looked for in less time than the words of a text are taken apart. */
const few = 4

/**
 * Prepare to find papers in texts: by the whole title in any letter case, in quotes where the title is short. Only the
 * titles whose first two words a text holds are looked for, so that the cost does not grow with their number.
 */
export function mentionFinder(wanted: readonly Wanted[]): MentionFinder {
  const titles = [...wanted]
    .sort((a, b) => b.title.length - a.title.length)
    .map(({ id, title }, rank) => ({
      id,
      title: title.toLowerCase(),
      rank,
      words: wordRuns(title.toLowerCase()),
    }))
  const byFirst = new Map(
    [...Map.groupBy(titles, ({ words }) => words[0] ?? '')].map(([first, alike]) => [
      first,
      Map.groupBy(alike, ({ words }) => words[1] ?? ''),
    ]),
  )
  const inText = (lower: string, some: Iterable<(typeof titles)[number]>) =>
    [...some].filter(({ title }) => lower.includes(title)).sort((a, b) => a.rank - b.rank)
  const held = remember((lower) => {
    if (titles.length <= few) return inText(lower, titles)
    const words = wordRuns(lower)
    const found = new Set(byFirst.get('')?.get(''))
    for (let i = 0; i < words.length; i++) {
      const begun = byFirst.get(words[i] ?? '')
      if (begun)
        for (const second of ['', words[i + 1] ?? ''])
          for (const title of begun.get(second) ?? []) found.add(title)
    }
    return inText(lower, found)
  })
  return (text, own) => {
    const lower = text.toLowerCase()
    const found: MentionRange[] = []
    for (const { id, title } of held(lower)) mark(text, lower, id, title, own?.has(id) ?? false, found)
    return found.sort((a, b) => a.start - b.start)
  }
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
