import { remember } from '../../../../model/remember.ts'
import type { Row } from '../../../../model/row.ts'
import { anyCase } from '../../any-case.ts'
import { session } from '../../headings/sessions.ts'
import { endsSentence, hasInnerCapital, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { areWordsOfPage } from '../../names/words-of-page.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { isRightBelow } from '../../spacing.ts'
import { sparing } from '../../sparing-pattern.ts'
import { addListed } from '../add-listed.ts'
import { listKind } from '../list-context.ts'
import { isAboutPapers } from '../lists/page-titles.ts'
import { prizeOfArt } from '../prose/other-works.ts'
import { readAuthorRow } from '../stacks/author-row.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { aPaper, namesPeople, someTalk } from '../titles/other-things.ts'
import { titleInTitleCase } from '../titles/title-case.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { isTrimming, withinTrimmings } from '../titles/trimmings.ts'
import type { Cut } from './cut.ts'
import { cutAtFamilies, cutAtFamily } from './cut-at-families.ts'
import {
  cutAtBracket,
  cutAtComma,
  cutAtDash,
  cutAtDownload,
  cutAtGluedBy,
  cutAtInitials,
  cutAtLastStops,
  cutAtLostQuote,
  cutAtNames,
  cutAtPlace,
  cutAtStop,
  cutAtStopBeside,
  cutGlued,
} from './cut-bare.ts'
import { cutLine } from './cut-line.ts'
import { cutMarked, cutMarkedFirst } from './cut-marked.ts'
import {
  cutAtBar,
  cutAtColon,
  cutAtFirstFamilies,
  cutAtFirstFamily,
  cutAtInvertedColon,
  cutRollEntry,
} from './cut-names-first.ts'
import { withNameFromTitle } from './name-behind-title.ts'

const article = anyCase('the|our|an?|this|its|their|and|in|at|for|one|two|three|both|another')
const honour = `${anyCase('best|outstanding|distinguished|honou?rable|runner[- ]up|test of time|winner|award')}|${anyCase('most')} (?:${anyCase('influential|cited|read|downloaded|discussed|reproducible|valuable|innovative|creative|original|popular|promising|important|impactful|interesting')})`
const named = String.raw`\p{Lu}[\p{L}-]+`

/** Labels before a title on the same line. `Best paper: `, `[Oral] `, `Paper 4: `, `(Poster #01): `, `🏆 Best paper: `, `USENIX ’10Best Paper: ` */
const award = new RegExp(
  [
    String.raw`^(?:(?:\p{Extended_Pictographic}|\uFE0F)+\s*)?[[(]?`,
    `(?:${anyCase('received')} (?:${anyCase('the')} |${anyCase('a')} )?)?`,
    String.raw`(?:(?:${anyCase('poster|oral|paper|spotlight')}) #?\d+|(?<award>`,
    String.raw`(?:\p{Lu}[\p{L} ]{1,20}[’'‘]\d\d\s?)?(?:(?!(?:${article}) )${named} ){0,4}(?:${honour})\b[^:–—]{0,60}`,
    String.raw`|${named}(?: ${named}){0,3} (?:${anyCase('prize|award|medal')})(?:\s*\([^()]{3,80}\))?`,
    `|${anyCase('main')}(?: ${anyCase('conference|track')})?|${anyCase('findings')}(?: ${anyCase('of')} [A-Z]+)?(?: \\d{4})?|TACL`,
    `|(?:${anyCase('first|second|third')}|[123](?:st|nd|rd)) (?:${anyCase('place|prize')})`,
    String.raw`|(?:${anyCase('oral|poster|spotlight|workshop|long|short|industry|demo')})\b[^:–—\])]{0,30}`,
    String.raw`))[\])]?\s*(?::|–|—|(?<=[\])])\s)\s*`,
  ].join(''),
  'u',
)

// `Lifetime Practice Award Talk: `: what somebody says who was honoured
const talkForPrize = /\b(?:talk|lecture|address)\W*$/i

/** `Best Paper Award on Tides A. Lee and B. Roe: A title`: an award right before names that all begin with initials */
const awardBeforeInitials = new RegExp(
  String.raw`^(?<award>(?:${named} ){0,4}(?:${honour})\b[^:.–—]{0,80}?)\s+(?=(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+,?\s(?:and\s)?\p{Lu}\.)`,
  'u',
)

// `… and B. Philipps. Abstract: We study …`, `Mann et al, 2013. Algorithm: DQN`: a labelled note after an entry
const noteInLine =
  /(?<=[.;)\d–—-])[\s.;–—-]+(?=(?:Abstract|Summary|TL;?DR|Algorithm|Key (?:Contribution|Idea|Insight|Takeaway)|Takeaway|Link|Code|Why|Comment|Keywords)s?:\s)/

