import { createHash } from 'node:crypto'
import { addSources } from '../mdx/add-sources.ts'
import { InertError } from '../mdx/inert-error.ts'
import { problemKinds } from '../model/problem.ts'
import type { ConversionReport, SourceReport } from '../model/report.ts'
import { distinctSlugs } from '../model/slug.ts'
import type { ConvertedArticle, ConvertedCapture } from './converted-capture.ts'
import type { OutputFile } from './output-folder.ts'

/** The converted library: what each file of the output folder holds, and the report. */
export interface ConvertedLibrary {
  /** File name to file. */
  readonly files: ReadonlyMap<string, OutputFile>
  readonly report: ConversionReport
}

/** A capture that gave an article. */
type Told = ConvertedCapture & { readonly article: ConvertedArticle }

/**
 * Make a library of converted captures: one article for all captures of the same body, a slug for each. The answer
 * depends on the set of captures and not on their order.
 *
 * @param mdxOf the MDX of a capture that gave an article; asked for when it is written, so that a library is never in memory as a whole
 * @param tool name and version for the report
 */
export function convertLibrary(
  captures: readonly ConvertedCapture[],
  mdxOf: (file: string) => string,
  tool: string,
): ConvertedLibrary {
  const sorted = [...captures].sort((a, b) => (a.file < b.file ? -1 : 1))
  const told = sorted.filter((capture): capture is Told => capture.article !== null)
  const alike = Map.groupBy(told, ({ article }) => article.bodyHash)
  const slugs = distinctSlugs(
    new Map([...alike].map(([hash, [first]]) => [hash, first?.article.title ?? ''])),
  )
  const files = new Map<string, OutputFile>()
  const sources = sorted.map((capture): SourceReport => {
    const { file, report, article } = capture
    if (!article) return failed(report)
    const [original, ...repeats] = alike.get(article.bodyHash) ?? []
    const slug = slugs.get(article.bodyHash) ?? ''
    const described = { ...report, article: { slug, ...article.head } }
    if (original && original.file !== file)
      return {
        ...described,
        status: 'duplicate',
        output: null,
        duplicateOf: original.file,
        problems: [...report.problems, duplicateNote(original.file)],
      }
    const output = written(file, article, repeats, mdxOf)
    if (output instanceof InertError) return refused(report, output)
    files.set(`${slug}.mdx`, output)
    return { ...described, status: 'converted', output: `${slug}.mdx`, duplicateOf: null }
  })
  return { files, report: { version: 1, tool, sources, totals: totalsOf(sources) } }
}

/** The article as a file, with every capture of it as a source; or why it cannot be written without changing its text. */
function written(
  file: string,
  { refused: reason, hash }: ConvertedArticle,
  repeats: readonly Told[],
  mdxOf: (file: string) => string,
): OutputFile | InertError {
  if (reason !== null) return new InertError(reason)
  if (repeats.length === 0) return { hash, text: () => mdxOf(file) }
  const further = repeats.flatMap(({ article }) => article.sources)
  const text = () => addSources(mdxOf(file), further)
  try {
    return { hash: createHash('sha256').update(text()).digest('hex'), text }
  } catch (error) {
    if (error instanceof InertError) return error
    throw error
  }
}

function failed(report: ConvertedCapture['report']): SourceReport {
  return { ...report, status: 'failed', output: null, article: null, duplicateOf: null }
}

/** A capture whose article the guard refused: nothing of it is published. */
function refused(report: ConvertedCapture['report'], { message }: InertError): SourceReport {
  const code = 'capture/unsafe-text'
  const { severity, hint } = problemKinds[code]
  return failed({
    ...report,
    problems: [...report.problems, { code, severity, line: 1, column: 1, message, hint }],
  })
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
