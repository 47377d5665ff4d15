import { type Reading, textAt } from '../reading.ts'

const ofSeminar = /\b(?:seminars?|colloqui(?:um|a)|talk series|lecture series)\b/i

/** Whether a page is headed as a series of talks, and nothing on it speaks of papers or of reading. */
export function isSeminar(reading: Reading, headline: string): boolean {
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
export function listsGrants(reading: Reading, headline: string): boolean {
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
export function publishesNothing(reading: Reading, headline: string): boolean {
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
