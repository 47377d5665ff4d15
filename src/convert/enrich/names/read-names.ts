import { remember } from '../../../model/remember.ts'
import { hasInnerCapital } from '../line-shape.ts'
import { doubtAmongNames, nameLikeness } from './is-name.ts'
import { organisationWords, particles, suffixes } from './name-words.ts'
import { separate, splitList } from './split-list.ts'

/** One author as printed, and what was done to read it. */
export interface ReadName {
  readonly name: string
  /** The printed form, where two names stood in it without a separator. */
  readonly joined?: string
}

/** A text read as a list of authors. */
export interface NameList {
  readonly names: readonly ReadName[]
  /** `et al.` or `and colleagues` says that more authors exist. */
  readonly partial: boolean
  /** Share of the parts that are surely names, 0 to 1. */
  readonly certainty: number
}

/** Words before a list that introduce it. `By A, B and C`, `with A` */
const introduction =
  /^(?:(?:written |authored |co-?authored |joint work )?(?:by|with)[:\s]+|authors?\s*(?:list)?\s*:\s*|[-–—•*|]\s+)/i

/** Words after a list that say there are more. `A, B, et al.` `A and colleagues` */
const more =
  /(?<![,\s])[,\s]*(?:\band\s+)?(?:\bet\.?\s*al\b\.?|\b(?:and|&)\s+(?:\p{L}+\s+)?(?:colleagues|collaborators|others|co-?authors|\d+ others|more)\b\.?|\s\+\s?\d{1,2}(?: (?:more|others))?|…|\.\.\.)\s*$/iu

/** How a text ends that says there are more: what `more` looks for in all of it. */
const saysMore = /(?:al|colleagues|collaborators|others|co-?authors|more|\+\s?\d{1,2}|…|\.\.)\.?$/iu

/** Marks of affiliation, correspondence and equal share. `Zhang*1,2†`, `Lee+` */
const marks = /(?<=\p{L})\+(?=[\s,;]|$)|[*†‡§¶#^∗⋆★✉⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\p{L}[.)]?)\d+(?:,\d+)*(?![\p{L}\d])/gu

/** Names without the marks of affiliation, correspondence and equal share behind them. `Ann Lee1,2*` */
export function withoutMarks(names: string): string {
  return names.replace(marks, '')
}

/** A remark in brackets that is no nickname: an affiliation or a note. `(UMass)`, `[MIT]`, `(opens in new tab)` */
const brackets = /\s*[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)*[)\]]/g

/** A list in brackets: what stands before it is a title. `A title (Ann Lee, Bo Li)` */
const bracketedList = /[([](?<inside>[^()[\]]{8,300}(?:,|\band\b|&)[^()[\]]{4,300})[)\]]/gu

/**
 * Read a text as a list of authors; null when it is none.
 *
 * @example
 * readNames('Jia (Kevin) Liu, Fan Yang and Yan Gao (Google)')
 * // => names: Jia (Kevin) Liu, Fan Yang, Yan Gao
 * readNames('Bandits, privacy, and graphs') // => null
 */
export const readNames = remember((text) => readNameList(text, false))

/**
 * Read a whole row as a list of authors, where it stands below a title: as `readNames`, but that half of the family names
 * may be words.
 *
 * @example
 * readNamesOfRow('Oskar Prior, Lina Aram') // => Oskar Prior, Lina Aram
 */
export const readNamesOfRow = remember((text) => readNameList(text, true))

/**
 * Read a text as authors given by family name alone, which only where the form says that authors stand here is enough
 * to tell; null when it is none.
 *
 * @example
 * readFamilyNames('Koh & Liang')  // => Koh, Liang
 * readFamilyNames('Maas et al.')  // => Maas, partial
 */
export function readFamilyNames(text: string): NameList | null {
  const known = readNames(text)
  if (known) return known
  const partial = more.test(text)
  const names = splitList(withoutMarks(text.trim().replace(more, '')))
  const plain = names.every((name) => nameLikeness(name) > 0 || particleFamily.test(name))
  return names.length > 0 && names.length <= 8 && plain && (partial || names.length > 1)
    ? { names: names.map((name) => ({ name })), partial, certainty: 0.5 }
    : null
}

