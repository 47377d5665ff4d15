import type { Problem } from '../model/problem.ts'
import type { Conversion } from './convert-capture.ts'

/** What a run holds of each capture until its end: little, since it holds that of all of them at once. The rest is in the cache. */
export interface CaptureDigest {
  readonly file: string
  /** Null where the capture was refused. */
  readonly article: ArticleDigest | null
  readonly papers: number
  readonly figures: number
  /** The names of all authors, each on a line of its own: one string takes less room than a list. */
  readonly authors: string
  readonly kept: number
  readonly dropped: number
  /** Reason to number of lines, in the order in which they first occur. */
  readonly reasons: Readonly<Record<string, number>>
  /** Errors and warnings. */
  readonly problems: readonly Problem[]
  /** How many notes there are. */
  readonly notes: number
}

/** What a library needs to know of an article to name it and to write it. */
export interface ArticleDigest {
  /** SHA-256 of the cleaned body: equal for two captures of one article. */
  readonly bodyHash: string
  /** The title of the head, which names the article even where its capture lost the headline. */
  readonly title: string
  readonly venue: string | null
  readonly year: number | null
  /** SHA-256 of the MDX. */
  readonly hash: string
  /** Why the article cannot be written without changing its text; null where it can. */
  readonly refused: string | null
}

/** The digest of a converted capture, given what is told of its article. */
export function digestOf(report: Conversion['report'], article: ArticleDigest | null): CaptureDigest {
  const { source, papers, figures, lines, dropped, problems } = report
  const reasons: Record<string, number> = {}
  for (const { reason, lines: texts } of dropped) reasons[reason] = (reasons[reason] ?? 0) + texts.length
  const telling = problems.filter(({ severity }) => severity !== 'note')
  return {
    file: source,
    article,
    papers: papers.length,
    figures: figures.length,
    authors: [...new Set(papers.flatMap(({ authors }) => authors))].join('\n'),
    kept: lines.kept,
    dropped: lines.dropped,
    reasons,
    problems: telling.map(({ code, message, line, column }) => ({ code, message, place: { line, column } })),
    notes: problems.length - telling.length,
  }
}
