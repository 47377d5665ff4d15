import { wordCount } from '../../line-shape.ts'
import { commonWords } from '../../names/common-words.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { readCitedNames } from '../../names/read-cited-names.ts'
import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { withoutRoles } from '../../names/without-roles.ts'
import { sparing } from '../../sparing-pattern.ts'
import { firstPerson } from '../prose/first-person.ts'
import { toldInTalk } from '../prose/other-works.ts'
import { sectionKind } from '../section-kind.ts'
import { readAuthorRow } from '../stacks/author-row.ts'
import { talkBehind } from '../titles/other-things.ts'
import { capitalShare, titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'
import { lineForms } from './line-forms.ts'

// `Session 1: Engines, chaired by Ann Lee`, `Recommended by Bo Li`: whom it names wrote no paper
const endsInRole =
  /\b(?:chaired|moderated|hosted|led|organi[sz]ed|edited|compiled|recommended|curated|posted|reviewed|invited|proposed|nominated|submitted|seconded|written|sponsored|shown|held|given|taught)$/i

// `The award went to A title by …`: a sentence, in which titles are found otherwise
const tells =
  /^(?:I|We) (?:\p{Ll}+ly |also )?(?:enjoyed|liked|loved|recommend|read|saw)\b|^(?:I|We) \p{Ll}.*,\s+(?:and |but )?(?:we|I)\b|\b(?:went|goes|go|awarded|presented|given) to\b|\s[Bb]y\s+(?:\p{Lu}|researchers\b)/u

// `The best paper award went to A title`
const givesPrize = /\b(?:awards?|prizes?|mentions?) (?:went|goes|go|was (?:given|awarded|presented)) to\b/i

// `The best paper was A title`, `The paper was written by`
const says =
  /^(?:we|I) (?:would like to )?(?:thank|congratulate)\b|^(?:the|our|my|a|another)\b.{0,40}\b(?:papers?|awards?|prize|study|article) (?:was|is|were)\b|\b(?:was|were|is|are) (?:written|authored|co-?authored) by\b|[.!] thanks? (?:to|for|you)\b/i

// `“We sat around and thought: could we …” – Ann Lee`: what somebody said
const speaks =
  /^(?:I|We)\s(?:\p{Ll}+ ){2,}\p{Ll}+[:.,?]\s|\b(?:and|but|so|because) (?:we|I|you|they) \p{Ll}+/u

// `If you need more about tides, you can look at the drawings`
const speaksToReader = /\byou (?:can|could|may|might|should|will|need|want|have|are)\b/

// `At ICLR we hosted a panel with Ann Lee`
const tellsOfUs = /\b(?:we|I) (?:\p{Ll}+ed|had|have|met|were|was)\b[^?]*$/u

// `Dr. Lee is a geologist`, behind her name
const tellsOfPerson = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? \p{Lu}[^:]*$/u

// `Is it so? A Journal, 12(3), 21-44`, `Is it so? In Proceedings of …`: a title that asks has no stop before its journal
const journalBehind =
  /\?\s+(?:\p{Lu}[^?:]{2,100}, \d{1,4}\(\d{1,4}\)|In:? (?:the )?(?:Proc(?:eedings|\.)|\p{Lu}{3,})).*$/u

// `From our lab`, `Thanks to everybody`, where no title in title case begins so
const opensPhrase = /^(?:by|with|from|and|thanks|congratulations)\b/i
// `From waves to tides: …`, as titles begin in any case
const fromTo = /^from (?:\S+ ){1,8}to \S+/i

// `A title – Ann Lee, Bo Li. The other authors of this paper are Cy Roe, Northfield and Di Moe, Delft`
const otherAuthors =
  /\.\s+(?:The )?[Oo]ther (?:co-?)?authors (?:(?:of|on) (?:this|the) (?:paper|work) )?(?:are|were|include):?\s+(?=\p{Lu})/u

const yearAfterComma = /,\s+(?<year>(?:19|20)\d\d)\.?$/

// `A title. Ann Lee, Bo Li. (TACL)`: where it appeared
const whereBehind = /(?<=\p{Ll}\.)\s+[([](?:to appear (?:in|at) )?\p{Lu}[\p{L}&’' -]{1,30}(?:\d\d)?[)\]]\.?$/u

const forms = lineForms.map((form) => ({ ...form, sign: sparing(form.sign) }))

/** With a closing mark where an opening one stands at the end of a quotation. `“A title“, Ann Lee` */
function closed(text: string): string {
  return text.includes('“') && !text.includes('”')
    ? text.replace(/“(?<inside>[^“]{8,250})“(?=[,.:;\s]|$)/g, '“$<inside>”')
    : text
}

/** Whether a text ends in several names in brackets. */
function listsNamesAtEnd(text: string): boolean {
  const inside = /\((?<names>\p{Lu}[^()]{4,})\)$/u.exec(text)?.groups?.['names']
  return inside !== undefined && (readNames(inside)?.names.length ?? 0) > 1
}

/**
 * Cut a line into a title and its authors; null when it is not both.
 *
 * @param announced whether a label before it says that a paper follows
 * @example
 * cutLine('HullNet: Learnable covers by Bo Deng, Ann Lee (2020)')
 * // => {title: 'HullNet: Learnable covers', authors: Bo Deng and Ann Lee, year: 2020}
 */
export function cutLine(text: string, announced = false): Cut | null {
  const others = text.includes('uthors') ? otherAuthors.exec(text) : null
  if (others) {
    const cut = cutLine(text.slice(0, others.index), announced)
    const told = text.slice(others.index + others[0].length)
    const rest = readNames(told.includes(';') ? told.replace(/,?\s+and\s+(?=\p{Lu})/gu, '; ') : told)
    return cut && rest
      ? { ...cut, authors: { ...cut.authors, names: [...cut.authors.names, ...rest.names] } }
      : cut
  }
  if (toldInTalk.test(text)) return null
  const line = withoutNoteBehind(
    withoutLinksBehind(closed(text).replace(labelOfReference, '').replace(whereBehind, '')),
  )
  for (const form of forms) {
    const match = form.sign.test(line) ? form.pattern.exec(line) : null
    if (!match?.groups) continue
    const printed = match.groups['title'] ?? ''
    // `Ann Lee: A title, 1998.`
    const late = form.rule === 'authors-colon-title' ? yearAfterComma.exec(printed) : null
    const title = bareTitle(
      printed
        .slice(0, late?.index)
        .replace(journalBehind, '?')
        .replace(/,\s+presented$/, ''),
    )
    const authors =
      form.rule === 'authors-quoted-title' || form.rule === 'authors-year-title'
        ? readCitedNames(match.groups['names'] ?? '')
        : form.rule === 'title-families-year'
          ? readFamilyNames(match.groups['names'] ?? '')
          : form.rule === 'families-year-title' || form.rule === 'title-families-in-brackets'
            ? familiesBefore(match.groups['names'] ?? '')
            : form.rule === 'quoted-title-then-authors'
              ? (readAuthorRow(match.groups['names'] ?? '') ?? onlyFamily(match.groups['names'] ?? ''))
              : form.rule === 'title-authored-by' || form.rule === 'authors-for-quoted-title'
                ? readNames(withoutRoles(match.groups['names'] ?? ''))
                : (readNames(match.groups['names'] ?? '') ?? datedFamilies(form.rule, match.groups))
    if (form.rule === 'authors-year-title' && isBook(line, match.groups['title'] ?? '')) continue
    if (pagesOfBook.test(line)) continue
    if (form.rule === 'title-comma-authors' && (endsInName(title) || tellsOfUs.test(title))) continue
    // `It is based on the algorithm of tides (Lee and Li, 2016).`: a sentence that cites
    if (form.rule === 'title-families-in-brackets' && line.endsWith('.') && capitalShare(title) < 0.5)
      continue
    // A sentence that quotes a title is prose: the words before the quotation are no part of one.
    if (/[“”"]/.test(title.slice(1, -1)) && !/^[“"]/.test(title)) continue
    if (
      !authors ||
      authors.names.length < form.names ||
      titleLikeness(title, announced) < (announced ? 0 : leastFor(form.least, title, authors))
    )
      continue
    // `I have a challenge for all of you: weigh it anew - Ann Lee`: what somebody said
    if (form.rule === 'title-dash-authors' && authors.names.length === 1 && /^I \p{Ll}/u.test(title)) continue
    if (talkBehind.test(title)) return null
    // `If you need more, you can look at the drawings by Ann Lee`
    if (speaksToReader.test(title) && capitalShare(title) < 0.5) continue
    if (form.rule === 'title-with-by-authors' && !holdsOnlyBy(title)) continue
    if (
      form.rule === 'title-by-authors' &&
      (endsInRole.test(title) || (tells.test(title) && (givesPrize.test(title) || !/,\s+by\s/.test(line))))
    )
      continue
    // `Relax, it commutes: A title (Ann Lee, Bo Li)`: the authors stand in the brackets, or behind “by”
    if (
      form.rule === 'authors-colon-title' &&
      (listsNamesAtEnd(title) || namesBehindBy(title).some((name) => nameLikeness(name) === 2))
    )
      continue
    // `Ann Lee, Bo Li, and Cy Roe, Maze: A title`, `Ann Lee, Bo Li, The Maze of Time: A title`
    if (form.rule === 'authors-colon-title' && !allTold(match.groups['names'] ?? '')) continue
    // `Ann Lee: Northfield, Bo Li: Delft`: people with where they work
    if (form.rule === 'authors-colon-title' && title.includes(': ') && readNames(line)) continue
    // `Ann Lee: “It’s good to be here.”`: what somebody said
    if (form.rule === 'authors-quoted-title' && saidByOne(authors, title)) continue
    if (says.test(title) || tellsOfPerson.test(title) || (/^[“"]/.test(line) && speaks.test(title))) continue
    if (
      wordCount(title) < 2 ||
      (opensPhrase.test(title) && !fromTo.test(title) && titleInTitleCase(title) === null)
    )
      continue
    const year = match.groups['year'] ?? match.groups['early'] ?? late?.groups?.['year']
    return { title, authors, rule: form.rule, ...(year ? { year: Number(year) } : {}) }
  }
  return null
}

// `Reference: `, `Full citation: `, `More information: ` before the paper that an article tells of
const labelOfReference =
  /^(?:(?:full|original|journal) )?(?:references?|citation|source|publication|paper|more information)\s?:\s+(?=\p{Lu}.{30})/iu

/** Whether one person speaks in a quotation: of themselves, and in small letters. */
function saidByOne({ names }: NameList, title: string): boolean {
  return names.length === 1 && firstPerson.test(title) && capitalShare(title) < 0.4 && wordCount(title) >= 6
}

// `. Harbour University Press.`, `. Lamp books. Note: …`: who printed a book, with no volume and no pages
const publisher = /^[.,]?\s+(?:\p{L}+[\s:,]+){0,5}(?:press|books|publish(?:ers|ing)|verlag)\b\.?(?:\s|$)/iu

// `Harbour Press, 2018. 312 pages.`: a whole book
const pagesOfBook =
  /\b(?:press|books|verlag|publish(?:ers|ing)),? (?:(?:19|20)\d\d[.,;]? )?\d{2,4} (?:pages|pp)\b/i

/** @param printed the title just as the line has it */
function isBook(line: string, printed: string): boolean {
  return publisher.test(line.slice(line.indexOf(printed) + printed.length))
}

/** `A Title - Ann Lee`, `A title by Ann Lee`, `Team Seagull: Ann Lee`, before a comma: the first of the names stands behind a dash, “by” or a label. */
export function endsInName(text: string): boolean {
  return (
    nameLikeness(
      /(?:\s(?:[–—→➔➜-]|by)|^Team [^:]{1,40}:)\s+(?<name>\p{Lu}[^–—]*)$/u.exec(text)?.groups?.['name'] ?? '',
    ) === 2
  )
}

/** Whether a text is a title that holds the word `by`, and not a sentence that names somebody behind it. */
function holdsOnlyBy(title: string): boolean {
  return (
    !endsInRole.test(title) &&
    titleInTitleCase(title) !== null &&
    namesBehindBy(title).every((name) => nameLikeness(name) === 0)
  )
}

/** The two words behind each “by” that both begin with a capital. */
function namesBehindBy(text: string): string[] {
  return [...text.matchAll(/\sby\s+(?<two>\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]*)/gu)].map(
    ({ groups }) => groups?.['two'] ?? '',
  )
}

const closedList = /,?\s(?:and|&)\s[^,;]+,\s*[^,;\s]+(?:\s[^,;\s]+)?$/

/** Whether names before a colon are all told there, and the last of them is no beginning of the title. */
export function allTold(names: string): boolean {
  // `Ann Lee, Northfield; Bo Li, Delft - The maze`
  if (names.includes(';') && /\s[–—-]\s+\p{Lu}/u.test(names)) return false
  const parts = names.includes(';') ? [] : names.split(/,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*/)
  const last = parts.at(-1) ?? ''
  const others = parts.slice(0, -1)
  if (/\bet\.? al\b|[()\d*]/.test(last)) return true
  // `Ann Lee1, Bo Li2, Tangled Maze: A title`, `Ann Lee (Delft), Bo Li (Northfield), Tangled Maze: A title`
  if (others.length > 1 && others.every((part) => /[\d)]$/.test(part.trim()))) return false
  // `A. Lee, B. Li, Maze: A title`
  if (wordCount(last) === 1 && others.length > 1 && others.every((part) => /[\s.]/.test(part.trim())))
    return false
  return !closedList.test(names) && (wordCount(last) < 3 || nameLikeness(last) > 0)
}

// `A title, Jelinek, 1976, Proceedings of …`
const familyAndYear =
  /^(?<title>[^“”"]{12,250}?),\s+(?<family>\p{Lu}[\p{L}’'-]+),\s+\(?(?<year>(?:19|20)\d\d)\)?(?:[.,]\s.{0,200})?\.?$/u

// `A title (Lindqvist)`, `A title (Koh, Liang)`
const oneFamily =
  /^(?<title>.{10,250}?)\s*\((?<names>\p{Lu}\p{Ll}[\p{L}’'-]+(?:, \p{Lu}\p{Ll}[\p{L}’'-]+){0,4})(?:,? (?:19|20)\d\d)?\)(?:\s+[-–—]\s+\S.{0,60})?\.?$/u

/** `A title (Lee et al.)`, `A title (Lee)`, where the lines beside it have families in their brackets. */
export function cutAtFamilies(line: string): Cut | null {
  const form = lineForms.find(({ rule }) => rule === 'title-families-in-brackets')
  const groups = (form?.pattern.exec(line) ?? oneFamily.exec(line))?.groups
  // `A title (TideGym)`: how the authors call what they made
  if (/^(?!Ma?c|De|Van|La|Le|O)\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(groups?.['names'] ?? '')) return null
  const authors = groups ? familiesBefore(groups['names'] ?? '') : null
  const title = bareTitle(groups?.['title'] ?? '')
  return authors && wordCount(title) >= 3 && titleLikeness(title) >= 1
    ? { title, authors, rule: 'title-families-in-brackets' }
    : null
}

/** A title, one family name and the year, where the lines beside it have families and years. */
export function cutAtFamily(line: string): Cut | null {
  const groups = familyAndYear.exec(line)?.groups
  const title = bareTitle(groups?.['title'] ?? '')
  return groups && wordCount(title) >= 3 && titleLikeness(title, true) >= 1
    ? {
        title,
        authors: { names: [{ name: groups['family'] ?? '' }], partial: false, certainty: 0.5 },
        rule: 'title-families-year',
        year: Number(groups['year']),
      }
    : null
}

/** The family names before a quoted title, or in brackets behind one: one alone counts as well. */
function familiesBefore(printed: string): NameList | null {
  const alone = /^\p{Lu}[\p{L}’'-]+$/u.test(printed)
  return alone && !commonWords.has(printed.toLowerCase())
    ? { names: [{ name: printed }], partial: false, certainty: 0.5 }
    : readFamilyNames(printed)
}

/** `Koh et al`: one family name and others. */
function onlyFamily(printed: string): NameList | null {
  return /\bet\.? al\.?$/.test(printed) ? readFamilyNames(printed) : null
}

/** `by Zhu C., Tao Q., et al. (2007)`, `by Galli et al.`: behind “by” and before a year or for one and others, what reads as names at all are the authors. */
function datedFamilies(rule: string, groups: Readonly<Record<string, string | undefined>>): NameList | null {
  if (rule !== 'title-by-authors') return null
  return groups['year'] ? readFamilyNames(groups['names'] ?? '') : onlyFamily(groups['names'] ?? '')
}

// `A title | Ann Lee, Bo Li | Poster session 2`
const columnBehind =
  /(?<=\|[^|]{3,600})\s\|\s*(?:(?:poster|oral|spotlight|talk|session|paper|long|short|demo)\b[^|]{0,40}|(?:19|20)\d\d)$/i

// `A title, NSDI ’18 — harbour.example.org/nsdi18`: where it can be read
const addressBehind = /\s+[–—-]\s+(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/

/** Without `→ PDF`, `[code] [video]`, an address or `(cited by 12)` at the end of a line. */
function withoutLinksBehind(text: string): string {
  const column = text.includes('|') ? text.replace(columnBehind, '') : text
  const line = column.includes('/') ? column.replace(addressBehind, '') : column
  if (!/(?:[\])]|pdf|paper|link)$/i.test(line.trimEnd().slice(-6))) return line
  return line
    .replace(/\s*(?:→|->)\s*(?:pdf|paper|link)\s*$/i, '')
    .replace(/(?:\s*\[(?:[^\]]{1,30})\])+\s*$/, '')
    .replace(/\s*\((?:cited|citations?|cites)\b[^()]{0,20}\)\s*$/i, '')
}

// `A title by Ann Lee and Bo Li – What it is about, in a sentence.`
const noteBehind =
  /^(?<entry>.{10,250}?\sby\s+(?<names>\p{Lu}(?:[^–—.“”]|(?<=\b\p{Lu})\.){4,300}?))\s[–—-]\s+(?<note>\p{Lu}.{12,}[.!?])$/u

/** Without the sentence behind a dash that tells what a work by somebody is about. */
function withoutNoteBehind(text: string): string {
  const { entry, names, note = '' } = (/\sby\s/.test(text) ? noteBehind.exec(text)?.groups : undefined) ?? {}
  const people = entry === undefined ? 0 : (readNames(names ?? '')?.names.length ?? 0)
  // A short remark tells less than a long one.
  return entry !== undefined && people > (note.length > 30 ? 0 : 1) ? entry : text
}

/** How much a title must look like one: less where two or more names follow that are surely names. */
function leastFor(least: number, title: string, authors: NameList): number {
  const sure = authors.names.length > 1 && authors.certainty === 1
  if (least === 3 && sure && authors.names.length > 2) return 2
  return least === 2 && sure && sectionKind(title) !== 'other' && wordCount(title) >= 4 ? 1 : least
}
