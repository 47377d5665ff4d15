import { wordCount } from '../line-shape.ts'
import { type FoundPaper, gapAt, type Reading, textAt } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'
import { longestTitle } from './add-paper.ts'
import { type Headings, headingsOf } from './heading-above.ts'
import { contextOf } from './list-context.ts'
import { listOfOthers, sectionKind } from './section-kind.ts'
import { titleLikeness } from './titles/title-shape.ts'

// `Keynote speakers announced for RecSys 2023`
const ofSpeakers =
  /\b(?:keynotes?|(?:invited|plenary|keynote) (?:talks?|speakers?|lectures?)|speakers|panel(?:ist)?s|tutorials|books|novels)\b/i
// `Course projects of the robotics class`, `Spring lecture series`, `Book review: …`, `Where are they now? Our alumni`
// `Ten talks everybody should hear`, `Useful tools for phoneticians`, `Talks and slides`
const ofThings =
  /\btalks and (?:slides|videos|recordings)\b|\b(?:(?:ted|awesome|useful|handy|favou?rite|best|must-see|free|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:\p{L}+ )?(?:talks|lectures|podcasts|films|movies|videos|tools|libraries|packages|toolkits|apps)|lecture series|webinars?|summer school|book reviews?|(?:student|course|class|thesis|community|open[- ]source) (?:projects?|topics?|spotlight)|alumni|patents|start-?ups?|hackathons?|exhibitions?|workshops announced|(?:phd|open|doctoral) (?:[\p{L}-]+ )?positions|residen(?:cy|cies))\b|^in the (?:news|press|media)\b/iu

// `Programme committee of ECIR 2021`
const ofCommittee = /\b(?:committees?|reviewers|organi[sz]ers|area chairs)\b/i
const ofWorks = /\b(?:papers?|awards?|prizes?|winners?)\b/i

function isListOfOthers(headline: string): boolean {
  const kind = sectionKind(headline)
  return (
    listOfOthers.test(headline) ||
    (ofSpeakers.test(headline) && kind === 'other') ||
    (ofThings.test(headline) && kind !== 'papers')
  )
}

// `Harbour Workshop` over what was shown there
const nameOfWorkshop = /^(?:the )?(?:[\p{Lu}\d]\S* ){1,5}[Ww]orkshop$/u
// `We present new research at the workshops of SOSP`
const atWorkshops = /\b(?:papers?|research|works?)\b[^.;:]{0,60}\b(?:at|in|to)\b[^.;:]{0,40}\bworkshops\b/i

/** Whether the head of a page says that papers were shown at workshops, so that their names are those of sections. */
function showsAtWorkshops({ rows }: Reading): boolean {
  return rows.slice(0, 6).some(({ text }) => text.includes('orkshops') && atWorkshops.test(text))
}

/** The row of the heading over accepted papers that ends a list of workshops above it; -1 where there is none. */
function endOfWorkshops(reading: Reading): number {
  const { rows, claims } = reading
  const end = rows.findIndex(
    ({ text }, i) => claims[i]?.role === 'heading' && /^accepted papers\b/i.test(text),
  )
  const listed = rows.slice(0, Math.max(0, end)).some(({ text }) => countedWorkshop.test(text))
  return listed && rows.slice(0, 6).some(({ text }) => organizes.test(text)) ? end : -1
}
const countedWorkshop = /^(?:the )?\d{1,2}(?:st|nd|rd|th) (?:\S+ ){0,4}workshop\b/i
const organizes = /\b(?:organi[sz]ed?|organi[sz]ing|organi[sz]es)\b[^.]{0,40}\bworkshops\b/i

// `Thanks to all. This post is based on our paper in KDD 2031:`, whatever the section is called
const basedOnPaper = sparing(/\bbased on (?:the following|our|a) [^.:]{0,40}\bpaper\b[^.:]{0,80}:$/i)

const ofContents = /^(?:table of )?contents\W*$/i

/**
 * Take back entries that stand under a heading for something else: keynotes, workshops and committees are listed in
 * the very form of papers. What is too long for a title is text.
 */
