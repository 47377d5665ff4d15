import { plainText } from '../../../../model/inline.ts'
import { wordCount } from '../../line-shape.ts'
import { readFamilyNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, previousKept, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { sparing } from '../../sparing-pattern.ts'
import { rowsWithLabelOf, rowsWithText } from '../../text-counts.ts'
import { addTitle } from '../add-title.ts'
import { linksIn } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { workshop } from '../titles/other-things.ts'
import { isSentence, isStandaloneTitle } from '../titles/standalone-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

// `Paper, SCA 2018`, `Talk, SIGGRAPH 2019`: a line that says what the title above it is
const typeLine =
  /^(?<type>paper|article|talk|poster|course|demo|keynote|workshop|tutorial|panel)s?,\s+\S.{1,40}(?:19|20)\d\d$/i

// `（https://arxiv.org/abs/2005.11111）`, `https://doi.org/10.1145/1.2`
const bareAddress =
  /^[（([]?\s*https?:\/\/\S*(?:arxiv|openreview|aclanthology|doi\.org|openaccess|proceedings|abs\/\d|\.pdf|10\.\d{4,}\/)[^\s）)\]]*\s*[）)\]]?$/i
// `April 2022pp 1-12 https://doi.org/10.1145/1.2 The abstract …`: how a digital library shows an article
const libraryCard =
  /^(?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\s*,?\s*(?:pp?\.?|pages|article no\.?)\s*\d+[–—-]?\d*,?\s*https?:\/\/(?:dx\.)?doi\.org\//iu
// `A title (paper/code)`, `A title [pdf]`
const linkTag = sparing(
  /[([](?:paper|pdf|arxiv)(?:\s*[/|,&+]\s*\p{L}+)*[)\]](?:\s*[([](?:code|data|dataset|video|slides|project|website|demo|bib|github|page)[)\]])*$/iu,
)
// `A title – what one should know of it, in a clause or two. (paper | code)`
const noteBehind = /^(?<title>.{8,200}?)\s+[–—-]\s+\p{Ll}(?:\S*\s+){5}.*$/u

// `A title. IJCAI 2022. [pdf]`
const venueBehind =
  /(?<title>^.{8,200}?)\.\s+(?:[Ii]n:? )?(?=\S*\p{Lu}\S*\p{Lu}|Findings )(?:[\p{L}&/-]+\s){1,4}(?:[’']\d\d|(?:19|20)\d\d)\.?(?=\s*[([])/u

function withoutNote(text: string): string {
  return (noteBehind.exec(text) ?? venueBehind.exec(text))?.groups?.['title'] ?? text
}

// `📄 Paper 💻 Code`: nothing but links, one of them to the paper
const linkRow =
  /^(?=.*\b(?:paper|pdf|arxiv)\b)\P{L}*(?:(?:paper|pdf|arxiv|code|data(?:set)?|website|project(?: page)?|video|blog|slides|demo|tweet|github|models?)\b\P{L}*){1,6}$/iu
// `– Lee et al. (2021) question`, `- A new work by Lee and Roe trains`
const families = String.raw`(?<who>\p{Lu}[\p{L}’'-]+(?:,? et\.? al\b|(?:, \p{Lu}[\p{L}’'-]+)*,? and \p{Lu}[\p{L}’'-]+))`
const whoseWork = [
  new RegExp(`^\\s*[–—:-]\\s+${families}`, 'u'),
  new RegExp(`\\b(?:work|paper|study|article) by ${families}`, 'u'),
]

/** A title in bold, a dash and a note, right over a row of links to the paper: `**A title** – Lee et al. (2021) ask …` */
function findNotedTitles(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const [first, ...rest] = row.content
    if (first?.type !== 'strong' || rest.length === 0 || !isFree(reading, i)) continue
    const below = textAt(reading, i + 1)
    if (below.length > 80 || !linkRow.test(below)) continue
    const title = bareTitle(plainText([first]))
    const note = plainText(rest)
    if (!/^\s*[–—:-]\s+\S/.test(note) || wordCount(title) < 3 || titleLikeness(title, true) === 0) continue
    const who = whoseWork.map((form) => form.exec(note)?.groups?.['who']).find((found) => found !== undefined)
    addTitle(reading, i, title, 'bold-title-over-links', who === undefined ? null : readFamilyNames(who))
  }
}

// `Summary`, `Abstract`, `Comments`: what each of several notes begins with
const partLabel =
  /^(?:summary|abstract|tl;?dr|overview|(?:main|key) ideas?|problem|contributions?|notes?)\W*$/i

/** Whether a row is a label that stands above several notes of the page. */
function isCommonPart(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return partLabel.test(text) && rowsWithText(reading, text) >= 2
}

/** Whether a row tells behind a label where a paper appeared, as others of the page do. `Venue: A Conference, 2021` */
function standsBelowTitles(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /^\W*(?:venue|conference|journal|(?:published|appear(?:s|ed)|accepted) (?:in|at))\s*:\s*\p{Lu}/iu.test(
      text,
    ) &&
    gapAt(reading, index) === 0 &&
    rowsWithLabelOf(reading, text) >= 2
  )
}

/** An entry has no more lines between its title and its address. */
const longestEntry = 12

/** Whether an entry stands above in the same block of lines: then this line is a note on it. */
function isNoteInBlock(reading: Reading, index: number): boolean {
  if (lostGaps(reading)) return false
  for (let i = index; i > Math.max(0, index - longestEntry) && gapAt(reading, i) === 0; i--)
    if (reading.claims[i - 1]?.role === 'paper') return true
  return false
}

/** Lines shaped as titles with nothing but a web address below, three or more of them: whatever its host, it leads to what the line names. */
function findAddressedTitles(reading: Reading): void {
  const found = reading.rows.flatMap((_, i) =>
    /^https?:\/\/\S+$/.test(textAt(reading, i + 1)) &&
    isFree(reading, i) &&
    gapAt(reading, i + 1) === 0 &&
    canStand(reading, i) &&
    !isNoteInBlock(reading, i) &&
    wordCount(textAt(reading, i)) >= 4
      ? [i]
      : [],
  )
  const likely = found.filter((i) => titleLikeness(textAt(reading, i)) >= 2)
  if (found.length < 3 || likely.length * 3 < found.length * 2) return
  for (const i of found) {
    addTitle(reading, i, textAt(reading, i), 'title-with-link-below')
    claim(reading, i + 1, 'detail', 'bare-address')
  }
}

// `Conference paper`, `Journal article`, `paperJun 2026`: what stands above every entry of a page
const kindAbove =
  /^\P{L}*(?:(?:conference|journal|workshop|research) (?:paper|article)|(?:paper|article|preprint|publication)\s?\p{Lu}\p{L}{2,8}\.? (?:\d{1,2}, )?(?:19|20)\d\d)\W*$/iu

/** Lines shaped as titles right below one that says they are papers, three of them at least. */
function findTitlesBelowKind(reading: Reading): void {
  const kinds = reading.rows.flatMap(({ text }, i) => (text.length < 50 && kindAbove.test(text) ? [i] : []))
  const found = kinds.filter((i) => canStand(reading, i + 1, true))
  if (kinds.length < 3 || found.length * 3 < kinds.length * 2) return
  for (const i of found)
    if (isFree(reading, i + 1)) addTitle(reading, i + 1, textAt(reading, i + 1), 'title-below-kind')
}

/** A sentence right below the authors of a paper, with the link to it. `Fewer steps are enough. [paper]` */
function isNoteOfPaper(reading: Reading, index: number): boolean {
  return (
    reading.claims[previousKept(reading, index)]?.role === 'authors' &&
    /[.!?]\s*[([][^)\]]*[)\]]$/.test(textAt(reading, index))
  )
}

