import { plainText } from '../../../../model/inline.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { readCitedNames } from '../../names/read-cited-names.ts'
import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { sparing } from '../../sparing-pattern.ts'
import { addTitle } from '../add-title.ts'
import { cutAtFamilies } from '../lines/cut-at-families.ts'
import { cutLine } from '../lines/cut-line.ts'
import { contextOf, contextRow, isOtherSection, listKind } from '../list-context.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare, smallWords, titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { numbered, runsOf } from './list-rows.ts'
import { isAboutPapers, namesEdition } from './page-titles.ts'

/** Rows that begin with a title closed by a full stop or question mark and go on with a note. `1. A title. The authors say …` */
export function findRunInTitles(reading: Reading): void {
  findColonNotes(reading)
  const belongs = (i: number): boolean =>
    isFree(reading, i) &&
    !lostQuote.test(textAt(reading, i)) &&
    (runInTitle(reading, i) !== null || numbered.test(textAt(reading, i)))
  for (const run of runsOf(reading, reading.rows.map((_, i) => i).filter(belongs))) {
    const titles = run.flatMap((i) => {
      const title = runInTitle(reading, i)
      return title === null ? [] : [{ i, title }]
    })
    if (titles.length < 2 || titles.length * 4 < run.length * 3 || listKind(reading, run[0] ?? 0) === 'other')
      continue
    for (const { i, title } of titles) addRunIn(reading, i, title)
  }
  findOpenedNotes(reading)
}

/** Add a title that runs into its note, perhaps with its authors: `1. A title by Ann Lee and Bo Li. The authors say …` */
function addRunIn(reading: Reading, index: number, title: string, who: NameList | null = null): void {
  const cut =
    (title.endsWith(')') ? cutAtFamilies(title) : null) ?? (title.includes(' by ') ? cutLine(title) : null)
  const told = cut?.authors ?? who ?? citedBehind(textAt(reading, index), title)
  addTitle(reading, index, cut?.title ?? title, 'run-in-title', told)
}

// ` Lee, A., van Roe, C.-J. & Li, B. `: families with their initials, two of them at least
const citedNames =
  /^[.?\s]*(?<names>(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, (?:\p{Lu}\.[- ]?){1,3}(?:,? (?:and|&) |, | ?(?=\p{Lu}))){2,})/u

/** The authors right behind a title, as bibliographies print them. `A title. Lee, A. & Li, B. SIGIR 2023.` */
function citedBehind(text: string, title: string): NameList | null {
  const start = text.indexOf(title)
  const names = start < 0 ? undefined : citedNames.exec(text.slice(start + title.length))?.groups?.['names']
  return names === undefined ? null : readCitedNames(names.replace(/(?:,|,? (?:and|&))?\s*$/, ''))
}

// `In A title”, Ann Lee and Bo Li show`: a title whose opening quotation mark is lost
const lostQuote = /^[Ii]n [^“”"]{8,250}”/

/** Whether what stands right over the list says that it is of papers, and not only the head of the page. */
function announced(reading: Reading, index: number): boolean {
  const above = contextRow(reading, index)
  return contextOf(reading, index) === 'papers' || /:$/.test(textAt(reading, above))
}

// Words that a link leaves behind. `A title (opens in a new tab). Experts are spread …`
const linkResidue = /\s*\(opens in (?:a )?new (?:tab|window)\)/gi
const { mayMatch: mayHoldResidue } = sparing(linkResidue)
const withoutLinkResidue = (text: string) => (mayHoldResidue(text) ? text.replace(linkResidue, '') : text)
// `A title – Developed by two students, this system …`
const dashedNote = sparing(/^(?<title>.{12,200}?)\s[–—]\s\p{Lu}.{60,}$/u)
// `A title | Poster ❓Why: it is odd …`, `A title 💡 Key insight: …`: a sign and the label of the first part of the note
const signedPart = sparing(
  /^(?<title>[^\p{Extended_Pictographic}]{10,250}?)\s*(?![©®™])\p{Extended_Pictographic}\uFE0F?\s*\p{Lu}[\p{L} ]{2,20}:\s.{20}/u,
)
const hasVerb = /\b(?:is|are|was|were|has|have|had|will|can|we|they|it|I|you)\b/

/** `A title: what one should know of it.` in most rows of a list of papers: cut at the last colon. */
function findColonNotes(reading: Reading): void {
  if (!isAboutPapers(reading)) return
  const found = reading.rows.flatMap((row, i) => {
    const match = row.text.includes(':') ? colonNote.exec(row.text) : null
    const note = match?.groups?.['note'] ?? ''
    const title = titleInTitleCase(match?.groups?.['title'] ?? '')
    const fits = isFree(reading, i) && row.text.length < 400 && title !== null && capitalShare(note) < 0.6
    return fits ? [{ i, title }] : []
  })
  const rows = reading.rows.filter(({ cue }) => cue.type === 'bullet').length
  if (found.length < 4 || found.length * 2 < rows) return
  for (const { i, title } of found) addTitle(reading, i, title, 'title-colon-note')
}
const colonNote = sparing(/^(?<title>.{8,200}):\s+(?<note>[^:]{6,250}[.!)])$/u)

