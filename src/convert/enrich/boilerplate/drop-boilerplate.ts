import type { Row } from '../../../model/row.ts'
import { anyOf } from '../any-of.ts'
import { isDatedByline } from '../head/byline.ts'
import { endsSentence, isDateLine, wordCount, words } from '../line-shape.ts'
import { lostGaps } from '../lost-gaps.ts'
import { readNames } from '../names/read-names.ts'
import { smallLabel, whenShown } from '../papers/entry-lines.ts'
import { cutLine } from '../papers/lines/cut-line.ts'
import { workshop } from '../papers/titles/can-be-title.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { rowsWithLabelOf } from '../text-counts.ts'
import { dropLegalLines, dropMenuBelowLabel } from './drop-menu.ts'
import {
  advertPhrases,
  blurbLabel,
  emptyBlockLabel,
  pageLabels,
  placeInWords,
  placeLine,
  tailLabels,
} from './labels.ts'

/** Claim everything that is not the article as dropped, each row with its reason. */
export function dropBoilerplate(reading: Reading): void {
  dropMenuBelowLabel(reading)
  dropLegalLines(reading)
  dropAdverts(reading)
  dropBlurbs(reading)
  dropContents(reading)
  dropPromotions(reading)
  dropSponsored(reading)
  // Without what the first leads to, another label above it may stand at the end.
  if (dropTail(reading)) dropTail(reading)
  dropPageLabels(reading)
  dropBiographies(reading)
  dropEmptyBlocks(reading)
  dropTrailingLines(reading)
  dropAmongFurniture(reading)
  dropSecondPost(reading)
  endBlurbs(reading)
}

/**
 * Another post below the foot of the first, in the half of the page that follows: a short line over who wrote it and when,
 * in the form in which the head of the page says that of the first.
 */
function dropSecondPost(reading: Reading): void {
  const { rows } = reading
  const first = rows.slice(0, 6).findIndex(({ text }) => isDatedByline(text))
  if (first < 0) return
  for (let i = Math.max(first + 5, Math.floor(rows.length / 3)); i < rows.length; i++) {
    const headline = textAt(reading, i - 1)
    if (!isDatedByline(textAt(reading, i)) || !isFree(reading, i - 1)) continue
    if (wordCount(headline) > 14 || endsSentence(headline)) continue
    if (!furnitureReasons.has(reading.claims[i - 2]?.rule ?? '')) continue
    for (let k = i - 1; k < rows.length; k++) drop(reading, k, 'second-post')
    return
  }
}

// `Paper: “A title”`, which newsrooms print among their links
const labelledPaper = /^paper\s*:\s*[“"]\S/i

function drop(reading: Reading, index: number, reason: string): void {
  if (reason === 'related-content' && labelledPaper.test(textAt(reading, index))) return
  claim(reading, index, 'dropped', reason)
}

/** Whether a text holds so many phrases of an advert. */
function saysAsAdverts(text: string, least: number): boolean {
  let missing = 0
  for (const phrase of advertPhrases)
    if (!phrase.test(text) && ++missing > advertPhrases.length - least) return false
  return true
}

const isPageLabel = anyOf(pageLabels)
const isTailLabel = anyOf(tailLabels)

/** A place of work with what is offered there below: a code such as `US, WA, Seattle`, or words and a text that plainly is an advert. */
function dropAdverts(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    const text = textAt(reading, i)
    const below = textAt(reading, i + 1)
    if (placeLine.test(text)) {
      if (gapAt(reading, i + 1) > 1 && !saysAsAdverts(below, 1)) continue
      drop(reading, i, 'job-advert')
      if (isAdvertText(below, gapAt(reading, i + 1))) drop(reading, i + 1, 'job-advert')
    } else if (
      gapAt(reading, i + 1) <= 1 &&
      below.length > 80 &&
      placeInWords.test(text) &&
      saysAsAdverts(below, 1) &&
      !isDateLine(text)
    ) {
      drop(reading, i, 'job-advert')
      drop(reading, i + 1, 'job-advert')
    } else if (joinUs.test(text) && gapAt(reading, i + 1) === 0 && offersWork.test(below)) {
      drop(reading, i, 'job-advert')
      drop(reading, i + 1, 'job-advert')
    } else if (text.length > 200 && saysAsAdverts(text, 3)) {
      drop(reading, i, 'job-advert')
    }
  }
}

