import { addSources } from '../mdx/add-sources.ts'
import { InertError } from '../mdx/inert-error.ts'
import { type Problem, problemKinds } from '../model/problem.ts'
import type { ConversionReport, SourceReport } from '../model/report.ts'
import { sha256 } from '../model/sha256.ts'
import { distinctSlugs } from '../model/slug.ts'
import type { ArticleDigest, CaptureDigest } from './capture-digest.ts'
import type { ConvertedCapture } from './converted-capture.ts'
import type { OutputFile } from './output-folder.ts'
import { told } from './refuse.ts'

/** The converted library: what each file of the output folder holds, and what became of each capture. */
export interface ConvertedLibrary {
  /** File name to file. */
  readonly files: ReadonlyMap<string, OutputFile>
  /** In the order of their names. */
  readonly outcomes: readonly Outcome[]
  readonly totals: ConversionReport['totals']
}

/** What became of a capture among the others. */
export interface Outcome {
  readonly digest: CaptureDigest
  readonly status: SourceReport['status']
  /** Slug of its article; null where it failed. */
  readonly slug: string | null
  /** The capture whose article this one repeats. */
  readonly duplicateOf: string | null
  /** What was found only beside the others, or when the article was to be written. */
  readonly problem: Problem | null
}

/** What of a capture is looked up when it is needed, so that a library is never in memory as a whole. */
export interface LookUp {
  readonly capture: (file: string) => ConvertedCapture
  readonly mdx: (file: string) => string
}

/** A capture that gave an article. */
type Told = CaptureDigest & { readonly article: ArticleDigest }

/**
 * Make a library of converted captures: one article for all captures of the same body, a slug for each. The answer
 * depends on the set of captures and not on their order.
 */
export function convertLibrary(digests: readonly CaptureDigest[], lookUp: LookUp): ConvertedLibrary {
  const sorted = [...digests].sort((a, b) => (a.file < b.file ? -1 : 1))
  const articles = sorted.filter((digest): digest is Told => digest.article !== null)
  const alike = Map.groupBy(articles, ({ article }) => article.bodyHash)
  const slugs = distinctSlugs(
    new Map([...alike].map(([hash, [first]]) => [hash, first?.article.title ?? ''])),
  )
  const files = new Map<string, OutputFile>()
  const outcomes = sorted.map((digest): Outcome => {
    const { file, article } = digest
    if (!article) return failed(digest, null)
    const [original, ...repeats] = alike.get(article.bodyHash) ?? []
    const slug = slugs.get(article.bodyHash) ?? ''
    if (original && original.file !== file)
      return {
        ...{ digest, status: 'duplicate', slug, duplicateOf: original.file },
        problem: problemOf('article/duplicate', `The same article as ${original.file}`),
      }
    const output = written(file, article, repeats, lookUp)
    if (output instanceof InertError) return failed(digest, problemOf('capture/unsafe-text', output.message))
    files.set(`${slug}.mdx`, output)
    return { digest, status: 'converted', slug, duplicateOf: null, problem: null }
  })
  return { files, outcomes, totals: totalsOf(outcomes) }
}

/** The article as a file, with every capture of it as a source; or why it cannot be written without changing its text. */
function written(
  file: string,
  { refused, hash }: ArticleDigest,
  repeats: readonly Told[],
  lookUp: LookUp,
): OutputFile | InertError {
  if (refused !== null) return new InertError(refused)
  if (repeats.length === 0) return { hash, text: () => lookUp.mdx(file) }
  const further = repeats.flatMap((repeat) => lookUp.capture(repeat.file).article?.sources ?? [])
  const text = () => addSources(lookUp.mdx(file), further)
  try {
    return { hash: sha256(text()), text }
  } catch (error) {
    if (error instanceof InertError) return error
    throw error
  }
}

/** A capture of which nothing is published. */
function failed(digest: CaptureDigest, problem: Problem | null): Outcome {
  return { digest, status: 'failed', slug: null, duplicateOf: null, problem }
}

function problemOf(code: Problem['code'], message: string): Problem {
  return { code, message, place: { line: 1, column: 1 } }
}

/** What the report says of a capture. */
export function sourceReport(
  { status, slug, duplicateOf, problem }: Outcome,
  { report, article }: ConvertedCapture,
): SourceReport {
  const problems = problem ? [...report.problems, told(problem)] : report.problems
  if (slug === null || !article)
    return { ...report, problems, status: 'failed', output: null, article: null, duplicateOf }
  const output = status === 'converted' ? `${slug}.mdx` : null
  return { ...report, problems, article: { slug, ...article.head }, status, output, duplicateOf }
}

function totalsOf(outcomes: readonly Outcome[]): ConversionReport['totals'] {
  const of = (status: SourceReport['status']) => outcomes.filter((outcome) => outcome.status === status)
  const converted = of('converted').map(({ digest }) => digest)
  const authors = new Set<string>()
  for (const digest of converted)
    if (digest.authors) for (const name of digest.authors.split('\n')) authors.add(name)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    sources: outcomes.length,
    converted: converted.length,
    duplicates: of('duplicate').length,
    failed: of('failed').length,
    papers: sum(converted.map(({ papers }) => papers)),
    authors: authors.size,
    figures: sum(converted.map(({ figures }) => figures)),
    problems: sum(
      outcomes.map(({ digest, problem }) => digest.problems.length + digest.notes + (problem ? 1 : 0)),
    ),
  }
}

/** The errors and warnings of a capture, the notes left out. */
export function tellingProblems({ digest, problem }: Outcome): readonly Problem[] {
  return problem && problemKinds[problem.code].severity !== 'note'
    ? [...digest.problems, problem]
    : digest.problems
}
