import { foldKey } from '../../../../model/fold.ts'
import type { Row } from '../../../../model/row.ts'
import { endsSentence } from '../../line-shape.ts'
import { claim, type FoundPaper, type Reading, textAt } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { listKind } from '../list-context.ts'
import { isAboutPapers } from '../lists/page-titles.ts'
import { mayBeEntry } from './alike-rows.ts'
import { type Way, waysToCut } from './ways-to-cut.ts'

/** A list goes on so many rows behind the entry found last, notes between them included. */
const reach = 8

// `A title (Ann Lee, Bo Li) asks how …`: a sentence
const goesOn = /^[\s)\]]*\p{Ll}{2,} \S/u

/**
 * Find the entries that a list has besides those found: rows that can be cut by the same signs in the same order. What a
 * title must show by itself is less there, since the entries beside it tell where it stands.
 */
export function completeAlikeRows(reading: Reading): void {
  const forms = formsFound(reading)
  if (forms.size === 0) return
  let last = Number.NEGATIVE_INFINITY
  const near = nearEntries(reading)
  for (const [i, row] of reading.rows.entries()) {
    if (reading.claims[i]?.role === 'paper') last = i
    if (!mayBeEntry(reading, row, i) || (i - last > reach && !near(i))) continue
    const ways = waysToCut(row, 0).filter(({ form, behind }) => forms.has(form) && !goesOn.test(behind))
    const way = likeliest(ways, forms)
    if (way && (way.authors.names.length > 1 || way.authors.partial || (forms.get(way.form) ?? 0) > 1)) {
      claim(reading, i, 'paper', 'row-built-as-others')
      addListed(reading, i, { ...way, rule: 'row-built-as-others' })
      last = i
    }
  }
}

/** The forms of the entries found in one line each, with their number. */
function formsFound(reading: Reading): Map<string, number> {
  const forms = new Map<string, number>()
  for (const paper of reading.papers) {
    const row = reading.rows[paper.entryRow ?? paper.row]
    if (!row || !isInOneLine(paper, row.text)) continue
    const key = foldKey(paper.title)
    for (const { form, title } of waysToCut(row, 0))
      if (foldKey(title) === key) forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  return forms
}

function isInOneLine({ kind, authors, title }: FoundPaper, text: string): boolean {
  const [first] = authors
  return (
    kind === 'entry' &&
    first !== undefined &&
    text.length <= 700 &&
    text.includes(first.joined ?? first.name) &&
    text.includes(title)
  )
}

/** Whether an entry stands at most so many rows below a row. */
function nearEntries({ claims }: Reading): (index: number) => boolean {
  const next: number[] = []
  let found = Number.POSITIVE_INFINITY
  for (let i = claims.length - 1; i >= 0; i--) {
    next[i] = found
    if (claims[i]?.role === 'paper') found = i
  }
  return (index) => (next[index] ?? Number.POSITIVE_INFINITY) - index <= reach
}

/** The way whose form most entries have; of several the one with most names. */
function likeliest(ways: readonly Way[], forms: ReadonlyMap<string, number>): Way | undefined {
  return [...ways].sort(
    (a, b) =>
      (forms.get(b.form) ?? 0) - (forms.get(a.form) ?? 0) || b.authors.names.length - a.authors.names.length,
  )[0]
}

/** A row that is wholly names and a title with one sign between them. */
const whole = /^(?:\^ names \S title \$|\^ title \S names)$/

/**
 * Find papers in rows that are wholly names and a title with one sign between them, where the context announces papers or
 * two rows are built so: no rule knows the form.
 */
export function findWholeRows(reading: Reading): void {
  const found = reading.rows.flatMap((row, i) => {
    const way = mayBeEntry(reading, row, i) ? wholeWay(row) : undefined
    return way ? [{ i, way }] : []
  })
  const forms = new Map<string, number>()
  for (const { way } of found) forms.set(way.form, (forms.get(way.form) ?? 0) + 1)
  for (const { i, way } of found) {
    const kind = listKind(reading, i)
    const isOneOfSeveral = (forms.get(way.form) ?? 0) > 1 && kind !== 'other'
    const isAnnounced =
      kind === 'papers' || (kind === 'unknown' && !endsSentence(textAt(reading, i)) && isAboutPapers(reading))
    if (!isOneOfSeveral && !(isAnnounced && way.likeness > 1)) continue
    claim(reading, i, 'paper', 'row-of-names-and-title')
    addListed(reading, i, { ...way, rule: 'row-of-names-and-title' })
  }
}

/** The one way in which a whole row is names and a title; undefined where several titles would do. */
function wholeWay(row: Row): Way | undefined {
  const ways = waysToCut(row).filter(
    ({ form, authors, behind }) =>
      whole.test(form) && authors.names.length > 1 && /^[\s.)\]”"]*$/.test(behind),
  )
  return new Set(ways.map(({ title }) => title)).size === 1 ? ways[0] : undefined
}
