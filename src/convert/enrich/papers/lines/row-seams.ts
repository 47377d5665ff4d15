import { plainText } from '../../../../model/inline.ts'
import type { Row } from '../../../../model/row.ts'

/** What parts two fields of a row: from where to where it reaches, and what it is. */
export interface Seam {
  readonly at: number
  readonly end: number
  readonly sign: string
}

/** More fields has no entry; what follows is a note. */
const most = 40

// a sign with the signs and the space beside it, or a word that leads to names: `, `, ` – “`, `: `, `, by `
const printed =
  /\s*(?:[“”"‘]|(?<=\p{L}[.,?!]?)’(?!\p{L})|\s(?:--|[-–—])\s|[–—]|[|/]{2}|[|•·/;:,()[\]]|(?<=[\p{L}\d)]{2})(?<!\bal)[.?!](?=\s)|(?<=\s)(?:by|from|with|for|presented)(?=\s))(?:[\s,.:;(“"–—-]|\bby(?=\s))*/giu

/**
 * The seams of a row in order: signs, words that lead to names, and where bold letters or a link begin and end.
 *
 * @example
 * seamsOf(row('Ann Lee: A title')) // => [{ at: 7, end: 9, sign: ':' }]
 */
export function seamsOf({ text, content }: Row): Seam[] {
  const signs = [...text.matchAll(printed)].slice(0, most).map(({ 0: sign, index }) => ({
    // A question mark is part of the title before it.
    at: index + (/^[?!]/.test(sign) ? 1 : 0),
    end: index + sign.length,
    sign: signOf(sign),
  }))
  const changes = changesOf(content, text)
  if (changes.length === 0) return signs
  const inChange = (seam: Seam) => changes.some(({ at, end }) => at <= seam.end && end >= seam.at)
  return [...signs.filter((seam) => !inChange(seam)), ...changes].sort((a, b) => a.at - b.at || a.end - b.end)
}

/** Where letters change, with the signs beside it; none where the text is not just what the content says. */
function changesOf(content: Row['content'], text: string): Seam[] {
  const changes: Seam[] = []
  let at = 0
  for (const inline of content) {
    const end = at + plainText([inline]).length
    if (inline.type === 'strong' || inline.type === 'link' || inline.type === 'emphasis')
      changes.push(widened(at, inline.type, text), widened(end, inline.type, text))
    at = end
  }
  return at === text.length ? changes.filter(({ end }) => end > 0) : []
}

function widened(at: number, sign: string, text: string): Seam {
  const before = /[\s,.:;“”"–—-]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0
  const after = /^[\s,.:;“”"–—-]*(?:by\s+)?/i.exec(text.slice(at))?.[0].length ?? 0
  return { at: at - before, end: at + after, sign }
}

/** One name for all ways to print a sign: `"` for any quotation mark, `-` for any dash. */
export function signOf(seam: string): string {
  const bare = seam.trim().toLowerCase()
  if (/\bby$/.test(bare)) return 'by'
  if (/["“”‘’]/.test(bare)) return '"'
  if (/[-–—]/.test(bare)) return '-'
  if (/^[?!]/.test(bare)) return '.'
  return /^[a-z]+/.exec(bare)?.[0] ?? bare.slice(0, 1)
}