export function refuseOthers(reading: Reading): void {
  const title = reading.claims.findIndex((given) => given?.role === 'title')
  // A first line that is an entry itself says nothing of the others.
  const headline = reading.papers.some(({ row }) => row === title) ? '' : textAt(reading, title)
  // `Workshop on Tides at NeurIPS 2020` right below `Accepted Papers`: whose papers they are
  const secondLine =
    title >= 0 && sectionKind(headline) === 'papers' && gapAt(reading, title + 1) === 0
      ? textAt(reading, title + 1)
      : ''
  const headings = headingsOf(reading)
  const works = otherWorks(reading)
  const ofPapers = rulesOfPapers(reading, headings)
  const ofWorkshops = showsAtWorkshops(reading)
  const workshopsEnd = endOfWorkshops(reading)
  const grants =
    listsGrants(reading, headline) ||
    publishesNothing(reading, headline) ||
    (ofCommittee.test(headline) && !ofWorks.test(headline)) ||
    isSeminar(reading, headline)
  reading.papers = reading.papers.filter((paper) => {
    const heading = headings.telling(paper.row)
    const subtitle = heading !== '' && heading === secondLine
    // What has authors is no line of the contents, but stands below them; of the papers of workshops each has its heading.
    const kind =
      subtitle ||
      (paper.authors.length > 0 && basedOnPaper.test(textAt(reading, paper.row - 1))) ||
      (ofContents.test(heading) && paper.authors.length > 0) ||
      (ofWorkshops && nameOfWorkshop.test(heading) && paper.authors.length > 0)
        ? 'unknown'
        : sectionKind(heading)
    const isOther =
      paper.kind === 'entry' &&
      !(madeThings.test(heading) && paper.authors.length > 0 && ofPapers.has(paper.rule)) &&
      (grants ||
        paper.row < workshopsEnd ||
        (paper.rule !== 'authors-label' &&
          paper.rule !== 'title-with-link-below' &&
          !continuesNumbers(reading, paper.row) &&
          (kind === 'other' || (kind === 'unknown' && isListOfOthers(headline)))))
    const work = works.get(paper)
    if (!isOther && work === undefined && paper.title.length <= longestTitle) return true
    for (let i = paper.row; i < reading.rows.length; i++) {
      const role = reading.claims[i]?.role
      if (i > paper.row && (role === 'paper' || role === 'heading' || role === undefined)) break
      if (role === 'paper' || role === 'authors' || role === 'detail')
        reading.claims[i] = {
          role:
            role === 'paper' &&
            (reading.rows[i]?.cue.type === 'heading' || (work !== undefined && gapAt(reading, i) > 0))
              ? 'heading'
              : 'prose',
          rule: work ?? (isOther ? 'no-paper-in-this-section' : 'too-long-for-a-title'),
        }
    }
    return false
  })
}

// `Datasets`, `Tools and software`, `Benchmarks`: what authors of papers make
const madeThings =
  /^(?:(?:new|open|our) )?(?:datasets?|tools?|software|benchmarks?|resources|code)(?:(?:,| and| &|\/) ?(?:datasets?|tools?|software|benchmarks?|resources|code))*:?$/i

/** The rules by which entries with authors were found of which at most half stand under `Datasets` or `Tools`: there such an entry is a paper on what was made. */
function rulesOfPapers(reading: Reading, headings: Headings): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { rule, row, authors } of reading.papers) {
    if (authors.length === 0) continue
    counts.set(rule, (counts.get(rule) ?? 0) + (madeThings.test(headings.nearest(row)) ? -1 : 1))
  }
  return new Set([...counts].flatMap(([rule, more]) => (more >= 0 ? [rule] : [])))
}

const entryNumber = /^\[?(?<number>\d{1,3})[.)\]]/

/** `[4] A title` under `Demonstrations`, where `[3]` of the papers stands above: the list goes on. */
function continuesNumbers(reading: Reading, row: number): boolean {
  const numberOf = (i: number) => Number(entryNumber.exec(textAt(reading, i))?.groups?.['number'] ?? 0)
  const number = numberOf(row)
  if (number < 2) return false
  for (let i = row - 1; i >= 0 && i > row - 40; i--)
    if (numberOf(i) > 0) return numberOf(i) === number - 1 && reading.claims[i]?.role === 'paper'
  return false
}

// `She talked about phrasing`, `In his talk he`
const tellsOfTalk =
  /^(?:She|He|They) (?:talked|spoke|lectured)\b|^In (?:her|his|their) (?:talk|lecture|keynote)\b/
const namesWinners = /\b(?:winners|recipients|awardees)\b/i