// `(2019): `, `. 2019. `
const markedYear = sparing(/\((?:19|20)\d\d\)\s*[-–—:]|\.\s+(?:19|20)\d\d[a-z]?\.\s/)
// ` – A`: where a title may follow the authors
const dashBefore = sparing(/\s[–—-]\s+\p{Lu}/u)

/** Find papers whose line shows by its markup, by a seam or by a year in brackets where the title ends. */
export function findMarkedEntries(reading: Reading): void {
  addCuts(
    reading,
    (row, line, _, i) =>
      cutAtDownload(line) ??
      cutMarked(row) ??
      cutRollEntry(row.text) ??
      gluedOver(reading, i, line) ??
      (markedYear.test(line) ? cutLine(line) : null) ??
      inProceedings(line),
  )
  const marked = reading.papers.filter(({ rule }) => rule === 'marked-title-then-authors')
  if (marked.length > 1) addCuts(reading, (row) => cutMarkedFirst(row, true))
  // `Ann Lee, Bo Li – A title`, several times over: the words behind the dash are no place of work.
  const atDash = (line: string) => cutCertain(line, 'authors-dash-title')
  const dashed = reading.rows.filter(({ text }) => dashBefore.test(text) && atDash(text))
  if (dashed.length > 1) addCuts(reading, (_, line) => atDash(line))
  // `Ropes You Can Read – Ann Lee, Bo Li` right by another such line of papers, before the lower one passes for names
  const beforeDash = (line: string) => {
    const cut = cutLine(line) ? null : cutAtDash(line)
    return cut && cut.authors.names.length > 1 && (readNames(cut.title)?.names.length ?? 0) < 2 ? cut : null
  }
  const isSuch = (i: number): boolean => beforeDash(textAt(reading, i)) !== null
  addCuts(reading, (row, line, _, i) =>
    dashBefore.test(row.text) && isSuch(i) && (isSuch(i - 1) || isSuch(i + 1)) && mayListPapers(reading, i)
      ? beforeDash(line)
      : null,
  )
  // `Ann Lee, Bo Li: A title` likewise, before the line passes for names and a name in two parts; of
  // `Ann Lee, Bo Li. Maze: A title` the stop tells where the title begins.
  const atColon = (line: string) => (cutAtStop(line, 2) ? null : cutCertain(line, 'authors-colon-title'))
  const coloned = reading.rows.filter(({ text }) => text.includes(': ') && atColon(text))
  if (coloned.length > 1) addCuts(reading, (_, line) => atColon(line))
  if (freeCuts(reading, cutAtGluedBy) > 1) addCuts(reading, (_, line) => cutAtGluedBy(line))
  const initialled = reading.rows.filter(({ text }) => text.length < 600 && cutAtInitials(text) !== null)
  if (initialled.length > 1) addCuts(reading, (_, line) => cutAtInitials(line))
}

function mayListPapers(reading: Reading, index: number): boolean {
  const kind = listKind(reading, index)
  return kind === 'papers' || (kind !== 'other' && isAboutPapers(reading))
}

/** A title with authors glued to it; one name that a word with two capitals may feign is none over a line of authors. */
function gluedOver(reading: Reading, index: number, line: string): Cut | null {
  const cut = cutGlued(line)
  if (cut?.authors.names.length !== 1) return cut
  const overAuthors = gapAt(reading, index + 1) <= 1 && readAuthorRow(textAt(reading, index + 1)) !== null
  return overAuthors || isSpeltSo(textAt(reading, index + 1), cut) ? null : cut
}