// `Join us`, `We are hiring`, with a paragraph directly below that offers work
const joinUs =
  /^(?:join (?:us|our team)|work with us|we(?:[’']| a)re hiring|careers|open (?:positions|roles)|jobs)\W*$/i
const offersWork =
  /\b(?:we (?:offer|look for|are looking for|seek)|you (?:will|have|enjoy|bring)|see (?:all|our) (?:jobs|openings|positions)|apply)\b/i

function isAdvertText(text: string, gap: number): boolean {
  if (placeLine.test(text)) return false
  return gap === 0 ? wordCount(text) > 6 : saysAsAdverts(text, 1)
}

/** `Related content` with one line directly below it: the label and that line, wherever they stand. */
function dropBlurbs(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    if (!isFree(reading, i) || reading.rows[i]?.cue.type === 'heading') continue
    const apart = gapAt(reading, i + 1) !== 0 && !isBlurbApart(reading, i + 1)
    if (!blurbLabel.test(textAt(reading, i)) || apart || !isFree(reading, i + 1)) continue
    // Several lines directly below are a section written without blank lines, not one blurb.
    if (gapAt(reading, i + 2) === 0 && gapAt(reading, i) === 0 && !isBlurbBetween(reading, i + 1)) continue
    drop(reading, i, 'related-content')
    drop(reading, i + 1, 'related-content')
    // What else stands in the block, where nothing of the article follows: headlines with their teasers
    let end = i + 2
    while (gapAt(reading, end) === 0 && end - i <= 8) end++
    if (gapAt(reading, i) > 0 && reading.rows.slice(end).every((_, k) => !isFree(reading, end + k)))
      for (let k = i + 2; k < end; k++) drop(reading, k, 'related-content')
  }
}

/** The rest of a block that `Related content` begins, once nothing below it is left of the article: a date and a teaser below the headline. */
function endBlurbs(reading: Reading): void {
  const last = reading.rows.findLastIndex((_, i) => isFree(reading, i))
  if (last * 2 < reading.rows.length) return
  let label = last
  while (label >= 0 && last - label <= 8 && gapAt(reading, label) === 0) label--
  if (!blurbLabel.test(textAt(reading, label)) || reading.claims[label]?.role !== 'dropped') return
  for (let i = label + 1; i <= last; i++) drop(reading, i, 'related-content')
}

/**
 * One line between two paragraphs, or one or more sentences before a short line or an entry, in a capture that lost its blank
 * lines. The picture or the authors of an entry may stand above as well.
 */
function isBlurbBetween(reading: Reading, index: number): boolean {
  if (!lostGaps(reading)) return false
  const [text, above, below] = [index, index - 2, index + 1].map((i) => textAt(reading, i)) as [
    string,
    string,
    string,
  ]
  const overEntry =
    !endsSentence(below) &&
    (wordCount(below) <= 6 || readNames(textAt(reading, index + 2)) !== null || isDateLine(below))
  const isEnd = endsSentence(above) || /^(?:photo |image )?credits?:/i.test(above)
  return (
    (endsSentence(text) && wordCount(text) >= 8 && overEntry) ||
    (wordCount(text) <= 40 && isEnd && isParagraph(below))
  )
}

/** One line below a label in a capture that has a blank line between any two: no paragraph, and no title over its authors. */
function isBlurbApart(reading: Reading, index: number): boolean {
  const { rows } = reading
  const count = wordCount(textAt(reading, index))
  return (
    isDoubleSpaced(rows) &&
    gapAt(reading, index) === 1 &&
    count >= 5 &&
    count <= 30 &&
    index + 2 < rows.length &&
    readNames(textAt(reading, index + 1)) === null &&
    wordCount(textAt(reading, index + 1)) <= 6
  )
}

/** Whether a capture has a blank line between any two of its lines. */
function isDoubleSpaced(rows: readonly Row[]): boolean {
  return rows.length >= 12 && rows.filter((row, i) => i > 0 && row.gap === 0).length * 20 <= rows.length
}

function isParagraph(text: string): boolean {
  return wordCount(text) >= 15 && endsSentence(text)
}

/** `Spotlight: …` with short lines down to `Read more about …`: the site advertises itself. */
function dropPromotions(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!/^(?:spotlight|featured|promotion|advertisement)\s*:\s*\S/i.test(row.text) || !isFree(reading, i))
      continue
    const end = [1, 2, 3]
      .map((step) => i + step)
      .find((k) =>
        /^(?:(?:read|learn|find out|see) more|(?:register|watch|listen|apply|subscribe|download|explore)(?: (?:now|today|here|on[- ]demand))?$)/i.test(
          textAt(reading, k),
        ),
      )
    if (end !== undefined) for (let k = i; k <= end; k++) drop(reading, k, 'promotion')
  }
}

