import { gapAt, type Reading, textAt } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'
import { longestTitle } from './add-paper.ts'
import { type Headings, headingsOf } from './heading-above.ts'
import { isSeminar, listsGrants, publishesNothing } from './pages-without-papers.ts'
import { listOfOthers, sectionKind } from './section-kind.ts'
import { otherWorks } from './talks-and-news.ts'

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