/** Whether a note writes the last word of a title and the first of a name as one, too: `Graphs with PyTorch Geometric` over `PyTorch Geometric is …` */
function isSpeltSo(note: string, { title, authors }: Cut): boolean {
  const name = authors.names[0]?.name ?? ''
  const word = `${/\S*$/u.exec(title)?.[0] ?? ''}${/^\S*/u.exec(name)?.[0] ?? ''}`
  return note.includes(word)
}

/** A line cut by one rule, between a title and authors of whom none is in doubt. */
function cutCertain(line: string, rule: string): Cut | null {
  const cut = line.length < 600 ? cutLine(line) : null
  return cut?.rule === rule && cut.authors.certainty === 1 ? cut : null
}

const commaIn = sparing(/,\s+[Ii]n:?\s+\p{Lu}/u)

/** `Ann Lee and Bo Li, A title, In Proceedings of …`: read before the line passes for names with a place behind them. */
function inProceedings(line: string): Cut | null {
  const cut = commaIn.test(line) ? cutLine(line) : null
  return cut?.rule === 'authors-comma-title-in' ? cut : null
}

/** Find papers given with title and authors in one line. */
export function findOneLineEntries(reading: Reading): void {
  addCuts(
    reading,
    (_, line, announced) =>
      cutAtComma(line) ??
      cutAtLostQuote(line) ??
      cutAtStop(line, 2) ??
      cutLine(line, announced) ??
      cutAtStop(line, 1),
  )
  const found = reading.papers.some(({ rule }) => rule === 'authors-colon-title')
  if (found) addCuts(reading, (_, line) => cutAtColon(line))
  const dashed = reading.papers.filter(({ rule }) => rule === 'title-dash-authors').length
  if (dashed > 1 || (dashed > 0 && freeCuts(reading, cutAtDash) > 1))
    addCuts(reading, (_, line) => cutAtDash(line))
  if (reading.papers.filter(({ rule }) => rule === 'title-stop-authors').length > 1)
    addCuts(
      reading,
      (_, line, _announced, i) =>
        cutAtLastStops(line) ??
        (standsBeside(reading, i, 'title-stop-authors') || namesPrize.test(textAt(reading, i - 1))
          ? cutAtStopBeside(line)
          : null),
    )
  if (reading.papers.filter(({ rule }) => rule === 'title-families-year').length > 1)
    addCuts(reading, (_, line) => cutAtFamily(line))
  if (reading.papers.filter(({ rule }) => rule === 'title-families-in-brackets').length > 1)
    addCuts(reading, (_, line) => cutAtFamilies(line))
  const atCommas = (): number => reading.papers.filter(({ rule }) => rule === 'title-comma-authors').length
  if (freeCuts(reading, cutAtNames) + atCommas() > 2) addCuts(reading, (_, line) => cutAtNames(line))
  // `Second place: A Title in Full, Ann Lee`, beside others with several names behind the comma
  if (atCommas() > 1) addCuts(reading, (_, line, announced) => (announced ? cutAtNames(line, 1) : null))
  if (freeCuts(reading, cutAtPlace) > 2) addCuts(reading, (_, line) => cutAtPlace(line))
  if (
    freeCuts(reading, (line) => cutAtFirstFamilies(line)) > 1 &&
    (isAboutPapers(reading) || saysOthers(reading))
  )
    addCuts(reading, (_, line) => cutAtFirstFamilies(line, 0))
  // `Lee, A title`, right beside others who are told so
  if (reading.papers.filter(({ rule }) => rule === 'families-before-title').length > 2)
    addCuts(reading, (_, line, _announced, i) =>
      standsBeside(reading, i, 'families-before-title') ? cutAtFirstFamily(line) : null,
    )
  if (freeCuts(reading, cutAtInvertedColon) > 1) addCuts(reading, (_, line) => cutAtInvertedColon(line))
  const barred = freeCuts(reading, (line) => cutAtBar(line))
  // People and their posts stand so too.
  if (barred > 2 && freeCuts(reading, (line) => cutAtBar(line, 2)) * 2 >= barred)
    addCuts(reading, (_, line) => cutAtBar(line))
  addCuts(reading, (row, line, announced) => (announced && isPrize.test(row.text) ? titleAlone(line) : null))
  // One name in brackets is an author where other titles of the page have theirs in brackets.
  if (reading.papers.some(({ rule }) => rule === 'title-authors-in-brackets'))
    addCuts(reading, (_, line) => cutAtBracket(line))
}

