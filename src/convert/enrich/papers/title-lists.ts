import { plainText } from '../../../model/inline.ts'
import { endsSentence, isDateLine, words } from '../line-shape.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { readLabel } from './labelled-entries.ts'
import { leadsToPaper, linksIn, paperLinks } from './paper-links.ts'
import { type SectionKind, sectionKind } from './section-kind.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

// `1. A title`, `#3: A title`, `12) A title`, `SPOT #4A title`
const numbered = /^(?:\[?\d{1,3}[.)\]:]\s|#\s?\d+[.:)]?\s|no\.\s*\d+|spot\s*#\s*\d+|paper\s+\d+\s*[:.–—-])/i
// `This paper envisions …`, `The authors …`, `In this work …`, `We propose …`, `Abstract`
const discusses =
  /\b(?:(?:this|the|their|our) (?:paper|work|article|study|approach|method|framework|authors?|researchers?)|in this (?:paper|work|study|article)|we (?:propose|present|introduce|show|study|develop|investigate|describe|find|prove|consider|argue|demonstrate|explore|design|analy[sz]e|use|evaluate|address|build|provide|define|optimi[sz]e|extend|apply|train|measure|learn|give|read|test|compare)|the (?:paper|authors?)|abstract|proposes|presents|introduces|investigates)\b/i

/** Find papers given by their titles alone: in lists, as numbered lines, as headings, or as lines with a note beneath. */
export function findTitleLists(reading: Reading): void {
  findTypedTitles(reading)
  findLinkedTitles(reading)
  findRuns(reading, (i) => reading.rows[i]?.cue.type === 'bullet', 'bulleted-titles')
  findRuns(reading, (i) => numbered.test(textAt(reading, i)), 'numbered-titles')
  findTitledNotes(reading)
}

// `Paper, SCA 2018`, `Talk, SIGGRAPH 2019`: a line that says what the title above it is
const typeLine =
  /^(?<type>paper|article|talk|poster|course|demo|keynote|workshop|tutorial|panel)s?,\s+\S.{1,40}(?:19|20)\d\d$/i

/** A title whose kind the line below tells: papers are added, talks and courses left as text. */
function findTypedTitles(reading: Reading): void {
  for (let i = 0; i + 1 < reading.rows.length; i++) {
    const label = readLabel(textAt(reading, i + 1))
    const leads = linksIn(reading.rows[i + 1]?.content ?? []).length > 0 || /https?:/.test(label?.value ?? '')
    if (
      label?.kind === 'detail' &&
      leads &&
      isFree(reading, i) &&
      isStandaloneTitle(reading, i) &&
      /^\W*(?:arxiv|paper|pdf|doi|link|preprint|publication)/i.test(textAt(reading, i + 1))
    ) {
      add(reading, i, textAt(reading, i), 'title-with-link-below')
      continue
    }
    const isLabel = /^(?:paper|pdf|link|arxiv|preprint|openreview|read (?:the )?paper|paper link)$/i.test(
      textAt(reading, i + 1),
    )
    if (
      isLabel &&
      isFree(reading, i) &&
      canStand(reading, i) &&
      bareTitle(textAt(reading, i)).length > 12 &&
      sectionKind(textAt(reading, i)) !== 'papers'
    ) {
      add(reading, i, textAt(reading, i), 'title-with-link-below')
      claim(reading, i + 1, 'detail', 'link-label')
      continue
    }
    const type = typeLine.exec(textAt(reading, i + 1))?.groups?.['type']?.toLowerCase()
    if (!type || !isFree(reading, i) || !isFree(reading, i + 1) || words(textAt(reading, i)).length < 2)
      continue
    claim(reading, i + 1, 'detail', 'type-line')
    if (type === 'paper' || type === 'article') add(reading, i, textAt(reading, i), 'title-with-type')
    else claim(reading, i, 'prose', 'title-of-another-kind')
  }
}

function canStand(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return titleLikeness(text) >= 1 && words(text).length >= 3 && !isSentence(text) && !readLabel(text)
}

/** A row whose words are, but for marks and labels, a link that leads to a paper. */
function findLinkedTitles(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i) || isOtherSection(reading, i)) continue
    const link = linksIn(row.content).find(
      ({ url, words: label }) => leadsToPaper(url) && titleLikeness(label) >= 2,
    )
    if (!link || row.text.indexOf(link.words) > 40 || !fills(link.words, row.text)) continue
    add(reading, i, link.words, 'linked-title')
  }
}

/** Whether a link is most of its row: what follows is short or a note. */
function fills(part: string, whole: string): boolean {
  return part.length >= whole.length * 0.5 || words(whole).length - words(part).length <= 12
}

