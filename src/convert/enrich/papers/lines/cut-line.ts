import { wordCount } from '../../line-shape.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { sparing } from '../../sparing-pattern.ts'
import { toldInTalk } from '../prose/other-works.ts'
import { sectionKind } from '../section-kind.ts'
import { talkBehind } from '../titles/other-things.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { bareEntryLine } from './bare-entry-line.ts'
import type { Cut } from './cut.ts'
import { cutGlued } from './cut-bare.ts'
import { type LineForm, lineForms } from './line-forms.ts'
import { namesOfForm } from './names-of-form.ts'
import { type Attempt, isNoEntry, noEntries, noEntriesWithTitle } from './no-entry-table.ts'

// `Is it so? A Journal, 12(3), 21-44`, `Is it so? In Proceedings of …`: a title that asks has no stop before its journal
const journalBehind =
  /\?\s+(?:\p{Lu}[^?:]{2,100}, \d{1,4}\(\d{1,4}\)|In:? (?:the )?(?:Proc(?:eedings|\.)|\p{Lu}{3,})).*$/u

// `A title – Ann Lee, Bo Li. The other authors of this paper are Cy Roe, Northfield and Di Moe, Delft`
const otherAuthors =
  /\.\s+(?:The )?[Oo]ther (?:co-?)?authors (?:(?:of|on) (?:this|the) (?:paper|work) )?(?:are|were|include):?\s+(?=\p{Lu})/u

const yearAfterComma = /,\s+(?<year>(?:19|20)\d\d)\.?$/

const forms = lineForms.map((form) => ({ ...form, sign: sparing(form.sign) }))

/** How much a title must look like one: less where two or more names follow that are surely names. */
function leastFor(least: number, title: string, authors: NameList): number {
  const sure = authors.names.length > 1 && authors.certainty === 1
  if (least === 3 && sure && authors.names.length > 2) return 2
  return least === 2 && sure && sectionKind(title) !== 'other' && wordCount(title) >= 4 ? 1 : least
}

/** Names told in a sentence behind the entry, where they are more. */
function withOtherAuthors(cut: Cut | null, told: string): Cut | null {
  const rest = readNames(told.includes(';') ? told.replace(/,?\s+and\s+(?=\p{Lu})/gu, '; ') : told)
  return cut && rest
    ? { ...cut, authors: { ...cut.authors, names: [...cut.authors.names, ...rest.names] } }
    : cut
}

/** What a form makes of a line; null where the line is not of the form or has no names there. */
export function attempt(
  { rule, pattern }: Pick<LineForm, 'rule' | 'pattern'>,
  line: string,
): (Attempt & { readonly year?: string }) | null {
  const groups = pattern.exec(line)?.groups
  const authors = groups ? namesOfForm(rule, groups) : null
  if (!groups || !authors) return null
  const printed = groups['title'] ?? ''
  // `Ann Lee: A title, 1998.`
  const late = rule === 'authors-colon-title' ? yearAfterComma.exec(printed) : null
  const title = bareTitle(
    printed
      .slice(0, late?.index)
      .replace(journalBehind, '?')
      .replace(/,\s+presented$/, ''),
  )
  const year = groups['year'] ?? groups['early'] ?? late?.groups?.['year']
  return { rule, line, title, printed, names: groups['names'] ?? '', authors, ...(year ? { year } : {}) }
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
  if (others)
    return withOtherAuthors(
      cutLine(text.slice(0, others.index), announced),
      text.slice(others.index + others[0].length),
    )
  if (toldInTalk.test(text)) return null
  const line = bareEntryLine(text)
  for (const form of forms) {
    const made = form.sign.test(line) ? attempt(form, line) : null
    if (!made || isNoEntry(noEntries, made)) continue
    const { title, authors, rule, year } = made
    const least = announced ? 0 : leastFor(form.least, title, authors)
    if (authors.names.length < form.names || titleLikeness(title, announced) < least) continue
    if (talkBehind.test(title)) return null
    if (isNoEntry(noEntriesWithTitle, made)) continue
    return { title, authors, rule, ...(year ? { year: Number(year) } : {}) }
  }
  return null
}

/** Whether a line is an entry by itself: a title and two authors or more. */
export function listsPaper(line: string): boolean {
  const cut = line.length < 700 ? (cutLine(line) ?? cutGlued(line)) : null
  return cut !== null && cut.authors.names.length > 1 && cut.authors.certainty === 1
}
