import { remember } from '../../../model/remember.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'
import { rowsWithText } from '../text-counts.ts'
import { smallLabel } from './entry-lines.ts'
import { readLabel } from './read-label.ts'
import { farthestHeading } from './section-above.ts'
import { type SectionKind, sectionKind } from './section-kind.ts'
import { titleLikeness } from './titles/title-shape.ts'

// `the following papers were accepted`, `our ten papers`, `the papers that I liked`, `contributions that caught our attention`, `Paper summaries`, `a list of papers`, `This post is based on our paper in KDD 2031:`, `Companion Publication of the 2031 Conference`
const announcing = sparing(
  /\b(?:following|accepted|our|these|selected|favou?rite|\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|list of|(?:number|couple|handful|dozen|selection|set) of|below)\b(?! (?:million|thousand|billion|hundred)\b)[^.]{0,40}\b(?:papers|publications)\b|\bpapers(?:\/[a-z]+)? (?:that |which )?(?:I|we)\b|\b(?:papers|contributions|articles|works|posters) (?:that|which) (?:caught|drew|got|held) (?:our|my) (?:attention|eyes?|interest)\b|\bbased on (?:the following|our|a) [^.:]{0,40}\bpaper\b[^.:]{0,80}:$|\bpapers\b[^.]{0,60}\b(?:accepted|below|following|listed|are|concern|cover|span|appear|preview)\b|^(?:papers|publications?)(?=\W*$|\s*[:(])|^(?:[a-z]+ ){1,2}papers:$|^(?:papers?|publications?)(?= (?:at|in|by|of|from|on|accepted|presented|published|and)\b)|\bpapers\b[^.]{0,40}\b(?:named|listed|previewed|shown|described|discussed|summed)\b|\b(?:paper|reading) (?:summaries|notes|list)\b|\b(?:summar(?:y|ies)|notes|reviews?|collection|selection|digest) (?:and notes )?(?:of|on|about) [^.]{0,50}\bpapers\b|\b(?:companion|adjunct) (?:proceedings|publication)\b/i,
)
// `Call for papers`, `Topics include`, `We invite submissions`
const calling = sparing(
  /\bcall for (?:papers|participation|proposals|contributions)\b|\btopics (?:of interest )?(?:include|are)\b|\b(?:invites?|welcomes?|asks? for) (?:\w+ ){0,3}(?:submissions?|papers|contributions|new)\b/i,
)

// `These were the ten largest topics this year.`, `… chosen by this committee:`: what stands below is that
const others = sparing(
  /\b(?:topics|areas|themes|trends|questions|reasons|steps|points|lessons|features|advantages|tasks|categories|committee|organi[sz]ers|members|reviewers|chairs|speakers|sponsors|institutions|countries|dates|tracks|workshops|tutorials|talks|criteria|goals|(?<!\b(?:influential|seminal|outstanding|lasting|winning) )contributions|takeaways|benefits|limitations|insights|applications|tips|(?:key|main|major|core) (?:findings|results|ideas|messages|observations))\b[^.:]{0,40}[.:]$/i,
)

// `To learn more, read our other articles:`, `Related posts`
const otherPosts = sparing(
  /\b(?:other|related|more|previous|earlier|latest|recent|further) (?:\p{L}+ )?(?:articles|posts|blogs|guides|stories|tutorials|readings?|lists|areas)\b[^.:]{0,40}[.:]?$/iu,
)

// Asked of the rows at the head of a page for each row of a list
const announcesPapers = remember((text) => announcing.test(text))
const callsForWork = remember((text) => calling.test(text))

/** Whether a text announces papers, and does not call for them. */
export function saysPapers(text: string): boolean {
  return announcesPapers(text) && !callsForWork(text)
}

// `… for more exact predictions and insights.`: a sentence longer than this announces no list of such
const longestLead = 16
// `The meeting began on Monday, with a mix of six workshops and three tutorials taking place at once.`
const otherEvents = sparing(
  /\b(?:committee|organi[sz]ers|reviewers|chairs|speakers|sponsors|workshops|tutorials|talks)\b[^.:]{0,40}[.:]$/i,
)

function listsOthers(above: string): boolean {
  const lead = above.endsWith(':') ? '' : (above.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '')
  const named = wordCount(lead) > longestLead ? otherEvents : others
  return otherPosts.test(above) || (named.test(above) && !/\bpapers?\b[^.:]{0,30}[.:]$/i.test(above))
}

/** `They helped the harbours by:` over `Counting the boats`: how something was done. */
function tellsHow(reading: Reading, index: number): boolean {
  return (
    /\bby:$/.test(textAt(reading, index - 1)) &&
    /^(?:\p{L}+ly )?\p{Lu}?\p{Ll}+ing\s/u.test(textAt(reading, index))
  )
}

/** What is listed here: what the context says, or where it is silent the text at the head of the page. */
export function listKind(reading: Reading, index: number): SectionKind {
  const inList = reading.rows[index]?.cue.type === 'bullet' && reading.rows[index - 1]?.cue.type === 'bullet'
  if (!inList && (listsOthers(textAt(reading, index - 1)) || tellsHow(reading, index))) return 'other'
  const kind = contextOf(reading, index)
  if (kind !== 'unknown') return kind
  const above = contextRow(reading, index)
  const context = textAt(reading, above)
  // `And some others that we enjoyed:` goes on with the list above.
  if (above > 0 && /\b(?:others|some more|a few more)\b.*:$/i.test(context)) return listKind(reading, above)
  // `Advantages:` announces something else than papers.
  if (
    context.endsWith(':') &&
    reading.rows[index]?.cue.type === 'bullet' &&
    wordCount(context) <= 3 &&
    !announcesPapers(context) &&
    !isDateLine(context)
  )
    return 'other'
  // `The derivation has five stages:`: what stands right above a list says more than the head of the page.
  const between = reading.rows.slice(above + 1, index)
  if (
    context.endsWith(':') &&
    !isDateLine(context) &&
    !ofWorks.test(lastSentence(context)) &&
    !between.some(({ text }) => announcesPapers(text))
  )
    return 'unknown'
  // The first rows of the page and the two right above.
  const near = [0, 1, 2, 3, 4, 5, 6, 7, index - 2, index - 1].filter(
    (i, at, all) => i >= 0 && i < index && all.indexOf(i) === at,
  )
  const speaks = (i: number): boolean => {
    const row = reading.rows[i]
    return (
      row !== undefined &&
      reading.claims[i]?.role !== 'dropped' &&
      row.text !== '' &&
      // A heading speaks for its own section.
      !(row.cue.type === 'heading' && row.cue.depth > 1 && reading.claims[i]?.role !== 'title')
    )
  }
  const head = near.filter(speaks).map((i) => textAt(reading, i))
  if (head.some((text) => callsForWork(text))) return 'other'
  return head.some((text) => announcesPapers(text)) ? 'papers' : 'unknown'
}

/** The row above that says what is listed: a heading, a line ending in a colon, or a short line standing apart. */
export function contextRow(reading: Reading, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - farthestHeading); i--) {
    const row = reading.rows[i]
    if (!row || reading.claims[i]?.role === 'dropped') continue
    const role = reading.claims[i]?.role
    if (role === 'title') return i
    if (role && role !== 'heading') continue
    if (row.cue.type === 'heading' && titleLikeness(row.text) < 3) return i
    if (row.cue.type !== 'plain') continue
    if (isLabelOfNotes(reading, i)) continue
    if (row.text.endsWith(':') && announcesList(row.text)) return i
    const apart = row.gap > 0 || gapAt(reading, i + 1) > 0 || headsBullets(reading, i)
    const short = wordCount(row.text) <= 7 && !endsSentence(row.text) && apart
    if (short && titleLikeness(row.text) < 3) return i
  }
  return -1
}