// `This issue is brought to you by Vectorship`, `Sponsored by X`, `A message from our sponsor`
const sponsored =
  /^(?:(?:this|today[’']s) .{0,30}(?:is )?)?(?:brought to you by|sponsored by|in partnership with|a (?:word|message) from (?:our )?sponsors?)\b.{0,60}$/i

/** A heading that names a sponsor, and the paragraphs below it down to the next heading. */
function dropSponsored(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!sponsored.test(row.text) || !isFree(reading, i)) continue
    const heading = row.cue.type === 'heading'
    drop(reading, i, 'promotion')
    for (let k = i + 1; k <= i + 3 && k < reading.rows.length; k++) {
      const below = reading.rows[k]
      if (below?.cue.type !== 'plain' || (!heading && below.gap > 0)) break
      drop(reading, k, 'promotion')
    }
  }
}

/** Whether a row is among what stands round the article: at the end, or above the headline. */
function isEdge(reading: Reading, index: number): boolean {
  if (index >= reading.rows.length - 2) return true
  const above = reading.rows
    .slice(0, index)
    .every((row, i) => reading.claims[i]?.role === 'dropped' || wordCount(row.text) <= 3)
  const headline =
    [1, 2, 3].map((step) => textAt(reading, index + step)).find((text) => wordCount(text) >= 4) ?? ''
  return above && headline !== '' && wordCount(headline) <= 20 && !/[.:]$/.test(headline)
}

/** A table of contents: its label and the short entries below it, which are bullets or what later lines say again. */
function dropContents(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (
      !/^(?:table of )?contents?$|^(?:on|in) this (?:page|article|post)$|^jump to(?: an?)?(?: section)?:?$/i.test(
        row.text,
      ) ||
      !isFree(reading, i)
    )
      continue
    // `1) Models` is what the contents call `Models`.
    const bare = (text: string) => text.replace(/^\(?\d{1,2}[.):]+\s+/, '')
    const last = new Map(reading.rows.map(({ text }, at) => [bare(text), at]))
    const isSaidAgain = (at: number) => (last.get(bare(textAt(reading, at))) ?? at) > at
    let end = i + 1
    while (
      end < reading.rows.length &&
      (reading.rows[end]?.cue.type === 'bullet' || isSaidAgain(end)) &&
      wordCount(textAt(reading, end)) <= 14
    )
      end++
    if (end > i + 1) for (let k = i; k < end; k++) drop(reading, k, 'table-of-contents')
  }
  dropRepeatedBullets(reading)
}

