import { type Reading, textAt } from '../reading.ts'
import type { NamedVenue } from './named-venues.ts'

/** The venue with the most weight, if it stands out. */
export function decideVenue(reading: Reading, named: readonly NamedVenue[]): string | null {
  const sums = new Map<string, number>()
  for (const { value, row, weight } of named) {
    // Once a row: a paragraph that repeats a name does not count it more.
    const key = `${value}\n${row}`
    if (!sums.has(key)) sums.set(key, weight)
    else sums.set(key, Math.max(sums.get(key) ?? 0, weight))
  }
  const totals = new Map<string, number>()
  for (const [key, weight] of sums) {
    const [value = ''] = key.split('\n')
    totals.set(value, (totals.get(value) ?? 0) + weight)
  }
  // `ACL 2021 and Findings of ACL`: what goes with a meeting is no other
  for (const [name, weight] of totals) {
    const main = name.endsWith(' Findings') ? totals.get(name.slice(0, -' Findings'.length)) : undefined
    if (main === undefined) continue
    totals.delete(name)
    totals.set(name.slice(0, -' Findings'.length), main + weight)
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = ranked
  const inHeadline = new Set(
    named.filter(({ row }) => reading.claims[row]?.role === 'title').map(({ value }) => value),
  )
  // `CHI 2023` and `ICASSP 2023` over the papers of each
  const headed = new Set(
    named
      .filter(({ row, year }) => year !== null && reading.claims[row]?.role === 'heading')
      .map(({ value }) => value),
  )
  const place = { line: 1, column: 1 }
  if (!first || isPassing(reading, named, first[0])) {
    reading.report({ code: 'article/no-venue', message: 'No venue is named', place })
    return null
  }
  if (
    (second && second[1] * 1.5 > first[1]) ||
    inHeadline.size > 1 ||
    (inHeadline.size === 0 && headed.size > 1) ||
    (ranked.length >= 3 && !isSpelledOut(first[0], named) && areExamples(reading, named))
  ) {
    reading.report({
      code: 'article/many-venues',
      message: `Several venues are named: ${ranked
        .slice(0, 4)
        .map(([name]) => name)
        .join(', ')}`,
      place,
    })
    return null
  }
  return first[0]
}

/** Whether an edition is told with the full name of its series near the head: `the 2031 International Conference on Tides` */
function isSpelledOut(venue: string, named: readonly NamedVenue[]): boolean {
  return named.some(({ value, row, full, year }) => value === venue && full && year !== null && row < opens)
}

/** Whether meetings are named in the text alone of an article that lists no papers: where they are several, as examples. */
export function areExamples(reading: Reading, named: readonly NamedVenue[]): boolean {
  return (
    reading.papers.length === 0 &&
    named.every(({ row }) => [undefined, 'prose'].includes(reading.claims[row]?.role))
  )
}

/** A venue further down than this, counted in kept rows, and nowhere else, is mentioned and not what the article is about. */
export const opens = 6

// `our paper accepted to CHI 2021`, `This post is based on the following paper, to appear in ICML 2019`
const ofOwnPaper =
  /\b(?:[Oo]ur|[Tt]h(?:is|e)(?: (?:post|article) is based on (?:the|our|a))?|[Mm]y)(?: following| full| recent| new)?(?: \p{L}+)? (?:papers?|work|article|study)\b[^.:“”"]{0,80}\b(?:(?:was|is|been|will be|which) )*(?:accepted|presented|published|appear(?:s|ed|ing)?|available|from (?=\p{Lu}{2}))\b|\b[Oo]ur (?=\S*\p{Lu}{2})\p{Lu}[\p{L}&-]+ ?[’']?(?:\d\d|(?:19|20)\d\d) (?:\p{Ll}+ )?paper\b/u

/** Whether a venue is named in one row only, which is far from the head, and the article is not about one paper that appeared there. */
function isPassing(reading: Reading, named: readonly NamedVenue[], venue: string): boolean {
  const [where, ...others] = named.filter(({ value }) => value === venue)
  if (!where || others.some(({ row }) => row !== where.row) || reading.papers.length === 1) return false
  if (where.full && where.year !== null) return false
  if (where.year !== null && ofOwnPaper.test(textAt(reading, where.row))) return false
  let rank = 0
  for (let i = 0; i < where.row; i++) if (reading.claims[i]?.role !== 'dropped') rank++
  return rank >= opens
}