/** Rows of one form, most of which look like titles. */
function findRuns(reading: Reading, belongs: (index: number) => boolean, rule: string): void {
  const rows = reading.rows.map((_, i) => i).filter((i) => belongs(i) && isFree(reading, i))
  for (const run of runsOf(reading, rows)) {
    const kind = listKind(reading, run[0] ?? 0)
    if (kind === 'other') continue
    const titles = run.filter((i) => isTitleRow(reading, i, kind === 'papers' && run.length >= 4))
    const strong = titles.filter((i) => titleLikeness(textAt(reading, i)) === 3).length
    const enough =
      kind === 'papers'
        ? titles.length * 2 >= run.length && run.every((i) => words(textAt(reading, i)).length <= 40)
        : rule === 'numbered-titles'
          ? titles.length >= 2 &&
            titles.length === run.length &&
            strong * 2 >= run.length &&
            run.some((i) => hasNote(reading, i))
          : false
    if (enough) for (const i of titles) add(reading, i, titlePart(reading, i), rule)
  }
}

/** The part of a row that can be its title: without the tags before it, and the links and notes in brackets after it. */
function titlePart(reading: Reading, index: number): string {
  const content = reading.rows[index]?.content ?? []
  const [first, ...rest] = content
  if (first?.type === 'strong' && /^\s*\p{Ll}/u.test(plainText(rest))) return plainText([first])
  const start = content.findIndex((inline) => inline.type !== 'code' && plainText([inline]).trim() !== '')
  const text = plainText(start > 0 ? content.slice(start) : content).replace(/^(?:`[^`]{1,40}`\s*)+/, '')
  // `A title - what it is about`: the note goes on in lower case, or is long
  const bare = text.replace(
    /(?:\s*(?:\[{1,2}[^[\]]{1,40}\]{1,2}|\((?:soon|pdf|code|link|video|slides|biased)\))[\s|,·]*)+$/i,
    '',
  )
  const dash = /\s[-–—]\s+/.exec(bare)
  const after = dash ? bare.slice(dash.index + dash[0].length) : ''
  const noted =
    dash &&
    words(bare.slice(0, dash.index)).length >= 3 &&
    (words(after).length >= 10 || /^\p{Ll}/u.test(after))
      ? bare.slice(0, dash.index)
      : bare
  return noted.replace(/^[\s:–—-]+/, '').trim()
}

/** What is listed here: what the context says, or where it is silent the text at the head of the page. */
function listKind(reading: Reading, index: number): SectionKind {
  const kind = contextOf(reading, index)
  if (kind !== 'unknown') return kind
  const context = textAt(reading, contextRow(reading, index))
  // `Advantages:` announces something else than papers.
  if (context.endsWith(':') && words(context).length <= 3 && !announcesPapers.test(context) && !isDateLine(context)) return 'other'
  const head = reading.rows
    .slice(0, Math.min(index, 8))
    .filter((_, i) => reading.claims[i]?.role !== 'dropped')
    .map(({ text }) => text)
  if (head.some((text) => callsForWork.test(text))) return 'other'
  return head.some((text) => announcesPapers.test(text)) ? 'papers' : 'unknown'
}

// `the following papers were accepted`, `our ten papers`, `Paper summaries`, `a list of papers`
const announcesPapers =
  /\b(?:following|accepted|our|these|selected|favou?rite|\d+|two|three|four|five|six|seven|eight|nine|ten|several|list of|below)\b[^.]{0,40}\b(?:papers|publications)\b|\bpapers\b[^.]{0,60}\b(?:accepted|below|following|listed|are|concern|cover|span|appear|preview)\b|^(?:papers?|publications?)\b|\bpapers\b[^.]{0,40}\b(?:named|listed|previewed|shown|described|discussed|summed)\b|\b(?:paper|reading) (?:summaries|notes|list)\b|\b(?:summar(?:y|ies)|notes|reviews?|collection|selection|digest) (?:and notes )?(?:of|on|about) [^.]{0,50}\bpapers\b/i
// `Call for papers`, `Topics include`, `We invite submissions`
const callsForWork =
  /\bcall for (?:papers|participation|proposals|contributions)\b|\btopics (?:of interest )?(?:include|are)\b|\b(?:invites?|welcomes?|asks? for) (?:\w+ ){0,3}(?:submissions?|papers|contributions|new)\b/i

/** Runs of rows in which nothing claimed as a heading or title stands between. */
function runsOf(reading: Reading, rows: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const i of rows) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const broken =
      last === undefined ||
      reading.rows.slice(last + 1, i).some((row) => row.cue.type === 'heading') ||
      contextRow(reading, i) !== contextRow(reading, last)
    if (run && !broken) run.push(i)
    else runs.push([i])
  }
  return runs
}

function isTitleRow(reading: Reading, index: number, short: boolean): boolean {
  const text = titlePart(reading, index)
  if (/\b(?:awards?|prizes?)\b/i.test(text) && titleLikeness(text) < 3) return false
  if ((sectionKind(text) === 'papers' && titleLikeness(text) < 3) || /^[“"][^“”"]+[”"].*\p{L}/u.test(text)) return false
  if (
    /^(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m)\b/i.test(text) ||
    /^[^:]{2,25}:\s*(?:https?:|\p{L}+ (?:19|20)\d\d$)/iu.test(text)
  )
    return false
  if (readLabel(text) && titleLikeness(text) < 3) return false
  const count = words(text).length
  const brief = short && count === 2 && /^\p{Lu}\S* \p{Lu}/u.test(text) && !/[:.]/.test(text)
  if (!brief && (titleLikeness(text) < 1 || count < 3)) return false
  return !isSentence(text) && !(endsSentence(text) && !/[?!]$/.test(text) && words(text).length > 18)
}

/** Whether a text is a sentence rather than a title: it speaks of people, or closes with a full stop. */
function isSentence(text: string): boolean {
  return (
    (/\.$/.test(text) && words(text).length > 12) ||
    /^(?:we|our|i|you|your|please|thanks?|visit|check|see|join|read|if|the following)\b/i.test(text)
  )
}

/** Lines standing apart that look like titles, each with a paragraph beneath that discusses a paper. */
function findTitledNotes(reading: Reading): void {
  const candidates = reading.rows
    .map((_, i) => i)
    .filter((i) => isFree(reading, i) && isStandaloneTitle(reading, i) && contextOf(reading, i) !== 'other')
  const discussed = candidates.filter((i) => hasNote(reading, i) && discusses.test(textAt(reading, i + 1)))
  for (const i of candidates) {
    const kind = contextOf(reading, i)
    const likeness = titleLikeness(textAt(reading, i))
    const announced = listKind(reading, i) === 'papers' && candidates.length >= 2 && discussed.length >= 1
    const specific = isSpecific(textAt(reading, i))
    const sure =
      hasNote(reading, i) &&
      specific &&
      ((likeness === 3 &&
        (discussed.includes(i) || discussed.length >= 2 || listKind(reading, i) === 'papers')) ||
        announced ||
        (discussed.length >= 2 && discussed.length * 2 >= candidates.length))
    const listed =
      kind === 'papers' &&
      likeness >= 2 &&
      specific &&
      (hasNote(reading, i) || candidates.includes(i + 1) || candidates.includes(i - 1))
    // A line with text and then papers beneath it is a heading.
    const heads = reading.claims[i + 2]?.role === 'paper' && gapAt(reading, i + 1) > 0 && likeness < 3
    if ((sure || listed) && !heads) add(reading, i, textAt(reading, i), 'title-with-note')
  }
}

/** Whether a line says something of its own, as titles do and topic headings do not: a colon, a question, length, or capitals throughout. */
function isSpecific(text: string): boolean {
  const long = words(text).filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return (
    /[:?]/.test(text) || words(text).length >= 7 || (words(text).length >= 4 && capitals >= long.length * 0.7)
  )
}

function isStandaloneTitle(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  if (isSentence(row?.text ?? '') || /\b(?:you|your)\b.*\?$/i.test(row?.text ?? '')) return false
  if (
    !row ||
    (row.cue.type !== 'plain' && row.cue.type !== 'heading') ||
    isDateLine(row.text) ||
    readLabel(row.text)
  )
    return false
  if (row.cue.type === 'plain' && row.gap === 0 && index > 0) return false
  if (
    (sectionKind(row.text) !== 'unknown' && titleLikeness(row.text) < 3) ||
    /\b(?:awards?|prizes?)\b/i.test(row.text)
  )
    return false
  return (
    titleLikeness(row.text) >= 2 &&
    words(row.text).length >= 4 &&
    !(endsSentence(row.text) && !/[?!]$/.test(row.text))
  )
}

/** Whether a paragraph follows a line. */
function hasNote(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return (
    isFree(reading, index + 1) &&
    words(below).length >= (gapAt(reading, index + 1) === 0 ? 6 : 18) &&
    endsSentenceOrCut(reading, index + 1)
  )
}

function endsSentenceOrCut(reading: Reading, index: number): boolean {
  return (
    endsSentence(textAt(reading, index)) ||
    index === reading.rows.length - 1 ||
    words(textAt(reading, index)).length > 40
  )
}

/** The row above that says what is listed: a heading, a line ending in a colon, or a short line standing apart. */
function contextRow(reading: Reading, index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const row = reading.rows[i]
    if (!row || reading.claims[i]?.role === 'dropped') continue
    const role = reading.claims[i]?.role
    if (role === 'title') return i
    if (role && role !== 'heading') continue
    if (row.cue.type === 'heading' && titleLikeness(row.text) < 3) return i
    if (row.cue.type !== 'plain') continue
    if (row.text.endsWith(':') && !readLabel(row.text)) return i
    const short =
      words(row.text).length <= 7 && !endsSentence(row.text) && (row.gap > 0 || gapAt(reading, i + 1) > 0)
    if (short && titleLikeness(row.text) < 3) return i
  }
  return -1
}

function contextOf(reading: Reading, index: number): SectionKind {
  const row = contextRow(reading, index)
  const kind = sectionKind(textAt(reading, row))
  return reading.claims[row]?.role === 'title' && kind === 'other' ? 'unknown' : kind
}

function isOtherSection(reading: Reading, index: number): boolean {
  return contextOf(reading, index) === 'other'
}

function add(reading: Reading, index: number, title: string, rule: string): void {
  const row = reading.rows[index]
  if (!row) return
  claim(reading, index, 'paper', rule)
  addPaper(reading, {
    title: bareTitle(title),
    authors: [],
    partial: false,
    row: index,
    kind: 'entry',
    rule,
    links: paperLinks(row.content),
  })
}