/** `Why it matters:` over a paragraph in the note on each of several entries. */
function isLabelOfNotes(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    text.endsWith(':') &&
    reading.rows[index + 1]?.cue.type === 'plain' &&
    sectionKind(text) === 'unknown' &&
    rowsWithText(reading, text) >= 2
  )
}

/** `Outstanding papers` right over a bullet, and no line of links within a list. */
function headsBullets(reading: Reading, index: number): boolean {
  return reading.rows[index + 1]?.cue.type === 'bullet' && !smallLabel.test(textAt(reading, index))
}

/** `The winners are:`, `Key points:`, but not `Authors:`, which belongs to one entry. */
function announcesList(text: string): boolean {
  const label = readLabel(text)
  return label === null || (label.kind === 'detail' && label.value === '')
}

// What is printed, wherever a sentence speaks of it; `reading` and `findings` say so in a heading alone
const ofWorks =
  /\b(?:papers|articles|publications|preprints|posters|works?|contributions|presentations|orals?|spotlights?|honou?rees|winners?)\b|\b(?:paper|article|publication|preprint|poster|contribution|presentation)\b(?: \S+){0,3}$|\bpaper of the (?:day|week|month|year)\b/i

/** A line longer than this is a sentence that announces a list, and no heading. */
const longestHeading = 8

function lastSentence(text: string): string {
  return text.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? ''
}

/** What the line above a list says that it holds: of a paragraph its last sentence does. */
function kindOfLead(lead: string): SectionKind {
  if (!lead.endsWith(':') || wordCount(lead) <= longestHeading) return sectionKind(lead)
  const kind = sectionKind(lastSentence(lead))
  return kind === 'papers' && !ofWorks.test(lastSentence(lead)) ? 'unknown' : kind
}

const papersIn = /\b(?:papers?|articles?|posters?|publications?|preprints?)\b/i

export function contextOf(reading: Reading, index: number): SectionKind {
  const row = contextRow(reading, index)
  const kind = kindOfLead(textAt(reading, row))
  // `The centre’s paper honoured at NeurIPS`: one paper, and no list of several
  const ofOne =
    kind === 'papers' && !/s\b|accepted|reading/i.test(papersIn.exec(textAt(reading, row))?.[0] ?? 's')
  return reading.claims[row]?.role === 'title' && (kind === 'other' || ofOne) ? 'unknown' : kind
}

export function isOtherSection(reading: Reading, index: number): boolean {
  return contextOf(reading, index) === 'other'
}
