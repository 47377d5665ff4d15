import { onceFor } from '../../../../model/once-for.ts'
import type { Row } from '../../../../model/row.ts'
import { wordCount, words } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { organisationWords } from '../../names/name-words.ts'
import { readCitedNames } from '../../names/read-cited-names.ts'
import { type NameList, readFamilyNames, readNames, withoutMarks } from '../../names/read-names.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { withinTrimmings } from '../titles/trimmings.ts'
import { allTold } from './no-entry-table.ts'
import { type Seam, seamsOf, signOf } from './row-seams.ts'

/** A way to cut a row into names and a title. */
export interface Way {
  /** What is found and the signs round it, in order: the same for rows that are built alike. `^ names : title $` */
  readonly form: string
  readonly title: string
  /** How much it looks like a title, 0 to 3. */
  readonly likeness: number
  readonly authors: NameList
  /** What stands behind names and title. */
  readonly behind: string
}

// `2016Ann Lee`, `3. Ann Lee`, `[3] Ann Lee`
const numbered = /^[\s•*-]*(?:(?:19|20)\d\d\s*|\[?\d{1,3}[.):\]]\s*)?/

/**
 * All ways in which a row can be cut into names and something like a title beside them; none for a sentence.
 *
 * @param least how much the title must look like one
 * @example
 * waysToCut(row('Ann Lee and Bo Li: Trees in Space, 2019'))
 * // => forms `^ names : title ,` (Trees in Space) and `^ names : title $` (Trees in Space, 2019)
 */
export function waysToCut(row: Row, least: 0 | 1 = 1): readonly Way[] {
  return least === 0 ? freeWays(row) : likelyWays(row)
}

// A page is asked for lists built alike, for their rest and for single rows, and then again without trimmings.
const freeWays = onceFor((row: Row) => findWays(row, 0))
const likelyWays = onceFor((row: Row) => findWays(row, 1))

function findWays(row: Row, least: number): Way[] {
  const bare = withinTrimmings(row.text)
  const text = row.text.slice(0, bare.to)
  const start = Math.max(bare.from, numbered.exec(text)?.[0].length ?? 0)
  const seams = seamsOf(row).filter(({ at, end }) => at >= start && end <= bare.to)
  const starts: Seam[] = [{ at: 0, end: start, sign: '^' }, ...seams]
  const ends: Seam[] = [...seams, { at: text.length, end: text.length, sign: '$' }]
  const ways = citedWays(text, ends, least)
  let beyond = -1
  for (const [s, from] of starts.entries()) {
    if (from.end <= beyond || !opensWithName(text.slice(from.end, ends[s]?.at))) continue
    for (const { authors, e } of namesFrom(text, from.end, ends, s)) {
      beyond = Math.max(beyond, ends[e]?.at ?? text.length)
      ways.push(
        ...titlesBefore(text, starts, s, authors, ends[e]?.at ?? text.length, least),
        ...titlesAfter(text, ends, e, from, authors, least),
      )
    }
  }
  return ways
}

