import { plainText } from '../../../../model/inline.ts'
import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { addTitle } from '../add-title.ts'
import { awardLine } from '../entry-lines.ts'
import { instructs } from '../instructs.ts'
import { isOtherSection } from '../list-context.ts'
import { leadsToPaper, linksIn } from '../paper-links.ts'
import { authorsNear } from '../prose/authors-near.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { isOfEdition, isSentence, isSpecific } from '../titles/standalone-title.ts'
import { titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { findAddressedTitles } from './addressed-titles.ts'
import { findAnnouncedTitles } from './announced-titles.ts'
import { findCodedTitles } from './coded-titles.ts'
import { completeSeries } from './complete-series.ts'
import { findCountedTitles } from './counted-titles.ts'
import { findDatedTitles } from './dated-titles.ts'
import { findFiledTitles } from './filed-titles.ts'
import { numbered } from './list-rows.ts'
import { findPageTitles, isAboutPapers } from './page-titles.ts'
import { findRankedTitles } from './ranked-titles.ts'
import { findRunInTitles } from './run-in-titles.ts'
import { findSectionedTitles } from './sectioned-titles.ts'
import { findRuns } from './title-runs.ts'
import { findTitledNotes } from './titled-notes.ts'
import { findTitlesBehindPlaces } from './titles-behind-places.ts'
import { findTitlesInTurns } from './titles-in-turns.ts'
import { findTitlesUnderTopics } from './titles-under-topics.ts'
import { findTypedTitles } from './typed-titles.ts'
import { findUnmarkedRuns } from './unmarked-runs.ts'

/** Find papers given by their titles alone: in lists, as numbered lines, as headings, or as lines with a note beneath. */
export function findTitleLists(reading: Reading): void {
  completeSeries(reading)
  findTypedTitles(reading)
  findFiledTitles(reading)
  findCodedTitles(reading)
  findRankedTitles(reading)
  findLinkedTitles(reading)
  findAddressedTitles(reading)
  findAwardTitles(reading)
  findQuotedNumbers(reading)
  if (!instructs(reading)) findListedTitles(reading)
  cutNamedPlaces(reading)
  cutPlaces(reading)
  cutLeads(reading)
  cutTracks(reading)
}

/** Find the titles that only their list shows to be such. */
function findListedTitles(reading: Reading): void {
  findPlacedTitles(reading)
  findTitlesBehindPlaces(reading)
  findDatedTitles(reading)
  findLinkedLists(reading)
  findAnnouncedTitles(reading)
  findRuns(reading, (i) => reading.rows[i]?.cue.type === 'bullet', 'bulleted-titles')
  findRuns(reading, (i) => numbered.test(textAt(reading, i)), 'numbered-titles')
  completeSeries(reading)
  findRunInTitles(reading)
  findTitlesUnderTopics(reading)
  findUnmarkedRuns(reading)
  findPageTitles(reading)
  findTitledNotes(reading)
  findSectionedTitles(reading)
  findTitlesInTurns(reading)
  findCountedTitles(reading)
}

// `A title (Netfilm)`, `A title (University of Glasgow)`: where the authors work
const placeAtEnd = /\s+\((?<place>\p{Lu}[\p{L}&.-]*(?: (?:of |the |for |de |at )?\p{Lu}[\p{L}&.-]*){0,4})\)$/u
const titleRules: ReadonlySet<string> = new Set([
  'title-with-note',
  'title-beside-titles',
  'title-by-form-of-page',
  'numbered-titles',
  'bulleted-titles',
])

// `A title (Conveyora): the first one that …`
const placedNote = /^(?<title>.{12,200}?\(\p{Lu}[^()]{2,50}\)):\s+\S.{12,}$/u

/** Lines in title case that end in where the authors work, three of them at least on a page: nothing but titles is printed so. */
function findPlacedTitles(reading: Reading): void {
  const found = reading.rows.flatMap((row, i) => {
    if (!row.text.includes(')')) return []
    const printed = placedNote.exec(row.text)?.groups?.['title'] ?? row.text
    const title = placeAtEnd.test(printed) ? titleInTitleCase(printed.replace(placeAtEnd, '')) : null
    const fits = isFree(reading, i) && row.cue.type !== 'table' && !isOtherSection(reading, i)
    return fits && title !== null && isSpecific(title) && titleLikeness(title) > 0 && !isOfEdition(printed)
      ? [{ i, title }]
      : []
  })
  if (found.length < 3 || found.length * 12 < reading.rows.length) return
  for (const { i, title } of found) addTitle(reading, i, title, 'title-with-place')
}

// `A title (Northfield, Delft)`, `A title: Netfilm`
const placesAtEnd = /\s+\((?<places>\p{Lu}[^()]{1,60})\)$|:\s+(?<place>\p{Lu}[\p{L}&.-]+)$/u

/** Where the titles of a page end in a name in brackets or behind a colon throughout, and one of the names stands behind several, it tells where the authors work and is no part of them. */
function cutNamedPlaces(reading: Reading): void {
  const alone = reading.papers.filter(
    ({ rule, authors }) =>
      (titleRules.has(rule) || rule === 'title-with-link-below' || rule === 'linked-title') &&
      authors.length === 0,
  )
  const named = alone.flatMap((paper) => {
    const { places, place } = placesAtEnd.exec(paper.title)?.groups ?? {}
    return places || place ? [{ paper, names: (places ?? place ?? '').split(/,\s+/) }] : []
  })
  const counts = new Map<string, number>()
  for (const { names } of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const again = named.filter(({ names }) => names.some((name) => (counts.get(name) ?? 0) > 1))
  if (named.length < 4 || named.length * 5 < alone.length * 4 || again.length * 2 < named.length) return
  const cut = new Map(named.map(({ paper }) => [paper, bareTitle(paper.title.replace(placesAtEnd, ''))]))
  reading.papers = reading.papers.map((paper) => ({ ...paper, title: cut.get(paper) ?? paper.title }))
}

/** Where the titles of a page end in a name in brackets throughout, it tells where the authors work and is no part of them. */
function cutPlaces(reading: Reading): void {
  const alone = reading.papers.filter(({ rule, authors }) => titleRules.has(rule) && authors.length === 0)
  const placed = alone.filter(({ title }) => placeAtEnd.test(title) && !/\([A-Z]{2,6}\)$/.test(title))
  if (placed.length < 2 || placed.length * 2 < alone.length) return
  reading.papers = reading.papers.map((paper) =>
    placed.includes(paper) ? { ...paper, title: bareTitle(paper.title.replace(placeAtEnd, '')) } : paper,
  )
}

/** What may stand before every title of a page and is no part of one. */
const leads: readonly RegExp[] = [
  // `ICML 2021: A title`
  /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}\S{1,14} ?(?:(?:19|20)|[’'])\d\d\s*[:|–—-]\s+(?=\S.{8})/u,
  // `P1.2 A title`, `TuCT5-3: A title`: its number in the programme
  /^(?:\p{Lu}\p{Ll}?){1,4}\d{1,2}[.-]\d{1,3}[:.]?\s+(?=\S.{8})/u,
  // `1034 A title`, `3/ A title`
  /^(?:\d{2,5}\s+(?=\p{Lu}.{8})|\d{1,2}\/\s+)/u,
]

// `Technical: A title`, `User studies: A title`: the track of an entry
const track = /^(?<label>\p{Lu}\p{Ll}+(?: \p{Ll}+)?):\s+(?=\S.{8})/u

/** Where every title of a page begins with a word or two before a colon, and some of them with the same, these are tracks and no part of the titles. */
function cutTracks(reading: Reading): void {
  const labels = reading.papers.map(({ title }) => track.exec(title)?.groups?.['label'])
  const kinds = new Set(labels)
  if (labels.length < 3 || kinds.has(undefined) || kinds.size * 10 > labels.length * 6) return
  reading.papers = reading.papers.map((paper) => ({ ...paper, title: paper.title.replace(track, '') }))
}

/** Where most titles of a page begin with an edition, a code or a number, it is no part of them. */
function cutLeads(reading: Reading): void {
  for (const lead of leads) {
    const led = reading.papers.filter(({ title }) => lead.test(title))
    if (led.length < 2 || led.length * 4 < reading.papers.length * 3) continue
    reading.papers = reading.papers.map((paper) => ({ ...paper, title: paper.title.replace(lead, '') }))
  }
}

// `Slides:`, `Recordings`: what the files listed below are
const materials = /^(?:slides?|slide decks?|recordings?|videos?|hand-?outs?|photos|minutes|notes)\s*:?$/i

/** The rows of lists below such a label. */
function listedMaterials({ rows }: Reading): ReadonlySet<number> {
  let below = false
  return new Set(
    rows.flatMap(({ cue, text }, i) => {
      if (text !== '' && cue.type !== 'bullet') below = materials.test(text)
      return below ? [i] : []
    }),
  )
}

/** A row whose words are, but for marks and labels, a link that leads to a paper. */
function findLinkedTitles(reading: Reading): void {
  const ofTalks = listedMaterials(reading)
  for (const [i, row] of reading.rows.entries()) {
    if (ofTalks.has(i) || !isFree(reading, i) || isOtherSection(reading, i)) continue
    const link = linksIn(row.content).find(
      ({ url, words: label }) => leadsToPaper(url) && titleLikeness(label) >= 2,
    )
    if (!link || row.text.indexOf(link.words) > 40 || !fills(link.words, row.text)) continue
    const at = row.text.indexOf(link.words)
    addTitle(reading, i, link.words, 'linked-title', authorsNear(row.text, at, at + link.words.length))
  }
  const linked = reading.papers.filter(({ rule }) => rule === 'linked-title')
  if (linked.some(({ row }) => isBoldOverNote(reading, row)))
    for (const [i, row] of reading.rows.entries())
      if (
        isBoldOverNote(reading, i) &&
        isFree(reading, i) &&
        titleLikeness(row.text, true) >= 1 &&
        !isOtherSection(reading, i)
      )
        addTitle(reading, i, row.text, 'linked-title')
  const known = linked.filter(({ row }) => opensWithPaper(reading, row))
  if (known.length < 2) return
  for (const [i, row] of reading.rows.entries())
    if (isFree(reading, i) && !isOtherSection(reading, i) && opensWithPaper(reading, i))
      addTitle(reading, i, plainText(row.content.slice(0, 1)), 'linked-title')
}

/** `[**A title**](…)` over a note: a row that is nothing but words in bold, whose link may lead nowhere outside the site. */
function isBoldOverNote(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  const [only, ...others] = row?.content ?? []
  const inner = only?.type === 'link' ? only.children[0] : only
  return (
    inner?.type === 'strong' &&
    others.length === 0 &&
    row?.cue.type === 'plain' &&
    wordCount(row.text) >= 2 &&
    wordCount(textAt(reading, index + 1)) >= 10
  )
}

/** `[Judges Disagree](https://arxiv.org/…) - a study of …`: a link of two words or more to a paper, and a note after a dash. */
function opensWithPaper(reading: Reading, index: number): boolean {
  const [first, ...rest] = reading.rows[index]?.content ?? []
  return (
    first?.type === 'link' &&
    leadsToPaper(first.url) &&
    wordCount(plainText([first])) >= 2 &&
    !/^(?:the |this )?(?:paper|pdf|preprint|arxiv|link|code|here)\b/i.test(plainText([first])) &&
    /^\s*[:–—-]\s+\S/.test(plainText(rest))
  )
}

/** Rows that begin with a link whose words are a title, on a page about papers: `[A title](…): what one should know of it` */
function findLinkedLists(reading: Reading): void {
  if (!isAboutPapers(reading) || reading.papers.some(({ authors }) => authors.length > 0)) return
  const ofTalks = listedMaterials(reading)
  const found = reading.rows.flatMap((row, i) => {
    const [first, ...rest] = row.content
    if (ofTalks.has(i) || !isFree(reading, i) || first?.type !== 'link' || isOtherSection(reading, i))
      return []
    const title = plainText([first])
    const noted = /^\s*[:–—-]\s*\S/.test(plainText(rest)) || rest.length === 0
    return noted && wordCount(title) >= 3 && titleLikeness(title, true) >= 1 ? [{ i, title }] : []
  })
  if (
    found.length < 3 ||
    found.filter(({ title }) => titleInTitleCase(title) !== null && isSpecific(title)).length * 2 <
      found.length
  )
    return
  for (const { i, title } of found) addTitle(reading, i, title, 'linked-title')
}

// `4. “A title”`
const quotedNumber = /^(?:\d{1,3}[.)]|#\d+[.:)]?)\s+[“"](?<title>[^“”"]{8,250})[”"]$/u

/** Numbered lines each of which is a quotation and nothing else, three of them at least on a page whose headline says papers. */
function findQuotedNumbers(reading: Reading): void {
  const headline = reading.rows[reading.claims.findIndex((claimed) => claimed?.role === 'title')]?.text ?? ''
  if (!/\bpapers\b/i.test(headline) && !isAboutPapers(reading)) return
  const found = reading.rows.flatMap(({ text }, i) => {
    const title = quotedNumber.exec(text)?.groups?.['title']
    return title !== undefined && isFree(reading, i) && !isSentence(title) ? [{ i, title }] : []
  })
  if (found.length >= 3) for (const { i, title } of found) addTitle(reading, i, title, 'numbered-titles')
}

// `Best Paper:`, and not `Best Papers:`
const onePrize = /\bpaper(?: award)?:$/i

/** A title directly below the line that names its award. */
function findAwardTitles(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const title = textAt(reading, i + 1)
    if (!awardLine.test(row.text) || gapAt(reading, i + 1) > 1 || !isFree(reading, i + 1)) continue
    const apart = gapAt(reading, i) > 0 && gapAt(reading, i + 1) === 0 && gapAt(reading, i + 2) > 0
    const announced =
      onePrize.test(row.text) && titleInTitleCase(title) !== null && titleLikeness(title) === 3
    if (!(apart || announced || isBetweenHeads(reading, i + 1)) || isSentence(title) || readLabel(title))
      continue
    // `“A title”, “Another title”`
    if (/[”"],?\s+(?:and\s+)?[“"]/.test(title)) continue
    // `Ann Lee, who presented from the moon`
    if (readNames(title.split(/,\s+(?:who|for|from)\b/)[0] ?? '')) continue
    if (titleLikeness(title) >= 2 && sectionKind(title) !== 'papers' && !awardLine.test(title))
      addTitle(reading, i + 1, title, 'title-under-award')
  }
}

/** Whether a row of a page without blank lines plainly is a title, over a short line that says it is of the paper. */
function isBetweenHeads(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return (
    lostGaps(reading) &&
    titleLikeness(textAt(reading, index)) === 3 &&
    titleInTitleCase(textAt(reading, index)) !== null &&
    wordCount(below) <= 8 &&
    /\b(?:this|the) paper\b/i.test(below)
  )
}

/** Whether a link is most of its row: what follows is short or a note. */
function fills(part: string, whole: string): boolean {
  return part.length >= whole.length * 0.5 || wordCount(whole) - wordCount(part) <= 12
}
