import type { Article } from '../../model/article.ts'
import { foldKey } from '../../model/fold.ts'
import type { HeadPaper } from '../../model/head.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Venue } from '../../model/vocabulary.ts'
import { type TopicIndex, topicOf } from '../enrich/topics.ts'
import type { Sidecar } from '../read/sidecar.ts'

/** An article with what the curator says of it: headline, standfirst, date, venue, year, topics, titles and authors of papers. */
export function correctHead(
  article: Article,
  sidecar: Sidecar,
  venues: readonly Venue[],
  topics: TopicIndex,
): Article {
  const { title, standfirst, published, venue, year, papers = [] } = sidecar
  const given = {
    ...(title ? { title } : {}),
    ...(standfirst ? { standfirst } : {}),
    ...(published ? { published } : {}),
    ...(venue ? { venue: shortName(venue, venues) } : {}),
    ...(year ? { year } : {}),
    ...(sidecar.topics
      ? { topics: [...new Set(sidecar.topics.map((label) => topicId(label, topics)))] }
      : {}),
  }
  const corrected = article.head.papers.map((paper) => papers.reduce(correctPaper, paper))
  return { ...article, head: { ...article.head, ...given, papers: corrected } }
}

type PaperCorrection = NonNullable<Sidecar['papers']>[number]

function correctPaper(paper: HeadPaper, { title, as, authors }: PaperCorrection): HeadPaper {
  if (title === undefined || foldKey(title) !== foldKey(paper.title)) return paper
  const { authorsPartial: _, ...whole } = paper
  const named = authors ? { ...whole, authors: [...authors], repairs: [] } : paper
  return as === undefined ? named : { ...named, title: as }
}

/** The short name of the vocabulary for a venue named in any of its ways; as given where it has none. */
function shortName(named: string, venues: readonly Venue[]): string {
  const key = foldKey(named)
  const known = venues.find((venue) =>
    [venue.short, ...venue.also, ...venue.names].some((name) => foldKey(name) === key),
  )
  return known?.short ?? named
}

function topicId(label: string, topics: TopicIndex): string {
  return [...topics.values()].includes(label) ? label : topicOf(label, topics).id
}

/** Problems that a key of the sidecar settles. */
const settled: Readonly<Partial<Record<keyof Sidecar, readonly ProblemCode[]>>> = {
  title: ['article/no-title'],
  venue: ['article/no-venue', 'article/many-venues'],
  year: ['article/no-year', 'article/many-years'],
}

/** The problems that the curator has not settled. */
export function openProblems(problems: readonly Problem[], sidecar: Sidecar): Problem[] {
  const codes = new Set(
    (Object.keys(settled) as (keyof Sidecar)[]).flatMap((key) =>
      sidecar[key] === undefined ? [] : (settled[key] ?? []),
    ),
  )
  const titles = (sidecar.papers ?? []).flatMap(({ title, authors }) =>
    title !== undefined && authors ? [`\`${title}\``] : [],
  )
  const names = (sidecar.papers ?? []).flatMap(({ authors }) => authors ?? [])
  const isSettled = ({ code, message }: Problem) => {
    if (codes.has(code)) return true
    if (code === 'paper/no-authors')
      return titles.some((title) => message.toLowerCase().startsWith(title.toLowerCase()))
    // Names that the curator has written down, split or not, are no longer in doubt.
    return (
      (code === 'author/joined-names' || code === 'author/orphan-line') &&
      names.some((name) => message.includes(name))
    )
  }
  return problems.filter((problem) => !isSettled(problem))
}
