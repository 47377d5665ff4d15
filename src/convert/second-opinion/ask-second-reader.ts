import { parse, parseFragment } from 'parse5'
import type { LineRange } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { Row } from '../../model/row.ts'
import type { Claim, Reading } from '../enrich/reading.ts'
import { capNesting } from '../parse/html/cap-nesting.ts'
import type { Sidecar } from '../read/sidecar.ts'
import { barePage } from './bare-page.ts'
import { compareReadings, type Difference } from './compare-readings.ts'
import type { SecondReader } from './second-reader.ts'
import { wordsBelow, wordsOf } from './words.ts'

/** From which share of words on two readings differ so much that somebody should look; measured, see docs/recognition.md. */
const tellingShare = 0.15

/** Fewer words than these are a byline or a button. */
const fewestWords = 20

/** Longer lines above a headline are no byline. */
const longestByline = 20

/** Reasons for which lines in the middle of an article are left out: only who reads round-ups knows them. */
const aboutOthers = new Set(['job-advert', 'related-content'])

/** A saved page as it was read. */
export interface ReadPage {
  readonly text: string
  readonly reading: Reading
}

/**
 * Have a saved page read by another reader as well, and tell where the two differ much. Its answer changes nothing.
 * Lines that a curator keeps or drops are not asked about.
 */
export function askSecondReader(
  read: SecondReader,
  { text, reading }: ReadPage,
  { keep = [], drop = [] }: Pick<Sidecar, 'keep' | 'drop'>,
): Problem[] {
  const document = parse(capNesting(text), { sourceCodeLocationInfo: true })
  const page = wordsBelow(document)
  const bare = barePage(document)
  const second = 'page' in bare ? read(bare.page) : bare
  if ('none' in second)
    return [
      { code: 'article/no-second-opinion', message: sentence(second.none), place: { line: 1, column: 1 } },
    ]
  const settled: readonly LineRange[] = [...keep, ...drop]
  const compared = compareReadings({
    page,
    first: wordsWhere(reading, ({ role }) => role !== 'dropped'),
    second: wordsBelow(parseFragment(second.article)).map((word) => word.text),
    aside: wordsWhere(reading, isAside),
    isSettled: ({ line }) => settled.some(({ from, to }) => line >= from && line <= to),
  })
  return [
    ...differing(compared.first, (said) => `defuddle leaves out ${said} that are kept here`),
    ...differing(compared.second, (said) => `defuddle keeps ${said} that are left out here`),
  ]
}

/** The words of rows, images aside. */
function wordsWhere({ rows, claims }: Reading, wanted: (claim: Claim, row: Row) => boolean): string[] {
  return rows.flatMap((row, i) =>
    row.cue.type !== 'image' && wanted(claims[i] ?? { role: 'prose', rule: '' }, row)
      ? wordsOf(row.text)
      : [],
  )
}

/** Rows that other readers give apart from the article, or cannot tell from it. */
function isAside({ role, rule }: Claim, { text }: Row): boolean {
  if (role === 'byline') return wordsOf(text).length <= longestByline
  return role === 'title' || role === 'standfirst' || (role === 'dropped' && aboutOthers.has(rule))
}

function differing({ words, of, place, begins }: Difference, tell: (said: string) => string): Problem[] {
  if (words < fewestWords || words < of * tellingShare) return []
  const share = Math.round((words / of) * 100)
  const message = `${tell(`${words} words of ${of} (${share} %)`)}; the longest run of them begins “${begins} …”`
  return [{ code: 'article/second-opinion', message: sentence(message), place }]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