/** Entries of one person each that are no papers, with the rule that tells: talks, as the note below one of them says, or fields with who won in them. */
function otherWorks(reading: Reading): ReadonlyMap<FoundPaper, string> {
  const entries = reading.papers.filter(({ kind, authors }) => kind === 'entry' && authors.length === 1)
  const talks = entries.filter(({ row }) => tellsOfTalk.test(noteBelow(reading, row)))
  const rules = new Set(talks.map(({ rule }) => rule))
  const found = new Map<FoundPaper, string>(
    entries.filter(({ rule }) => rules.has(rule)).map((paper) => [paper, 'title-of-a-talk']),
  )
  const areFields =
    entries.length >= 3 &&
    entries.length === reading.papers.length &&
    entries.every(({ title, rule }) => rule === 'title-above-authors' && isField(title)) &&
    reading.rows.slice(0, 6).some(({ text }) => namesWinners.test(text) && !/\bpapers\b/i.test(text))
  for (const paper of reading.papers)
    if (paper.kind === 'entry' && isOfTalk(reading, paper.row)) found.set(paper, 'title-of-a-talk')
  for (const paper of entries) if (givenByProfessor(reading, paper.row)) found.set(paper, 'title-of-a-talk')
  if (areFields) for (const paper of entries) found.set(paper, 'field-of-a-winner')
  return found
}

// `Dr. Ann Lee, Northfield`: so who gives a lecture is announced, and hardly ever who wrote a paper
const withDegree = /^(?:(?:with|by|introduced by) )?(?:prof(?:essor)?|dr)\b\.? \p{Lu}/iu

function givenByProfessor(reading: Reading, entry: number): boolean {
  const authors = [entry + 1, entry + 2].find((i) => reading.claims[i]?.role === 'authors')
  return (
    authors !== undefined &&
    withDegree.test(textAt(reading, authors)) &&
    contextOf(reading, entry) !== 'papers'
  )
}

// `In this talk I will look back`, `The aim of this talk is`, `In this lively, all-day workshop, we’ll ask`, `This workshop aims to`
const ofTalk = sparing(
  /\b(?:in|of|during|with) this (?:talk|keynote|lecture|tutorial|(?:[\p{L}-]+,? ){0,3}(?:workshop|panel|webinar)(?! papers?\b))\b|(?:^|[.!?] )This (?:workshop|tutorial|panel|webinar) (?:aims|will|seeks|invites|offers)\b/iu,
)

// `11:30 Invited talk 1. Ann Lee`: what stands below it is of the talk
const opensTalk = /^(?:\d{1,2}[:.]\d\d\W+)?(?:invited|keynote|plenary) (?:talk|lecture)\b/i

/** Whether the text below an entry, before the next, says that it is of a talk. */
function isOfTalk(reading: Reading, entry: number): boolean {
  for (let i = entry + 1; i <= entry + 8 && i < reading.rows.length; i++) {
    const role = reading.claims[i]?.role
    if (role === 'paper' || role === 'heading' || opensTalk.test(textAt(reading, i))) return false
    if ((role === undefined || role === 'prose') && ofTalk.test(textAt(reading, i))) return true
  }
  return false
}

/** `Biochemistry/Molecular Biology`: a few words that say nothing, as the name of a field does. */
function isField(title: string): boolean {
  return wordCount(title) <= 5 && titleLikeness(title) <= 1 && !/[:?]/.test(title)
}

/** The first row below an entry that is no part of it. */
function noteBelow(reading: Reading, row: number): string {
  let i = row + 1
  while (reading.claims[i]?.role === 'authors' || reading.claims[i]?.role === 'detail') i++
  return textAt(reading, i)
}

const ofSeminar = /\b(?:seminars?|colloqui(?:um|a)|talk series|lecture series)\b/i

/** Whether a page is headed as a series of talks, and nothing on it speaks of papers or of reading. */
function isSeminar(reading: Reading, headline: string): boolean {
  return (
    reading.papers.length > 0 &&
    ofSeminar.test(headline) &&
    !reading.rows.some(
      ({ text }, i) =>
        reading.claims[i]?.role !== 'dropped' &&
        reading.claims[i]?.role !== 'paper' &&
        /\b(?:papers?|readings?(?! week)|articles?|publications?|proceedings|et al)\b|(?:19|20)\d\d\)/i.test(
          text,
        ),
    )
  )
}