// `Lee et al 2023: “A title”`, `Lee & Roe (1964) “A title”`
const cited =
  /^(?:[•*-]\s*)?(?<names>\p{Lu}[\p{L}’'-]+(?:,? et\.? al\.?|,? (?:and|&) \p{Lu}[\p{L}’'-]+)?)[.,]?\s+\(?(?:19|20)\d\d[a-z]?\)?(?<sign>[\s,.:;“"–—-]*)/u

// `Lee A., Li B., (2017). A title.`, with nothing behind it: `Lee, A. (2014). A title. Harbour Press.` is as often a book
const citedInFull =
  /^(?:[•*-]\s*)?(?<names>\p{Lu}[\p{L}’'-]+,? \p{Lu}\.[^():“”"]{0,300}?),? \((?:19|20)\d\d[a-z]?\)(?<sign>[\s,.:;“"–—-]*)(?=[^.]{6,250}\.?$)/u

// `INTERSPEECH 2024: A title`: where it appeared, and nobody’s name
const beginsWithEdition = /^[\s•*[(-]*(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&/-]+ (?:19|20)\d\d\b[^:]{0,30}:\s/u

/** Ways for a row that begins with families and a year, as works are cited. */
function citedWays(text: string, ends: readonly Seam[], least: number): Way[] {
  const short = cited.exec(text)
  const match = short ?? citedInFull.exec(text)
  const { names = '', sign = '' } = match?.groups ?? {}
  if (match === null || sign.trim() === '' || beginsWithEdition.test(text)) return []
  const [name = ''] = names.split(/,? et\.? al/)
  const authors = short
    ? (readFamilyNames(names) ?? { names: [{ name }], partial: false, certainty: 0.5 })
    : (readCitedNames(names) ?? readNames(names))
  if (!authors) return []
  const behind = { at: names.length, end: match[0].length, sign: signOf(sign) }
  const further = [behind, ...ends.filter(({ at }) => at > behind.end)]
  return titlesAfter(text, further, 0, { at: 0, end: 0, sign: 'cited' }, authors, least)
}

/** Whether a field is a name, or several joined. */
function opensWithName(field: string): boolean {
  // In small letters alone there is no name.
  if (!/[A-Z\x80-\uffff]/.test(field)) return false
  const [first = ''] = field.split(/\s+(?:and|&)\s+|\s+et\.? al/)
  return nameLikeness(withoutMarks(first)) === 2
}

/** Signs that part names from a title more than from a place of work. */
const partsMore: ReadonlySet<string> = new Set(['-', ':', '|', '.', '"'])

/**
 * Runs of fields that read as names, with the index of the seam behind each: the one of plain names, the longest, and the
 * longest before a sign that parts names from a title, as names with their places may swallow one.
 */
function namesFrom(
  text: string,
  at: number,
  ends: readonly Seam[],
  s: number,
): { readonly authors: NameList; readonly e: number }[] {
  let plain = s
  while (goesOn(text, ends[plain], ends[plain + 1])) plain++
  // `Ann Lee1, Bo Li2, Tangled Maze: A title`
  if (plain > s && ends[plain]?.sign === ':' && !allTold(text.slice(at, ends[plain]?.at))) plain--
  const runs: { readonly authors: NameList; readonly e: number }[] = []
  const reach = ends.findLastIndex((seam) => seam.at - at <= 500)
  for (let e = reach; e >= plain; e--) {
    if (runs.length > 0 && e !== plain && !partsMore.has(ends[e]?.sign ?? '') && !titleFollows(text, ends, e))
      continue
    const names = text.slice(at, ends[e]?.at)
    if (e > plain && ends[e]?.sign === ':' && !allTold(names)) continue
    const authors = readNames(names)
    if (authors?.certainty !== 1) continue
    runs.push({ authors, e })
    if (runs.length > 1 && e > plain) e = plain + 1
  }
  return runs.reverse()
}

/** Whether the field behind a comma is plainly a title, which names with places before it would take for one more place. */
function titleFollows(text: string, ends: readonly Seam[], e: number): boolean {
  const field = text.slice(ends[e]?.end, ends[e + 1]?.at)
  return (
    ends[e]?.sign === ',' && wordCount(field) >= 4 && titleLikeness(field) >= 2 && !holdsOrganisation(field)
  )
}

function holdsOrganisation(text: string): boolean {
  return words(text.toLowerCase()).some((word) => organisationWords.has(word))
}

/** Whether the field between two seams goes on with a list of names: it is one, or says in brackets where its bearer works. */
function goesOn(text: string, from: Seam | undefined, to: Seam | undefined): boolean {
  if (from === undefined || to === undefined) return false
  if (from.sign === '(') return to.sign === ')'
  const parts = text
    .slice(from.end, to.at)
    .split(/^(?:and|&)\s+|\s+(?:and|&)\s+/)
    .filter((part) => part !== '')
  return (
    /^[,;•·|/)]$/.test(from.sign) &&
    parts.length > 0 &&
    parts.every((part) => nameLikeness(withoutMarks(part)) === 2)
  )
}

/** A title may begin with the row, behind a label, in quotes, in bold letters or as a link. */
const beginsTitle: ReadonlySet<string> = new Set(['^', ':', '"', 'strong', 'link'])

function titlesBefore(
  text: string,
  starts: readonly Seam[],
  s: number,
  authors: NameList,
  beyond: number,
  least: number,
): Way[] {
  const names = starts[s]
  if (names === undefined) return []
  return starts.slice(Math.max(0, s - 12), s).flatMap((from) => {
    if (!beginsTitle.has(from.sign) || !isLabel(text.slice(0, from.end))) return []
    const title = titleIn(text.slice(from.end, names.at), least)
    return title
      ? [{ form: `${from.sign} title ${names.sign} names`, ...title, authors, behind: text.slice(beyond) }]
      : []
  })
}

/** Titles right behind the names, or behind one field more: where the authors work, a year. */
function titlesAfter(
  text: string,
  ends: readonly Seam[],
  e: number,
  names: Seam,
  authors: NameList,
  least: number,
): Way[] {
  if (!isLabel(text.slice(0, names.end))) return []
  const between = ends[e]?.sign ?? ''
  if (between === ':' && !allTold(text.slice(names.end, ends[e]?.at))) return []
  return [e, e + 1].flatMap((first) => {
    const begin = ends[first]
    if (begin === undefined) return []
    const fields = first === e ? between : `${between} field ${begin.sign}`
    return ends.slice(first + 1, first + 14).flatMap((to) => {
      const title = /^(?:by|from|with|for)$/.test(to.sign)
        ? null
        : titleIn(text.slice(begin.end, to.at), least)
      return title
        ? [
            {
              form: `${names.sign} names ${fields} title ${to.sign}`,
              ...title,
              authors,
              behind: text.slice(to.end),
            },
          ]
        : []
    })
  })
}

/** Whether what stands before an entry is a label or a date, and no beginning of a sentence. */
function isLabel(text: string): boolean {
  const before = words(text)
  const small = before.filter((word) => /^\p{Ll}/u.test(word)).length
  return before.length <= 10 && small <= (/:\s*$/.test(text) && !tells.test(text) ? 4 : 1)
}

// `A graph is a set of nodes`, `The award went to A title`
const tells =
  /^[^:?]*\b(?:is|are|was|were|has|have|had|will|went|goes|won|received|presents?|shows?|describes?|proposes?|means|typically|we|I)\b/
// `Patience is all you need`: of these verbs titles have some, too
const isOrHas = /^(?<subject>[^:?]*?)\b(?:is|are|was|were|has|have|had)\b/

// `A titleAnn Lee`: the first name is glued to it
const gluedName = /\p{Ll}{2}\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u

// `A title from Ann Lee`, `A title: Ann Lee`: the first of the authors
const personBehind = /(?:\s(?:from|by|with)|[:|•·→/]|\s[–—-])\s+(?<name>\p{Lu}[\p{L}.’' -]{3,40})$/u

function endsInPerson(title: string): boolean {
  return nameLikeness(personBehind.exec(title)?.groups?.['name'] ?? '') === 2
}

function titleIn(printed: string, least: number): Pick<Way, 'title' | 'likeness'> | null {
  const title = bareTitle(printed.replace(/\s\([^()]*$/, ''))
  const likeness = titleLikeness(title, true)
  return wordCount(title) >= (least > 0 ? 3 : 2) &&
    likeness >= least &&
    !/[“”"]/.test(title) &&
    (least === 0 || !isSentence(title)) &&
    !gluedName.test(title) &&
    !endsInPerson(title) &&
    !holdsPeople(title) &&
    !/\b(?:awards?|prizes?|best (?:\p{L}+ )?papers?)$/iu.test(title) &&
    canBeTitle(title) &&
    (readNames(title) === null || (least === 0 && !title.includes(','))) &&
    !isPlace(title)
    ? { title, likeness }
    : null
}

/** Whether words tell something of a subject that no title begins with: `Ann Lee is the winner`. */
function isSentence(text: string): boolean {
  if (!tells.test(text)) return false
  const { subject = '' } = isOrHas.exec(text)?.groups ?? {}
  return (
    subject === '' ||
    wordCount(text) > 14 ||
    nameLikeness(subject.trim()) === 2 ||
    tells.test(text.slice(subject.length).replace(/^\S+/, '')) ||
    tells.test(subject)
  )
}

/** Whether people stand where a title would: at its beginning, or in half of its fields. `Ann Lee et al., A title` */
function holdsPeople(text: string): boolean {
  const fields = text.split(/[,;(]|\set\.? al\b/).map((field) => withoutMarks(field).trim())
  const people = fields.filter((field) => nameLikeness(field) === 2).length
  return fields.length > 1 && (nameLikeness(fields[0] ?? '') === 2 || people * 2 >= fields.length)
}

/** Whether words in capitals are the name of an organisation: titles hold `foundation` and `group`, too. */
function isPlace(text: string): boolean {
  // `Scaling Buoys at Facebook` is what somebody did there.
  const isDone = /^\p{Lu}\p{Ll}+ing (?:\p{Lu}\S* )+(?:at|with|in|for|from) /u.test(text)
  return (
    holdsOrganisation(text) &&
    wordCount(text) <= 6 &&
    capitalShare(text) === 1 &&
    !isDone &&
    !/[:?]/.test(text)
  )
}