/** Bullets near the head that say what later lines say again: contents without a label. */
function dropRepeatedBullets(reading: Reading): void {
  if (!reading.rows.slice(0, 15).some(({ cue }) => cue.type === 'bullet')) return
  const later = new Map<string, number>()
  for (const [i, row] of reading.rows.entries())
    if (row.cue.type !== 'bullet') later.set(row.text.toLowerCase(), i)
  for (let i = 0; i < Math.min(reading.rows.length, 15); i++) {
    let end = i
    while (reading.rows[end]?.cue.type === 'bullet' && wordCount(textAt(reading, end)) <= 10) end++
    const repeated = reading.rows
      .slice(i, end)
      .filter(({ text }) => (later.get(text.toLowerCase()) ?? -1) >= end).length
    if (end - i >= 3 && repeated * 3 >= end - i && repeated >= 2)
      for (let k = i; k < end; k++) drop(reading, k, 'table-of-contents')
    i = Math.max(i, end - 1)
  }
}

/** Characters of a line that may still be a label; the patterns of labels are made for short lines. */
const longestLabel = 600
/** Whether a row is nothing but links to lists of tags or categories. */
function isTagLine(row: Row): boolean {
  const words = row.content.filter((inline) => inline.type !== 'text' || inline.value.trim() !== '')
  return (
    words.length > 0 &&
    words.every(
      (inline) =>
        inline.type === 'link' && /\/(?:tags?|categor(?:y|ies)|topics?)\/[^/]+\/?$/.test(inline.url),
    )
  )
}

// `Paper`, `Code`, `Slides`: what an entry links to
const entryLink =
  /\b(?:papers?|pdf|arxiv|preprint|code|slides|videos?|talk|poster|bib(?:tex)?|data(?:set)?|project|demo|doi|html|abstract|github|website|blog post)\b/i
/** Whether a row is two or more links of up to three words each and nothing else: a menu in one line. */
function isMenu(row: Row): boolean {
  const links = row.content.filter((inline) => inline.type === 'link')
  return (
    links.length >= 2 &&
    row.content.every(
      (inline) => inline.type === 'link' || (inline.type === 'text' && /^[\s|·•/,–—-]*$/.test(inline.value)),
    ) &&
    !entryLink.test(row.text) &&
    wordCount(row.text.replace(/[|·•/–—-]/g, ' ')) <= links.length * 3
  )
}

/** `Chairs | Sponsors | Venue`: three parts or more of up to three words, none of which is a name or what an entry links to. */
function isPlainMenu(text: string): boolean {
  const parts = text.length <= 120 ? text.split(/\s+[|·•]\s+/) : []
  return (
    parts.length >= 3 &&
    !entryLink.test(text) &&
    !/\d/.test(text) &&
    parts.every((part) => wordCount(part) <= 3 && !endsSentence(part)) &&
    !parts.some((part) => readNames(part))
  )
}

// `Get started`, which is a button elsewhere
const headsOrLeads = /^(?:get (?:started|involved)|learn more)$/i

/** Whether words that often stand on a button head a paragraph right below them: `Get started`, and `Learn more` where it is marked as a heading. */
function headsText(reading: Reading, index: number): boolean {
  const [text, below] = [textAt(reading, index), textAt(reading, index + 1)]
  const marked = reading.rows[index]?.cue.type === 'heading'
  return (
    headsOrLeads.test(text) &&
    (marked || /started|involved/i.test(text)) &&
    wordCount(below) >= 8 &&
    endsSentence(below) &&
    // Below the article it is a button with what it promises.
    reading.rows.slice(index + 2, index + 12).some((row) => wordCount(row.text) >= 8)
  )
}

/** Whether a marked heading stands among others of its depth and right over one that is deeper: `## Navigation` over a paper on robots that find their way. */
function headsSections({ rows }: Reading, index: number): boolean {
  const [cue, below] = [rows[index]?.cue, rows[index + 1]?.cue]
  if (cue?.type !== 'heading' || below?.type !== 'heading' || below.depth <= cue.depth) return false
  return rows.filter((row) => row.cue.type === 'heading' && row.cue.depth === cue.depth).length > 1
}