// `van den Oord`, `de Freitas`
const particleFamily = /^(?:van|von|de|del|der|den|di|da|el|le|la|ten|ter)(?: \p{Ll}+)* \p{Lu}[\p{L}’'-]+$/u

/** Whether what stands in brackets is a list of people, and no place of work. */
function listsPeople(inside: string): boolean {
  const works = inside
    .toLowerCase()
    .split(/[\s,-]+/)
    .some((word) => organisationWords.has(word))
  return !works && (readNames(inside)?.names.length ?? 0) > 1
}

/** Words in small letters that a list of authors may hold: in names, between them, before the first and after the last. */
const listWords: ReadonlySet<string> = new Set([
  ...particles,
  ...suffixes,
  ...'and und et with of the for at in by work list al more others colleagues collaborators coauthors'.split(
    ' ',
  ),
  ...'ph phd md dphil msc bsc mba dr prof professor mr mrs ms'.split(' '),
])

/**
 * Whether a text plainly lists no authors, which most questions are about: where nothing is left out later, and far
 * enough from its end, it has a word in small letters that no such list can hold.
 */
function isPlainlyProse(text: string): boolean {
  const aside = text.search(text.includes(';') ? /[([,]|[–—-]\s/ : /[([]|[–—-]\s/)
  const sure = aside < 0 ? text : text.slice(0, aside)
  smallWord.lastIndex = 0
  for (let word = smallWord.exec(sure)?.[1]; word !== undefined; word = smallWord.exec(sure)?.[1]) {
    fiveMore.lastIndex = smallWord.lastIndex
    if (!listWords.has(word) && fiveMore.test(sure)) return true
  }
  return false
}

const smallWord = / ([a-z]{2,})(?= )/g

const fiveMore = /(?: \S+){5}/y

// `: Northfield,`, `: University of the Lake`: where those before it work
const placeBehindColon = /:\s+\p{Lu}[^:,;]{1,60}(?=[,;]\s|$)/gu

/** Names without the places that stand behind them and a colon, where two do at least. `Ann Lee & Bo Li: Northfield, Cy Roe: Delft` */
function withoutPlacesBehindColons(text: string): string {
  const first = text.indexOf(': ')
  if (first < 0 || text.indexOf(': ', first + 1) < 0) return text
  const names = text.replace(placeBehindColon, '')
  return names.includes(':') ? text : names
}

function readNameList(printed: string, isRow: boolean): NameList | null {
  const text = withoutPlacesBehindColons(printed)
  if (!hasInnerCapital(text) || isPlainlyProse(text)) return null
  const bracketed = /[([]/.test(text) ? [...text.matchAll(bracketedList)] : []
  if (bracketed.some((match) => match[0] !== text.trim() && listsPeople(match.groups?.['inside'] ?? '')))
    return null
  const bare = text
    .replace(/\(\s*(?=[,;])/g, '')
    .replace(/\s*\([^()]*$/, '')
    .trim()
    .replace(introduction, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(introduction, '')
    .replace(/(?<![,\s])[,\s]+(?:and|&)\s*$/i, '')
  const partial = saysMore.test(bare.trimEnd().slice(-20)) && more.test(bare)
  const list = withoutAffiliations(withoutMarks(partial ? bare.replace(more, '') : bare)).replace(
    /(?<![\s.,;:|])[\s.,;:|]+$/,
    (end, at: number, all: string) => (end.startsWith('.') && isInitial(all.slice(0, at + 1)) ? '.' : ''),
  )
  const parts = splitList(slashed(list), closesGroup.test(bare))
  if (parts.length === 0) return null
  const closed = closesWithPerson.test(list)
  return judge(parts, partial, isRow && !/ with /i.test(list), closed, placedInSmallLetters(text))
}

// `; bo li (Delft Storage);`: a name in small letters, told apart by the brackets behind it
const placedSmall = /(?<=;\s*)\p{Ll}+(?: \p{Ll}+){1,2}(?=\s*\([^()]+\)\*?\s*(?:;|$))/gu

/** Names printed in small letters among names with their places, all between semicolons. `Ann Lee (Northfield); bo li (Delft)` */
function placedInSmallLetters(text: string): ReadonlySet<string> {
  return new Set(text.includes(');') ? [...text.matchAll(placedSmall)].map(([name]) => name) : [])
}

// `Ann Lee, Bo Li (Northfield); Cy Roe (Delft)`: what brackets close are people and no place beside them
const closesGroup = /[)\]]\s*;/

// `Ann Lee, Cy Roe, and Bo How`: who is told last stands behind an “and”
const closesWithPerson = /,[^;]*\s(?:and|&)\s+[^,;]+$/

// `Ann Lee/Bo Li`
const slash = /(?<=\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}’'-]+)\s?\/\s?(?=\p{Lu}[\p{L}.’'-]* \p{Lu})/gu

/** With a comma for the stroke between two people. */
function slashed(list: string): string {
  return list.includes('/') ? list.replace(slash, ', ') : list
}

/** A closing full stop belongs to `Jr.` and to an initial. */
function isInitial(text: string): boolean {
  return /(?:\b[JS]r|\b\p{Lu})\.$/u.test(text)
}

// `Kestrel’s Ann Lee`: for whom somebody works
const employer = /^\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+)?[’']s\s+(?=\p{Lu}\S* \p{Lu})/u

// `Ann Lee’s` before a title
const possessive = /(?<=\p{Ll})[’']s$/u

function judge(
  all: readonly string[],
  partial: boolean,
  isRow: boolean,
  closed: boolean,
  inSmall: ReadonlySet<string>,
): NameList | null {
  const parts = (closed ? all : withoutClosingPlace(all)).map((part) =>
    part.replace(employer, '').replace(possessive, ''),
  )
  const names: ReadName[] = []
  let sure = 0
  let perhaps = 0
  let doubtful = 0
  for (const part of parts) {
    const pieces = separate(part)
    for (const piece of pieces) {
      const likeness = inSmall.has(piece) ? 1 : nameLikeness(piece)
      const doubt = likeness > 0 ? 0 : pieces.length > 1 ? null : doubtAmongNames(piece)
      if (doubt === null) return null
      doubtful += doubt
      if (likeness === 2) sure++
      else perhaps++
      names.push(pieces.length > 1 ? { name: piece, joined: part } : { name: piece })
    }
  }
  if (sure === 0) return null
  if (perhaps > sure) return null
  // `…, Esteban Real, …`: one family name in five may be a word; in a row of authors as many as are plainly names, but
  // for the last, which may be a place unless an “and” stands before it.
  const lastIsSure = nameLikeness(parts.at(-1) ?? '') === 2
  const isPerson = closed && doubtful === 1 && !lastIsSure && sure > 1
  if (!isPerson && doubtful * (isRow && lastIsSure ? 1 : 4) > sure) return null
  return { names, partial, certainty: sure / (sure + perhaps) }
}

const beforeStop = /^(?<person>(?:\p{Lu}\.[ -]?){0,3}\p{Lu}[^.]*\p{Ll}{2})\.\s+\p{Lu}\p{L}+(?: \p{L}+){0,2}$/u

/** Leave out a last part that is no name after two that surely are: where the last authors work. `A, B and C, Vantage Storage` */
function withoutClosingPlace(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? ''
  if (nameLikeness(last) !== 0) return parts
  // `Cy Roe. Computational Linguistics`: where it appeared
  const person = parts.length > 1 ? beforeStop.exec(last)?.groups?.['person'] : undefined
  if (person !== undefined && nameLikeness(person) === 2) return [...parts.slice(0, -1), person]
  const sure = parts.filter((part) => nameLikeness(part) === 2).length
  const isPlace =
    sure >= 2 &&
    sure === parts.length - 1 &&
    /^\p{Lu}[\p{L}.&-]*(?: (?:of |the |for )?\p{Lu}[\p{L}.&-]*){0,3}$/u.test(last)
  return isPlace ? parts.slice(0, -1) : parts
}

/** Take affiliations in brackets out, but leave nicknames: `Jia (Kevin) Liu`. */
function withoutAffiliations(text: string): string {
  return text.replace(brackets, (whole, at: number) => {
    const inside = whole.trim().slice(1, -1)
    const followedByName = /^\s+\p{Lu}\p{L}+(?:[\s,;.]|$)/u.test(text.slice(at + whole.length))
    const precededByName = /\p{L}\.?$/u.test(text.slice(0, at))
    const mayBeNickname =
      whole.trim().startsWith('(') &&
      /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.]*)?$/u.test(inside) &&
      !organisationWords.has(inside.toLowerCase())
    return followedByName && precededByName && mayBeNickname ? whole : ' '
  })
}
