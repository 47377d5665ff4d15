import type { MentionRange } from './wrap-range.ts'

/** A paper to look for: its id and its title as found. */
export interface Wanted {
  readonly id: string
  readonly title: string
}

/**
 * Where a text names papers: by the whole title in any letter case, in quotes where the title is short.
 *
 * @returns ranges in order, none overlapping another; a longer title wins over a shorter one inside it
 */
export function findMentions(text: string, wanted: readonly Wanted[]): MentionRange[] {
  const lower = text.toLowerCase()
  const found: MentionRange[] = []
  for (const { id, title } of [...wanted].sort((a, b) => b.title.length - a.title.length)) {
    const needle = title.toLowerCase()
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1)) {
      const end = at + needle.length
      const clash = found.some((other) => at < other.end && other.start < end)
      if (!clash && standsAlone(text, at, end) && (title.length >= 24 || isQuoted(text, at, end)))
        found.push({ start: at, end, paper: id })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /[“"„«‘']/.test(text[start - 1] ?? '') || /[”"“»’]/.test(text[end] ?? '')
}