/** Whether a row stands right above or below one that a rule has claimed. */
function standsBeside(reading: Reading, index: number, rule: string): boolean {
  const [above, below] = [reading.claims[index - 1], reading.claims[index + 1]]
  return (
    (above?.rule === rule && isRightBelow(reading, index)) ||
    (below?.rule === rule && isRightBelow(reading, index + 1))
  )
}

/** Whether a line that names families before a title says that there are more authors. */
function saysOthers(reading: Reading): boolean {
  return reading.rows.some(({ text }) => cutAtFirstFamilies(text)?.authors.partial)
}

// `Influential Paper Award (ASPLOS 2007)`
const namesPrize = /^(?=.{5,80}$)[^.:]*\b(?:awards?|prizes?|mentions?)\b[^.:]*$/i

const isPrize = /^.{0,60}\b(?:papers?|awards?|prizes?|winners?|mentions?|place|runner[- ]up)\b/i

const beforeFullNames =
  /^(?<head>[^,:“”"]{8,120}),\s(?<names>\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4}(?:, | and | & ).{5,600})$/u

/** A title in title case behind the label of its award, with nobody named: `Best paper: A Title in Full` */
function titleAlone(line: string): Cut | null {
  // `Cold Harbours, Ann Lee, Bo Li`: a title that reads as a name, and two full names or more
  const { head = '', names = '' } = beforeFullNames.exec(line)?.groups ?? {}
  const authors = readNames(names)
  if (authors?.certainty === 1 && authors.names.length > 1 && wordCount(head) >= 2)
    return canBeTitle(head) ? { title: head, authors, rule: 'title-behind-its-award' } : null
  const title =
    /[“”"(]|\d[:.]\d\d/.test(line) || endsSentence(line) || readNames(line) ? null : titleInTitleCase(line)
  return title !== null && wordCount(title) >= 4 && titleLikeness(title) >= 2 && canBeTitle(title)
    ? { title, authors: { names: [], partial: false, certainty: 0 }, rule: 'title-behind-its-award' }
    : null
}

/** How many free rows can be cut in a way. */
function freeCuts(reading: Reading, cut: (line: string) => Cut | null): number {
  return reading.rows.filter(({ text }, i) => isFree(reading, i) && cut(text) !== null).length
}

// `A title (Ann Lee, Bo Li; oral)`: how it was shown
const kindInBrackets =
  /;\s*(?:oral|poster|spotlight|talk|demo|long|short|findings|main|industry)\b[^;()]{0,20}\)(?=\.?$)/i

/** `Lee, A., & Li, B. (1998, July). A title. …` without the month of the meeting; a title in quotes is found otherwise. */
function withoutMonth(text: string): string {
  return /[“”"]/.test(text)
    ? text
    : text.replace(/\(((?:19|20)\d\d), \p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2}(?:[-–]\d{1,2})?)?\)/u, '($1)')
}

// `Best Paper Award on Tides`, `Oral session 3, sails`, `Paper 4`: what was given, or where it was shown
const saysHonour =
  /\b(?:awards?|prizes?|medals?|papers?|mentions?|runners?[- ]up|sessions?|tracks?|presentations?|places?|abstracts?|reports?)\b|^\W*(?:paper|poster|oral|spotlight) #?\d/i

/** The label before a title on the same line; null where it tells what the title is about. `Best of Both Worlds: Sails and Ropes` */
function labelBefore(text: string): RegExpExecArray | null {
  const match = award.exec(text)
  if (!match) return null
  const label = bareLabel(match[0])
  // `Demo: A title`: one word alone needs to say less
  const isOfList = isTrimming(label, /\s/.test(label) ? 'before' : 'brackets')
  return isOfList || saysHonour.test(match[0]) ? match : null
}

function bareLabel(label: string): string {
  return label.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
}

/** The entry on a line, without what stands before and behind it; an award before it is told. */
const bareEntry = remember((printed) => {
  // `🏆 Best paper: A title`
  const text = printed.replace(/^(?:\p{Extended_Pictographic}|\uFE0F)+\s*/u, '')
  const prize = awardBeforeInitials.exec(text) ?? labelBefore(text)
  const line = withoutMonth(prize ? text.slice(prize[0].length) : text)
    .replace(/\*\*/g, '')
    .replace(kindInBrackets, ')')
    // `A title, Ann Lee, Bo Li – Poster session 2A`
    .replace(/\s[–—-]\s(?:poster|oral|spotlight)s?\b[^,:–—]{0,24}$/i, '')
    .replace(/^(?:\[?\d{1,3}(?:\)\.|[.):\]/])(?!\d)|#\d+:?)\s+(?:[–—-]\s+)?/, '')
    .replace(/^(?:19|20)\d\d(?:\s?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}))/u, '')
    // `Wed 10:00–10:15 | A title | Ann Lee`
    .replace(/^(?:\p{L}{3,9},? )?\d{1,2}[:.]\d\d(?:\s*[-–—]\s*\d{1,2}[:.]\d\d)?(?:\s*[ap]m)?\s*\|\s*/iu, '')
    // `3 March: A title, by Ann Lee`: the day of a meeting
    .replace(
      /^(?:\p{L}{3,9}day,? )?(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?:\s+(?=[\p{Lu}“"])/u,
      '',
    )
    // `Article: Lee, A. (2020). A title. A journal`: a label before a whole citation
    .replace(/^(?:article|reading|citation|reference):\s+(?=\p{Lu}.{2,600}\((?:19|20)\d\d\))/iu, '')
    // `Read it: Ann Lee and Bo Li, A title, CHI 2019`
    .replace(/^(?:read(?: it)?|source):\s+(?=\p{Lu})/iu, '')
    // `A title (Ann Lee et al) (summarized by Bo): What it is about.`: a letter that sums papers up
    .replace(/\s*(\([^()]{3,200}\))\s*\(summari[sz]ed by [^()]{2,40}\):\s.*$/u, ' $1')
    // `Ann Lee, Bo Li.A title`: two fields glued at their stop
    .replace(/(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, '. ')
    // `Lee2020 Ann Lee and Bo Li: …`: the key of a citation
    .replace(/^\p{Lu}[\p{L}-]+(?:19|20)\d\d[a-z]?\s+(?=\p{Lu})/u, '')
  const entry = line.includes(':') ? (line.split(noteInLine)[0] ?? '') : line
  const { from, to } = withinTrimmings(entry)
  return { entry: entry.slice(from), bare: entry.slice(from, to), prize }
})

// `… the paper that I liked best was A Title presented` by somebody, `A course on tides organised` by somebody
const heldBy = /\s(?:presented|organi[sz]ed|hosted|chaired|moderated)$/

/** Add the papers of the rows that can be cut. */
function addCuts(
  reading: Reading,
  cutRow: (row: Row, line: string, announced: boolean, index: number) => Cut | null,
): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i) || row.text.length > 3000 || row.text.length < 20) continue
    if (!hasInnerCapital(row.text)) continue
    // `Session 1A: Networks (Chair: Ann Lee) - Synge Theatre`
    if (/\bchair/i.test(row.text) && session.test(row.text)) continue
    if (row.cue.type === 'table' || row.cue.type === 'code' || row.cue.type === 'image') continue
    // `Paper 3: The way there (Lee & Li 2022)` right over the entry itself
    const below = reading.claims[i + 1]?.rule === 'title-with-authors' ? reading.rows[i + 1] : undefined
    if (row.cue.type === 'heading' && below && below.cue.type !== 'heading') continue
    const { entry, bare, prize } = bareEntry(row.text)
    if (prize && (prizeOfArt.test(prize[0]) || talkForPrize.test(prize[0]))) continue
    // What stands behind an entry may tell its year.
    const whole =
      cutRow(row, entry, prize !== null, i) ??
      (bare.length < entry.length ? cutRow(row, bare, prize !== null, i) : null)
    const cut = whole && withNameFromTitle(whole, entry)
    if (!cut || [namesPeople, aPaper, someTalk, heldBy].some((form) => form.test(cut.title))) continue
    if (areWordsOfPage(reading, cut.authors.names)) continue
    claim(reading, i, 'paper', cut.rule)
    addListed(reading, i, {
      title: cut.title,
      authors: cut.authors,
      rule: cut.rule,
      ...(cut.year ? { year: cut.year } : {}),
      ...(prize?.groups?.['award'] ? { award: prize.groups['award'].trim() } : {}),
    })
  }
}