const capitalWord = '[\\p{Lu}\\p{N}][^\\s,.;:!?“”"()—–]*'
/** Words in title case up to a full stop, question mark, dash or colon, perhaps with families in brackets, and then a note. */
const openedNote = new RegExp(
  `^(?<title>${capitalWord}(?:[:,?!]? (?:${smallWords} )*${capitalWord}){3,}\\??)(?:\\s*\\((?<who>\\p{Lu}[^()]{2,200})\\))?(?:\\.|(?<=\\?)|\\s*[–—]|\\s--?|:)\\s+(?<note>\\S.{15,})$`,
  'u',
)
// `Live events on July 12th`
const dayOfMonth = /\b\d{1,2}(?:st|nd|rd|th)\b/
// `Zhong et al. A diary for robots`, `Ann Lee, Bo Li. An old one`: who wrote it, before the note
const signedNote = /^(?<who>\p{Lu}[^.:;]{3,120}?(?:\bet al)?)\.\s+\p{Lu}/u

/**
 * Paragraphs that begin with a title, closed by a stop, a dash or a colon, and go on with what one should know of it: on
 * a page about papers or a conference, where three of them do, or where two give several authors.
 */
function findOpenedNotes(reading: Reading): void {
  const ofPapers = isAboutPapers(reading) || namesEdition(reading)
  const found = reading.rows.flatMap((row, i) => {
    if (
      !isFree(reading, i) ||
      row.text.length < 40 ||
      row.text.length > 1500 ||
      lostQuote.test(row.text) ||
      isOtherSection(reading, i)
    )
      return []
    const groups = openedNote.exec(row.text.replace(numbered, ''))?.groups
    const title = titleInTitleCase(groups?.['title'] ?? '')
    const note = groups?.['note'] ?? ''
    if (title === null || readNames(title) || sectionKind(title) !== 'unknown' || dayOfMonth.test(title))
      return []
    const printed = groups?.['who'] ?? signedNote.exec(note)?.groups?.['who'] ?? ''
    const who = readFamilyNames(printed) ?? readNames(printed)
    return who || capitalShare(note) < 0.6 ? [{ i, title, who }] : []
  })
  // `A Title in Full (A. Lee, B. Li). This was …`: two such rows say themselves what they are.
  const signed = found.filter(({ who }) => who?.certainty === 1 && who.names.length > 1)
  if (ofPapers ? found.length < 3 && signed.length < 2 : signed.length < 2) return
  for (const { i, title, who } of ofPapers ? found : signed) addRunIn(reading, i, title, who)
}

/** A plain row right below or above another that ends as sentences do, in a capture that kept its blank lines: one of a list whose bullets were lost. */
function lostItsBullet(reading: Reading, index: number): boolean {
  const isItem = (i: number) => reading.rows[i]?.cue.type === 'plain' && endsSentence(textAt(reading, i))
  const below = gapAt(reading, index + 1) === 0 && isItem(index + 1)
  const above = gapAt(reading, index) === 0 && isItem(index - 1)
  return !lostGaps(reading) && isItem(index) && (below || above)
}

/** Whether a row is a bullet of a deeper level than the entry above it, or stands right below the authors of one. */
function isBelow(reading: Reading, index: number): boolean {
  const [above, own] = [reading.rows[index - 1]?.cue, reading.rows[index]?.cue]
  if (own?.type !== 'bullet') return false
  if (above?.type === 'bullet' && above.level < own.level) return true
  return reading.claims[index - 1]?.role === 'authors'
}

/** The title at the beginning of a numbered row or in bold, where a note of some length follows on the line. */
function runInTitle(reading: Reading, index: number): string | null {
  const row = reading.rows[index]
  const [first, ...rest] = row?.content ?? []
  if (!row || !first) return null
  // What stands directly below an entry is its note.
  const above = reading.claims[index - 1]?.role
  if (
    row.gap === 0 &&
    (above === 'paper' || above === 'authors') &&
    (row.cue.type === 'plain' || isBelow(reading, index))
  )
    return null
  if (first.type === 'strong') {
    const title = plainText([first])
    return /[.?]\s*$/.test(title) && wordCount(plainText(rest)) >= 6 ? titleInTitleCase(title) : null
  }
  // A link says where the title ends: `[A title](…): Why does it wait? It is …`
  if (first.type === 'link' && /^\s*[:–—-]\s/.test(plainText(rest)))
    return titleInTitleCase(plainText([first]))
  const text = withoutLinkResidue(row.text).replace(numbered, '').trim()
  const dashed = dashedNote.exec(text)?.groups?.['title']
  if (dashed && row.cue.type === 'plain') return /[.!]\s/.test(dashed) ? null : titleInTitleCase(dashed)
  const bulleted =
    (row.cue.type === 'bullet' || lostItsBullet(reading, index)) && listKind(reading, index) === 'papers'
  const linked = text.length < row.text.length
  if (!numbered.test(row.text) && !bulleted && !linked) return null
  const opened = signedPart.exec(text)?.groups?.['title']
  if (opened) return /[.!]\s/.test(opened) ? null : titleInTitleCase(bareTitle(opened))
  // A question may be the first half of a title.
  const cuts = [/^[^.]{10,200}?(?<=\p{L}{2}|\))\.(?=\s+\p{Lu}.{20})/u, /^[^.?]{10,200}\?(?=\s+\p{Lu}.{20})/u]
  for (const cut of cuts) {
    const title = titleInTitleCase(cut.exec(text)?.[0] ?? '')
    if (title !== null) return title
  }
  // Where the list is said to be of papers, the first sentence without a verb is a title in any case.
  const opening =
    bulleted && announced(reading, index)
      ? bareTitle(cuts.map((cut) => cut.exec(text)?.[0]).find((cut) => cut !== undefined) ?? '')
      : ''
  const count = wordCount(opening)
  return count >= 4 && count <= 20 && titleLikeness(opening) >= 1 && !hasVerb.test(opening) ? opening : null
}