// `pic`, `image`: what a capture leaves of one
const isPicture = /^(?:pic|picture|image|img|figure|thumbnail)$/i

/** `Paper: https://…`, `Paper link: https://…`: a label with an address or a link behind it. */
function leadsOn(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const label = readLabel(text)
  return (
    label !== null &&
    (label.kind === 'detail' || /^paper\b/i.test(text)) &&
    (linksIn(reading.rows[index]?.content ?? []).length > 0 || /https?:/.test(label.value)) &&
    /^\W*(?:arxiv|paper|pdf|doi|link|preprint|publication)/i.test(text)
  )
}

// `Presented by Ann Lee from Harbour Labs. Paper at ACM.`: who spoke of what the line above names, and where its paper is
const whereItsPaperIs =
  /^(?:presented|given|talk) by [^.!?]{4,100}[.;|·]\s(?:full )?paper (?:at|in|on|here|available|by)\b/i

/** A title whose kind the line below tells: papers are added, talks and courses left as text. */
export function findTypedTitles(reading: Reading): void {
  findAddressedTitles(reading)
  findTitlesBelowKind(reading)
  findNotedTitles(reading)
  for (let i = 0; i < reading.rows.length; i++) {
    const label = readLabel(textAt(reading, i + 1))
    if (
      leadsOn(reading, isPicture.test(textAt(reading, i + 1)) ? i + 2 : i + 1) &&
      isFree(reading, i) &&
      (isStandaloneTitle(reading, i) ||
        // The same label stands below others.
        (rowsWithLabelOf(reading, textAt(reading, i + 1)) > 2 && canStand(reading, i)) ||
        (lostGaps(reading) && titleLikeness(textAt(reading, i)) >= 2 && canStand(reading, i)))
    ) {
      addTitle(reading, i, textAt(reading, i), 'title-with-link-below')
      continue
    }
    if (label && standsBelowTitles(reading, i + 1) && isFree(reading, i) && canStand(reading, i, true)) {
      addTitle(reading, i, textAt(reading, i), 'title-over-venue')
      claim(reading, i + 1, 'detail', 'venue-label')
      continue
    }
    if (
      bareAddress.test(textAt(reading, i + 1)) &&
      isFree(reading, i) &&
      canStand(reading, i) &&
      !isNoteInBlock(reading, i)
    ) {
      addTitle(reading, i, textAt(reading, i), 'title-with-link-below')
      claim(reading, i + 1, 'detail', 'bare-address')
      continue
    }
    if (
      linkTag.test(textAt(reading, i)) &&
      reading.rows[i]?.content.every(({ type }) => type !== 'code') &&
      !isNoteOfPaper(reading, i) &&
      !/\b(?:proceedings|program(?:me)?|schedule|booklet|slides|poster)\b/i.test(textAt(reading, i)) &&
      isFree(reading, i) &&
      wordCount(bareTitle(textAt(reading, i))) >= 3
    ) {
      addTitle(reading, i, withoutNote(textAt(reading, i)), 'title-with-link-tag')
      continue
    }
    if (libraryCard.test(textAt(reading, i + 1)) && isFree(reading, i) && canStand(reading, i)) {
      addTitle(reading, i, textAt(reading, i), 'title-over-library-card')
      continue
    }
    if (whereItsPaperIs.test(textAt(reading, i + 1)) && isFree(reading, i) && canStand(reading, i)) {
      addTitle(reading, i, textAt(reading, i), 'title-over-presenter')
      continue
    }
    if (isCommonPart(reading, i + 1) && isFree(reading, i) && canStand(reading, i)) {
      addTitle(reading, i, textAt(reading, i), 'title-over-summary')
      continue
    }
    const isLabel =
      /^(?:paper|pdf|link|arxiv|preprint|openreview|read (?:the )?paper|paper link|full citation\b.{0,40}|(?:in the )?acm digital library|view (?:the )?(?:paper|abstract|publication))$/i.test(
        textAt(reading, i + 1),
      )
    if (
      isLabel &&
      isFree(reading, i) &&
      canStand(reading, i) &&
      bareTitle(textAt(reading, i)).length > 12 &&
      sectionKind(textAt(reading, i)) !== 'papers'
    ) {
      addTitle(reading, i, textAt(reading, i), 'title-with-link-below')
      claim(reading, i + 1, 'detail', 'link-label')
      continue
    }
    const type = typeLine.exec(textAt(reading, i + 1))?.groups?.['type']?.toLowerCase()
    if (!type || !isFree(reading, i) || !isFree(reading, i + 1) || wordCount(textAt(reading, i)) < 2) continue
    claim(reading, i + 1, 'detail', 'type-line')
    if (type === 'paper' || type === 'article') addTitle(reading, i, textAt(reading, i), 'title-with-type')
    else claim(reading, i, 'prose', 'title-of-another-kind')
  }
}

/** Whether a sentence stands under a label that others of the page have as well. `Why read it?` */
function isNoteUnderLabel(reading: Reading, index: number): boolean {
  const [label, text] = [textAt(reading, index - 1), textAt(reading, index)]
  return /\.$/.test(text) && gapAt(reading, index) === 0 && label !== '' && rowsWithText(reading, label) >= 2
}

// `(TL;DR, from harbour.example)`: a remark
const inBrackets = /^\([^()]+\)$/

function canStand(reading: Reading, index: number, evenNames = false): boolean {
  const text = textAt(reading, index)
  if (isNoteUnderLabel(reading, index) || workshop.test(text)) return false
  return (
    titleLikeness(text, evenNames) >= 1 &&
    wordCount(text) >= 3 &&
    !isSentence(text) &&
    !readLabel(text) &&
    !inBrackets.test(text)
  )
}