function dropPageLabels(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i)) continue
    if (row.cue.type === 'heading' && (row.cue.depth === 1 || headsSections(reading, i))) continue
    if (row.text.length > longestLabel) continue
    if (isTagLine(row)) drop(reading, i, 'tags')
    if (isPlainMenu(row.text) && i >= reading.rows.length - 2) drop(reading, i, 'navigation')
    if (isMenu(row) && isEdge(reading, i)) drop(reading, i, 'navigation')
    const text = withoutMarks(row.text)
    if (!isPageLabel(text) || headsText(reading, i) || isHostedByPeople(reading, i)) continue
    const late = i * 2 >= reading.rows.length
    const rule = pageLabels.find(
      (label) =>
        label.pattern.test(text) &&
        (!label.edge || isEdge(reading, i)) &&
        (!label.late || late) &&
        (!label.alone || rowsWithLabelOf(reading, text) <= 1),
    )
    if (rule && !isDateLine(text) && !/^\d{4}$/.test(text) && !isOverAuthors(reading, i))
      drop(reading, i, rule.reason)
  }
}

// `Hosted by Ann Lee and Bo Li`
const hostedBy = /^hosted by\s+(?<names>\p{Lu}.+)$/iu

/** Who hosts a session: several people, or one where other lines of the page say so too; else it is where the page is kept. */
function isHostedByPeople(reading: Reading, index: number): boolean {
  const names = hostedBy.exec(textAt(reading, index))?.groups?.['names']
  if (names === undefined) return false
  const count = readNames(names)?.names.length ?? 0
  return count > 1 || (count === 1 && reading.rows.filter(({ text }) => hostedBy.test(text)).length > 1)
}

/** A text without what marks bold or slanted letters at its ends. */
function withoutMarks(text: string): string {
  return /^[_*\s]/.test(text) || /[_*\s]/.test(text.at(-1) ?? '')
    ? text.replace(/^[_*\s]+|[_*\s]+$/g, '')
    : text
}

/** `NEXT: Predicting a Move in Context` right over its authors: an entry, whatever it begins with. */
function isOverAuthors(reading: Reading, index: number): boolean {
  return (
    gapAt(reading, index + 1) === 0 &&
    wordCount(textAt(reading, index)) >= 5 &&
    titleLikeness(textAt(reading, index)) >= 2 &&
    (readNames(textAt(reading, index + 1))?.names.length ?? 0) >= 2
  )
}

const writtenBy = /^(?:(?:written|posted|words|text|story) )?by (?<name>\p{Lu}\S+(?: \p{Lu}\S+){1,3})$/iu

/** `Mads is CEO at Vectorio.` directly below `Written by Mads Holm`, or `Mads Holm is …` at the end below `by Mads Holm` at the head. */
function dropBiographies(reading: Reading): void {
  const writers = reading.rows
    .slice(0, 15)
    .flatMap(({ text }) => writtenBy.exec(text)?.groups?.['name'] ?? [])
  for (const writer of writers) {
    const at = reading.rows.findLastIndex(({ text }) => text.startsWith(`${writer} is `))
    const ends = reading.rows.every((row, i) => i <= at || !isFree(reading, i) || wordCount(row.text) <= 8)
    if (at * 2 >= reading.rows.length && ends && isFree(reading, at) && wordCount(textAt(reading, at)) <= 60)
      drop(reading, at, 'author-biography')
  }
  for (const [i, row] of reading.rows.entries()) {
    const first = /^written by (?<first>\p{Lu}\S+)/iu.exec(row.text)?.groups?.['first']
    if (first === undefined || reading.claims[i]?.rule !== 'author-biography') continue
    const below = textAt(reading, i + 1)
    const [opens = '', verb = ''] = words(below)
    if (
      isFree(reading, i + 1) &&
      wordCount(below) <= 60 &&
      [first, 'He', 'She', 'They'].includes(opens) &&
      /^(?:is|was|are|works?|leads?|writes?|holds?|has)$|^\p{Lu}/u.test(verb)
    )
      drop(reading, i + 1, 'author-biography')
  }
}

