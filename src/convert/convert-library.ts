import { checkedMdx } from '../mdx/checked-mdx.ts'
import { InertError } from '../mdx/inert-error.ts'
import type { Article } from '../model/article.ts'
import { problemKinds } from '../model/problem.ts'
import type { ConversionReport, SourceReport } from '../model/report.ts'
import { distinctSlugs } from '../model/slug.ts'
import type { Conversion } from './convert-capture.ts'

/** The converted library: what each file of the output folder holds, and the report. */
export interface ConvertedLibrary {
  /** File name to text. */
  readonly files: ReadonlyMap<string, string>
  readonly report: ConversionReport
}

/**
 * Convert captures into articles: one article for all captures of the same body, a slug for each, the MDX checked.
 * The answer depends on the set of captures and not on their order.
 *
 * @param names captures as paths below their folder
 * @param convert reads and converts one of them
 * @param tool name and version for the report
 * @param progress called after each capture with the number done
 */
export function convertLibrary(
  names: readonly string[],
  convert: (name: string) => Conversion,
  tool: string,
  progress?: (done: number) => void,
): ConvertedLibrary {
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1))
  const conversions = sorted.map((name, i) => {
    const conversion = convert(name)
    progress?.(i + 1)
    return conversion
  })
  const originals = originalOf(conversions)
  const slugs = slugsOf(conversions, originals)
  const files = new Map<string, string>()
  const sources = conversions.map((conversion): SourceReport => {
    const original = originals.get(conversion.file) ?? null
    if (!conversion.article)
      return { ...conversion.report, status: 'failed', output: null, article: null, duplicateOf: null }
    const slug = slugs.get(original ?? conversion.file) ?? ''
    const article = withSources(conversion.article, conversion.file, conversions, originals)
    const described = { ...conversion.report, article: headOf(conversion, slug) }
    if (original)
      return {
        ...described,
        status: 'duplicate',
        output: null,
        duplicateOf: original,
        problems: [...conversion.report.problems, duplicateNote(original)],
      }
    const output = `${slug}.mdx`
    const mdx = written(article)
    if (mdx instanceof InertError) return refused(conversion, mdx)
    files.set(output, mdx)
    return { ...described, status: 'converted', output, duplicateOf: null }
  })
  return { files, report: { version: 1, tool, sources, totals: totalsOf(sources) } }
}

/** For each capture that repeats another: the one it repeats, which is the first by name. */
function originalOf(conversions: readonly Conversion[]): Map<string, string> {
  const first = new Map<string, string>()
  const originals = new Map<string, string>()
  for (const { file, bodyHash, article } of conversions) {
    if (!article) continue
    const known = first.get(bodyHash)
    if (known) originals.set(file, known)
    else first.set(bodyHash, file)
  }
  return originals
}

function slugsOf(
  conversions: readonly Conversion[],
  originals: ReadonlyMap<string, string>,
): Map<string, string> {
  const byHash = new Map(
    conversions.flatMap(({ file, article, bodyHash }) =>
      article && !originals.has(file) ? [[bodyHash, { file, title: article.head.title }] as const] : [],
    ),
  )
  const slugs = distinctSlugs(new Map([...byHash].map(([hash, { title }]) => [hash, title])))
  return new Map([...byHash].map(([hash, { file }]) => [file, slugs.get(hash) ?? '']))
}

/** The article with every capture of it as a source. */
function withSources(
  article: Article,
  file: string,
  conversions: readonly Conversion[],
  originals: ReadonlyMap<string, string>,
): Article {
  const repeats = conversions
    .filter((other) => originals.get(other.file) === file)
    .flatMap((other) => other.article?.head.sources ?? [])
  return { ...article, head: { ...article.head, sources: [...article.head.sources, ...repeats] } }
}

function headOf({ article, title }: Conversion, slug: string): SourceReport['article'] {
  if (!article) return null
  const { standfirst, published, venue, year, topics } = article.head
  return {
    slug,
    title,
    standfirst: standfirst ?? null,
    published: published ?? null,
    venue: venue ?? null,
    year: year ?? null,
    topics,
  }
}

/** The article as MDX, or why it cannot be written without changing its text. */
function written(article: Article): string | InertError {
  try {
    return checkedMdx(article)
  } catch (error) {
    if (error instanceof InertError) return error
    throw error
  }
}

/** A capture whose article the guard refused: nothing of it is published. */
function refused({ report }: Conversion, { message }: InertError): SourceReport {
  const code = 'capture/unsafe-text'
  const { severity, hint } = problemKinds[code]
  return {
    ...report,
    status: 'failed',
    output: null,
    article: null,
    duplicateOf: null,
    problems: [...report.problems, { code, severity, line: 1, column: 1, message, hint }],
  }
}

function duplicateNote(original: string): SourceReport['problems'][number] {
  const code = 'article/duplicate'
  return {
    code,
    severity: problemKinds[code].severity,
    line: 1,
    column: 1,
    message: `The same article as ${original}`,
    hint: problemKinds[code].hint,
  }
}

function totalsOf(sources: readonly SourceReport[]): ConversionReport['totals'] {
  const converted = sources.filter(({ status }) => status === 'converted')
  const papers = converted.flatMap((source) => source.papers)
  return {
    sources: sources.length,
    converted: converted.length,
    duplicates: sources.filter(({ status }) => status === 'duplicate').length,
    failed: sources.filter(({ status }) => status === 'failed').length,
    papers: papers.length,
    authors: new Set(papers.flatMap(({ authors }) => authors)).size,
    figures: converted.reduce((sum, source) => sum + source.figures.length, 0),
    problems: sources.reduce((sum, source) => sum + source.problems.length, 0),
  }
}