const ofGrants =
  /\b(?:grants?|requests? for proposals|rfps?|grantees|scholars?|scholarships?|fellows?|fellowships?|recipients|awardees)\b/i
const gives = /\b(?:grants?|proposals?|granted|funded|funding|funds|principal investigators?|stipends?)\b/i
const publishes =
  /\b(?:papers?|articles?|publications?|published (?:in|at)|proceedings|posters?|theses|thesis|journals?)\b/i

/** Whether a page tells who gets money for what they plan: people and their subjects, and no word of anything published. */
function listsGrants(reading: Reading, headline: string): boolean {
  if (reading.papers.length === 0 || !ofGrants.test(headline)) return false
  const kept = reading.rows.filter((_, i) => reading.claims[i]?.role !== 'dropped')
  return kept.some(({ text }) => gives.test(text)) && !kept.some(({ text }) => publishes.test(text))
}

// `published`, `NeurIPS 2022`, `DOI: 10.…`, `Session chair`: what a page on papers says somewhere
const ofPublishing =
  /\b(?:[Pp]apers?|[Pp]ubli(?:cations?|shed|shes)|[Aa]rticles?|[Pp]roceedings|[Cc]onferences?|[Ss]ymposi(?:um|a)|[Ww]orkshops?|[Jj]ournals?|ar[Xx]iv|[Pp]reprints?|[Pp]osters?|[Oo]rals?|[Ss]potlights?|[Aa]ccepted|[Aa]uthors?|[Aa]bstracts?|[Tt]hes[ei]s|[Dd]issertations?|[Ss]tud(?:y|ies)|[Ll]iterature|[Bb]ibliography|[Cc]itations?|[Cc]ited|doi|pdf|PDF|[Mm]anuscripts?|[Tt]ransactions|[Ff]indings|[Pp]resentations?|[Rr]eading (?:group|club|list)|[Rr]ecap|[Ss]ession (?:\d+|[Cc]hairs?)|(?:[Vv]olume|[Ii]ssue) \d+)\b|\bet al\b|\[\d{1,3}\]|\p{Lu}{3,} ?[’']?\d\d|\p{Lu}\p{L}+\p{Lu}\p{L}* ?[’']?\d\d|[^\p{ASCII}]{3}/u
// `Kestrel at NSDI`, `… at Interspeech 2017`, `Interspeech: our work`, `… at the 45th Annual Meeting of the Tide Society`: the same in a headline
const ofMeeting =
  /\p{Lu}{3,}|\b\d{1,3}(?:st|nd|rd|th) (?:[Aa]nnual )?[Mm]eeting of\b|\bat \p{Lu}\p{L}+ (?:19|20)\d\d\b|\b(?:Interspeech|Humanoids|Middleware|Eurographics)\b/u
// `Methods 44(2018): 753`, `33rd Meeting of the Society`: the same beside a title
const ofVolume = /\p{Lu}{3,}|(?:19|20)\d\d|\d\s?[(:]\s?\d|\b(?:[Mm]eeting|[Ss]ociety)\b/u

const timeFirst = /^\d{1,2}[:.]\d\d\b/

/** Whether a page says nowhere that anything was published, nor names a meeting: it lists books, teams of a contest, projects, lectures. */
function publishesNothing(reading: Reading, headline: string): boolean {
  const { papers } = reading
  if (papers.length === 0 || papers.some(({ kind }) => kind !== 'entry') || ofMeeting.test(headline))
    return false
  if (
    papers.some(({ links, year, rule }) => links.length > 0 || year !== undefined || rule === 'authors-label')
  )
    return false
  // A programme that has three works of several people says when each is shown.
  const timed = papers.filter(
    ({ row, authors }) => authors.length > 1 && timeFirst.test(textAt(reading, row)),
  )
  if (timed.length >= 3) return false
  const own = new Map(
    papers.flatMap((paper) => [paper.row, paper.entryRow ?? paper.row].map((row) => [row, paper.title])),
  )
  return !reading.rows.some(({ text }, i) => {
    if (reading.claims[i]?.role === 'dropped') return false
    const title = own.get(i)
    if (title === undefined) return ofPublishing.test(text)
    // `11:30`: when something takes place
    const rest = text.replace(title, '').replace(/\b\d{1,2}[:.]\d\d\b/g, '')
    return ofPublishing.test(rest) || ofVolume.test(rest)
  })
}