/** A label after the article and all below it, only where nothing that looks like the article follows; whether there is one. */
function dropTail(reading: Reading): boolean {
  const start = Math.max(3, Math.ceil(reading.rows.length * 0.2))
  const lastOfBody = reading.rows.findLastIndex((_, i) => isFree(reading, i) && !isFoot(reading, i))
  for (let i = start; i < reading.rows.length; i++) {
    if (textAt(reading, i).length > longestLabel || !isTailLabel(textAt(reading, i))) continue
    if (!holdsArticle(reading.rows.slice(0, Math.min(i, 40)))) continue
    // What was taken for one blurb within the article may be the first of several after it.
    const blurb = reading.claims[i]?.rule === 'related-content' && i > lastOfBody
    if (!blurb && !isFree(reading, i)) continue
    const rule = tailLabels.find(({ pattern }) => pattern.test(textAt(reading, i)))
    if (!rule || !isTail(reading, i, rule.reason) || isPartOfEntries(reading, i, start)) continue
    for (let k = i; k < reading.rows.length; k++) drop(reading, k, rule.reason)
    return true
  }
  return false
}

/** Whether rows hold more than the menu that stands over the headline: `Contact` within it ends no article. */
function holdsArticle(rows: readonly Row[]): boolean {
  const counts = rows.map(({ text }) => wordCount(text))
  return counts.some((count) => count >= 5) && counts.reduce((sum, count) => sum + count, 0) >= 20
}

/** Whether a label stands over several parts of the article, as `Comments` does in a report on many papers; a menu above it does not count. */
function isPartOfEntries(reading: Reading, index: number, start: number): boolean {
  const text = textAt(reading, index)
  return reading.rows.some((row, i) => i >= start && Math.abs(i - index) > 2 && row.text === text)
}

/** Whether what follows a label is short lines or what the label promises, and not sections of the article. */
function isTail(reading: Reading, label: number, reason: string): boolean {
  const rest = reading.rows.slice(label + 1).filter((_, k) => isFree(reading, label + 1 + k))
  if (rest.length === 0) return true
  // `About IROS` or `Press inquiries` amid an article: more follows than a word on who publishes it.
  if (reason === 'company-blurb' && label * 2 < reading.rows.length) return rest.length <= 3
  // `Comments`, `Press inquiries` between the byline and the text lead elsewhere.
  const above = reading.rows.slice(0, label)
  const opens =
    above.every(({ text }) => wordCount(text) < 20) && rest.some(({ text }) => wordCount(text) >= 20)
  const early = label * 3 < reading.rows.length && above.filter(({ text }) => wordCount(text) >= 8).length < 3
  // `Contact` over the text of a meeting
  if (
    reason === 'page-end' &&
    (label * 2 < reading.rows.length || rest.some(({ text }) => wordCount(text) >= 15))
  )
    return false
  const ofPage = reason === 'comments' || reason === 'author-biography' || reason === 'company-blurb'
  if ((opens && ofPage) || (early && reason === 'comments')) return false
  if (ofPage) return rest.length <= 40
  if (reason === 'job-advert')
    return rest.some((row) => saysAsAdverts(row.text, 1)) || rest.every((row) => wordCount(row.text) < 14)
  if (
    rest.some(
      (row, k) => (readNames(row.text)?.names.length ?? 0) > 1 && wordCount(rest[k - 1]?.text ?? '') >= 3,
    )
  )
    return false
  if (rest.some(({ text }) => enumerates.test(text))) return false
  const long = reason === 'notice' ? 0 : rest.filter((row) => wordCount(row.text) > 45).length
  const gapBelow = rest[0]?.gap ?? 0
  return (
    long === 0 && rest.length <= 24 && (rest.length > 1 || gapBelow === 0 || isDoubleSpaced(reading.rows))
  )
}

