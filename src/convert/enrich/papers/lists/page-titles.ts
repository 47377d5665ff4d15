import { foldKey } from '../../../../model/fold.ts'
import { endsSentence, isDateLine, isHeadingShaped, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { rowsWithLabelOf } from '../../text-counts.ts'
import { addTitle } from '../add-title.ts'
import { saysPapers } from '../list-context.ts'
import { titleOpening } from '../prose/title-case-forms.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { isOfEdition, isSentence } from '../titles/standalone-title.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { areSections } from './are-sections.ts'
import { labelledHeads } from './labelled-heads.ts'
import { numbered } from './list-rows.ts'

// `Conclusion: The Future Looks Bright`: the lines in title case are the sections of an essay
const closesEssay =
  /^(?:conclusions?|in conclusion|final thoughts|wrapping up|wrap-up|introduction|summary|takeaways?)\s*[:–—-]\s+\S.{0,80}$/i

/** Whether a section of the page says in title case that it opens or closes an essay. */
export function isEssay(reading: Reading): boolean {
  return reading.rows.some(({ text }) => closesEssay.test(text))
}

/** So many lines of one form make a page a list of papers. */
const least = 3

/**
 * Find the titles of a page that says it is about papers and lists no authors: where most of the lines that stand over
 * a note, or stand alone in a row, have the form of titles, all that have it are titles.
 */
export function findPageTitles(reading: Reading): void {
  if (reading.papers.some(({ authors }) => authors.length > 0) || !isAboutPapers(reading)) return
  if (isEssay(reading)) return
  const dense = lostGaps(reading)
  const heads = reading.rows.map((_, i) => i).filter((i) => isHead(reading, i, dense))
  const labelled = labelledHeads(reading)
  const titles = titlesAmong(reading, heads).filter((i) => labelled.size === 0 || labelled.has(i))
  const chosen = new Set(titles)
  const others = heads.filter((i) => !chosen.has(i) && !chosen.has(i - 1))
  const likely = titles.map((i) => textAt(reading, i)).filter(isLikely)
  const known = reading.papers.length
  if (
    titles.length + known < least ||
    titles.length < 2 ||
    known >= titles.length ||
    (labelled.size === 0 && others.length > titles.length * 0.7)
  )
    return
  // Nothing but questions: what the page answers
  if (titles.length >= least && titles.every((i) => textAt(reading, i).endsWith('?'))) return
  if (likely.length * 5 < titles.length * 2 || namesPapersInNotes(reading, titles)) return
  if (areSections(reading, titles, 1 / 5)) return
  // `Translation Without Pivot From IIT Surat`: topics, each with the place that works on it
  if (titles.filter((i) => fromPlace.test(textAt(reading, i))).length * 3 >= titles.length * 2) return
  for (const i of titles) {
    addTitle(reading, i, textAt(reading, i), 'title-by-form-of-page')
    // The phrase below may look like a title as well.
    if (
      !chosen.has(i + 1) &&
      (dense ? isHeadingShaped(textAt(reading, i + 1)) : isHead(reading, i + 1, dense))
    )
      claim(reading, i + 1, 'prose', 'note-below-title')
  }
}

const fromPlace = /\S\s+From (?:\p{Lu}\S*\s?){1,5}$/u

/** The heads that have the form of titles and stand under no topic for something else. */
function titlesAmong(reading: Reading, heads: readonly number[]): number[] {
  const formed = new Set(heads.filter((i) => hasTitleForm(reading, textAt(reading, i))))
  const titles: number[] = []
  let elsewhere = false
  for (const i of heads) {
    if (formed.has(i)) {
      if (!elsewhere) titles.push(i)
    } else if (!formed.has(i - 1)) elsewhere = sectionKind(textAt(reading, i)) === 'other'
  }
  return titles
}

/** Whether a text in the form of titles is hardly a topic. */
export function isLikely(text: string): boolean {
  const likeness = titleLikeness(text)
  return likeness === 3 || /[:?]/.test(text) || (likeness === 2 && wordCount(text) >= 5)
}

/** The row of the headline, which stands near the head of the page; -1 if there is none. */
function titleRow(reading: Reading): number {
  return reading.claims.slice(0, 40).findIndex((claimed) => claimed?.role === 'title')
}

// `CoRL 2019`, `CVPR’19`
const editionNamed = /(?<meeting>\p{Lu}\p{L}*\p{Lu}\p{L}*)\s*[’']?\d\d/u

/** Whether the headline names a venue with a year: `Notes from CoRL 2019`, `Notes from the 2019 Conference on Tides` */
export function namesEdition(reading: Reading): boolean {
  const headline = textAt(reading, titleRow(reading))
  return (
    /\p{Lu}\S*\p{Lu}\S*\s*[’']?\d\d/u.test(headline) ||
    /\b(?:at|of|from|in) the (?:19|20)\d\d (?:\p{Lu}\S* ){1,6}(?:Conference|Symposium)\b/u.test(headline)
  )
}

// `6 Things We Learned at CHI`, `Ten takeaways`
const thingsCounted =
  /\b(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|few)\s+(?:[\p{L}-]+\s+){0,3}?(?:things|lessons|takeaways|trends|tips|reasons|ways|insights|learnings|observations|themes|questions|facts|steps|rules|mistakes|pitfalls|tricks|habits|principles|myths|commandments)\b/iu

/** Whether the headline counts lessons or trends: what the page numbers are those. */
export function countsThings(reading: Reading): boolean {
  const headline = textAt(reading, titleRow(reading))
  return thingsCounted.test(headline) && !/\bpapers\b/i.test(headline)
}

/** Whether a numbered line says something of the meeting in the headline: what the page numbers are parts of a report. `1. CVPR’s Change of Place` */
export function tellsOfMeeting(reading: Reading, rows: readonly number[]): boolean {
  const meeting = editionNamed.exec(textAt(reading, titleRow(reading)))?.groups?.['meeting']
  if (meeting === undefined) return false
  return rows.some((i) => {
    const text = textAt(reading, i).replace(numbered, '').trimStart()
    return text.startsWith(`${meeting}’s `) || text.startsWith(`${meeting}'s `)
  })
}

// `The magazine’s staffers select their favorites`, `our most-read stories`
const stories = /\b(?:magazine|stories|staffers?|columnists|newsroom|journalism|most[- ]read)\b/i

/** Whether the head of the page says that its articles are those of a magazine or a blog, and names no papers. */
export function isOfStories(reading: Reading): boolean {
  const title = titleRow(reading)
  const head = reading.rows.slice(0, title + 6)
  return (
    /\b(?:articles|stories|posts)\b/i.test(textAt(reading, title)) &&
    head.some(({ text }) => stories.test(text)) &&
    !head.some(({ text }) => /\bpapers?\b/i.test(text))
  )
}

/** Whether the headline or the text at the head of the page says that papers follow. */
export function isAboutPapers(reading: Reading): boolean {
  const title = titleRow(reading)
  const headline = textAt(reading, title)
  if (sectionKind(headline) === 'papers' && /s\b|reading|accepted/i.test(headline)) return true
  // `ACL 2020 favourites`, `CHI ’22 research notes`, `My highlights of ICML`
  const picks =
    /\b(?:favou?rites?|highlights|picks|research notes|notable|must[- ]reads?|summaries|digest)\b/i
  if (/\p{Lu}{2}/u.test(headline) && /\d\d/.test(headline) && picks.test(headline)) return true
  // `Publications` in the menu says nothing of the page.
  return reading.rows
    .slice(0, title + 6)
    .some(({ text }, i) => reading.claims[i]?.role !== 'dropped' && saysPapers(text))
}

/** Whether a row stands over something or alone, and is no sentence. */
function isHead(reading: Reading, index: number, dense: boolean): boolean {
  const row = reading.rows[index]
  if (!row || !isFree(reading, index) || (row.cue.type !== 'plain' && row.cue.type !== 'heading'))
    return false
  const text = row.text
  if (isSentence(text) || isDateLine(text) || readLabel(text) || (endsSentence(text) && !/[?!]$/.test(text)))
    return false
  if (
    wordCount(text) < 2 ||
    wordCount(text) > 25 ||
    !/^[\p{Lu}\p{N}“"‘'(\p{Extended_Pictographic}]/u.test(text)
  )
    return false
  if (!isHeadingShaped(text) && titleLikeness(text) < 2) return false
  if (!dense) return row.gap > 0
  if (keepsRhythm(reading, index)) return true
  const above = textAt(reading, index - 1)
  const begins = endsSentence(above) || wordCount(above) <= 5 || reading.claims[index - 1] !== undefined
  return begins && endsSentence(textAt(reading, index + 1)) && wordCount(textAt(reading, index + 1)) >= 6
}

/** The row with the note below a line: the next one, or the one after it where a date stands between. */
function noteRow(reading: Reading, index: number): number {
  return isDateLine(textAt(reading, index + 1)) ? index + 2 : index + 1
}

/** Whether a line in the form of titles stands over one that has another form. */
function standsOverNote(reading: Reading, index: number): boolean {
  const note = noteRow(reading, index)
  return (
    hasTitleForm(reading, textAt(reading, index)) &&
    isFree(reading, note) &&
    wordCount(textAt(reading, note)) >= 4 &&
    !hasTitleForm(reading, textAt(reading, note))
  )
}

/** Title, note, title, note: without room between them it is the turn-taking that tells one from the other. */
function keepsRhythm(reading: Reading, index: number): boolean {
  if (!standsOverNote(reading, index)) return false
  const next = noteRow(reading, index) + 1
  const previous = isDateLine(textAt(reading, index - 2)) ? index - 3 : index - 2
  return standsOverNote(reading, next) || standsOverNote(reading, previous)
}

// `Project 2: Charts of the deep`, `Day 3: Home again`: parts that a call or an essay counts
export const countedPart =
  /^(?:days?|projects?|topics?|themes?|tasks?|tracks?|challenges?|steps?|parts?|phases?|positions?|lessons?|questions?|work packages?|methods?|approach(?:es)?|experiments?|examples?|problems?|variants?|claims?|scenarios?)\s+(?:\d{1,2}|[A-Z]|[IVX]+)\s*[:.–—-]\s/i

// `Test of Time Award`: what stands over the papers that got it
const namesAward = /^(?:[^\s:?]+ ){1,7}(?:awards?|prizes?|medals?|mentions?)$/i

/** Whether a line says something of its own in the case of titles, or with a colon or question mark in it. */
function hasTitleForm(reading: Reading, text: string): boolean {
  const count = wordCount(text)
  if (
    (sectionKind(text) !== 'unknown' && count <= 5) ||
    namesAward.test(text) ||
    isDated(text) ||
    isOfEdition(text) ||
    isLabelOfMany(reading, text) ||
    countedPart.test(text)
  )
    return false
  if (count < 3 || titleLikeness(text, true) === 0 || (readNames(text)?.names.length ?? 0) > 1) return false
  return (
    /\S:\s+\S+ \S+/.test(text) ||
    // `The price of waiting - counting what queues cost a harbour`
    (/\S \S+ [–—-]\s+\S+ \S+ \S+/.test(text) && count >= 8 && !endsSentence(text)) ||
    (/\?/.test(text) && count >= 4) ||
    (count >= 4 && capitalShare(text) >= 0.7)
  )
}

/** Whether the texts under the lines name papers in quotes themselves: then the lines are topics. */
export function namesPapersInNotes(reading: Reading, titles: readonly number[]): boolean {
  const chosen = new Set(titles)
  const notes = reading.rows.filter((_, i) => i > (titles[0] ?? 0) && !chosen.has(i))
  const heads = titles.map((i) => foldKey(bareTitle(textAt(reading, i))))
  const named = notes
    .flatMap(({ text }) => text.match(/[“"]\p{Lu}[^“”"]{20,}[”"]/gu) ?? [])
    .filter((quoted) => !heads.includes(foldKey(bareTitle(quoted))))
  if (openNotes(reading, titles)) return true
  return named.length >= 2 && named.length * 2 >= titles.length
}

/** Whether the notes right below lines begin by naming a paper in title case: `A Title in Full asks …` */
export function openNotes(reading: Reading, titles: readonly number[]): boolean {
  const opened = titles.filter((i) => {
    const [head, title] = [textAt(reading, i), titleOpening(textAt(reading, i + 1)) ?? ''].map((text) =>
      foldKey(bareTitle(text)),
    )
    return title && head && !title.includes(head) && !head.includes(title)
  })
  return opened.length >= 2 && opened.length * 2 >= titles.length
}

// `Thur, Jan 17, 2019: Networks`, `Published in the proceedings of …`
function isDated(text: string): boolean {
  return (
    /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}\b/iu.test(
      text,
    ) || /^(?:to appear|published|appeared|accepted|presented|received)\b/i.test(text)
  )
}

/** Whether the words before the colon stand before one in other lines too: `Lead student: Ann`, `Lead student: Bo`. */
function isLabelOfMany(reading: Reading, text: string): boolean {
  return rowsWithLabelOf(reading, text) >= 2
}