// `Ann Lee, Bo Li and Cy Roe. A title`, `A title — Ann Lee, Bo Li & Cy Roe`: names one after the other
const enumerates =
  /(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:, (?:and )?| and | & )){2}\p{Lu}[\p{L}.’'-]*\s\p{Lu}/u

/** A bullet that is one link of a few words, as a list of topics is made of. */
function isLinkBullet(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'bullet' &&
    isFree(reading, index) &&
    wordCount(row.text) <= 6 &&
    row.content.length === 1 &&
    row.content[0]?.type === 'link'
  )
}

/** Up to five words that close no sentence and name nobody. */
function isTopicLine(text: string): boolean {
  return wordCount(text) <= 5 && !/[.!?:;,]$/.test(text) && !readNames(text)
}

/** The row behind lines of up to three words below a label, where something dropped follows them; the same row where there are none. */
function endOfTags(reading: Reading, start: number): number {
  let end = start
  while (
    reading.rows[end]?.cue.type === 'plain' &&
    isFree(reading, end) &&
    gapAt(reading, end) === 0 &&
    wordCount(textAt(reading, end)) <= 3 &&
    !endsSentence(textAt(reading, end))
  )
    end++
  const ends = end === reading.rows.length && lostGaps(reading) && end - start <= 5
  return ends || reading.claims[end]?.role === 'dropped' ? end : start
}

/** A label with nothing under it: the next thing is another label, something dropped, or the end. */
function dropEmptyBlocks(reading: Reading): void {
  for (let i = reading.rows.length - 1; i > 0; i--) {
    if (!isFree(reading, i) || !emptyBlockLabel.test(textAt(reading, i))) continue
    // `**Research areas**` over bullets each of which is a link and nothing else
    let end = i + 1
    while (isLinkBullet(reading, end)) end++
    if (end === i + 1) end = endOfTags(reading, end)
    if (
      end > i + 1 &&
      i * 2 > reading.rows.length &&
      /^(?:research areas?|tags|topics|categories)/i.test(textAt(reading, i))
    )
      for (let k = i + 1; k < end; k++) drop(reading, k, 'tags')
    // `Research areas` over `Computer vision` in the foot of a page
    let last = i + 1
    while (gapAt(reading, last) === 0 && isFree(reading, last) && isTopicLine(textAt(reading, last))) last++
    if (
      /^research areas?/i.test(textAt(reading, i)) &&
      gapAt(reading, i) > 0 &&
      reading.rows.slice(last).every((_, k) => !isFree(reading, last + k))
    )
      for (let k = i + 1; k < last; k++) drop(reading, k, 'tags')
    const next = reading.claims[i + 1]
    if (i + 1 >= reading.rows.length || next?.role === 'dropped') drop(reading, i, 'empty-block')
  }
}

/**
 * Short lines at the very end, with one among them that was dropped: what stands beside `Privacy policy` or `Share this`
 * belongs to the page too, whatever it says.
 */
function dropTrailingLines(reading: Reading): void {
  let start = reading.rows.length
  while (start > 0 && isShortOrDropped(reading, start - 1)) {
    start--
    if (gapAt(reading, start) > 0) break
  }
  // What stands right below a longer line belongs to it.
  if (!lostGaps(reading)) while (start < reading.rows.length && gapAt(reading, start) === 0) start++
  const rows = reading.rows.slice(start).map((_, k) => start + k)
  const free = rows.filter((i) => isFree(reading, i))
  if (free.length === 0 || free.length === rows.length || start < reading.rows.length / 2) return
  for (const i of free) drop(reading, i, 'page-end')
}

/**
 * Lines among what was dropped after the article's last paragraph or author line: between `Follow` and `More from us`, or
 * between `Related stories` and `Privacy`, nothing belongs to the article.
 */
function dropAmongFurniture(reading: Reading): void {
  const last = reading.rows.findLastIndex(
    (row, i) =>
      isFree(reading, i) &&
      (wordCount(row.text) >= 25 ||
        enumerates.test(row.text) ||
        (wordCount(row.text) >= 6 && cutLine(row.text) !== null) ||
        (readNames(row.text)?.names.length ?? 0) > 1),
  )
  const start = Math.max(last + 1, Math.ceil(reading.rows.length / 3))
  const furniture = reading.rows
    .map((_, i) => i)
    .filter(
      (i) =>
        i >= start && (furnitureReasons.has(reading.claims[i]?.rule ?? '') || textAt(reading, i) === '--'),
    )
  const [first = reading.rows.length, end = 0] = [furniture[0], furniture.at(-1)]
  dropTags(reading, last, first)
  const after = reading.rows.map((_, i) => i).filter((i) => i > first && isFree(reading, i))
  // Below the last of them a page may go on with a list of titles; a few lines are its foot.
  const toEnd = after.length <= furniture.length && after.every((i) => i < end || isFoot(reading, i))
  const between = toEnd ? after : after.filter((i) => i < end)
  if (between.length > furniture.length) return
  for (const i of between) {
    const row = reading.rows[i]
    if (row && row.cue.type === 'plain' && wordCount(row.text) <= 24 && titleLikeness(row.text) < 3)
      drop(reading, i, 'page-end')
  }
}

/** Two or more lines of up to three words between the article and what stands round it: tags that a capture left without their marks. */
function dropTags(reading: Reading, last: number, end: number): void {
  const isTag = (i: number): boolean => {
    const row = reading.rows[i]
    return (
      row?.cue.type === 'plain' &&
      isFree(reading, i) &&
      wordCount(row.text) <= 3 &&
      !smallLabel.test(row.text) &&
      !/[.!?:;,–—-]$/.test(row.text) &&
      !isDateLine(row.text) &&
      !readNames(row.text)
    )
  }
  let start = end
  while (start - 1 > last && isTag(start - 1) && gapAt(reading, start) <= 1) start--
  if (end - start >= 2) for (let i = start; i < end; i++) drop(reading, i, 'tags')
}

/** Whether a row may stand in the foot of a page: a short line, neither an entry nor the title of one. */
function isFoot(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    wordCount(row.text) <= 14 &&
    !(endsSentence(row.text) && wordCount(row.text) >= 6) &&
    titleLikeness(row.text) < 3
  )
}

/** Reasons for which lines round a page are dropped, and never lines within an article. */
const furnitureReasons: ReadonlySet<string> = new Set(
  'navigation sharing comments counters copyright cookies newsletter tags post-footer'.split(' '),
)

/** Whether a row was dropped, or is a line too short to be an entry or a sentence. */
function isShortOrDropped(reading: Reading, index: number): boolean {
  if (reading.claims[index]?.role === 'dropped') return true
  const text = textAt(reading, index)
  return (
    isFree(reading, index) &&
    reading.rows[index]?.cue.type !== 'heading' &&
    wordCount(text) <= 6 &&
    // `See you on Tuesday,` over `Ann`
    !(/,$/.test(text) || (gapAt(reading, index) === 0 && /^[^,]{2,40},$/.test(textAt(reading, index - 1)))) &&
    !/[.!?:](?:\s*\p{Extended_Pictographic}\uFE0F?)*$|^(?:organi[sz]er|speaker|author|presenter|chair)s?: \S/iu.test(
      text,
    ) &&
    titleLikeness(text) < 2 &&
    !whenShown.test(text) &&
    !smallLabel.test(text) &&
    !workshop.test(text) &&
    !readNames(text.split(', ')[0] ?? '')
  )
}
