import type { Article } from '../model/article.ts'
import type { HeadSource } from '../model/head.ts'
import { plainText } from '../model/inline.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { SourceReport } from '../model/report.ts'
import type { PageFacts } from '../model/row.ts'
import { sha256 } from '../model/sha256.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { account } from './assemble/account.ts'
import { assemble } from './assemble/assemble.ts'
import { fillFromFacts } from './assemble/fill-from-facts.ts'
import { correctHead, openProblems } from './corrections/head-corrections.ts'
import { findEdition } from './enrich/edition/find-edition.ts'
import { venueIndex } from './enrich/edition/venue-index.ts'
import type { Reading } from './enrich/reading.ts'
import { topicIndex } from './enrich/topics.ts'
import { isSavedPage } from './is-saved-page.ts'
import { type Capture, recogniseCapture } from './recognise-capture.ts'
import { emptyReport, refuse, told } from './refuse.ts'
import { askSecondReader } from './second-opinion/ask-second-reader.ts'
import type { SecondReader } from './second-opinion/second-reader.ts'

/** A capture converted or refused, before duplicates are found and slugs given. */
export interface Conversion {
  readonly file: string
  readonly article: Article | null
  /** The headline as found; null where the capture lost it. */
  readonly title: string | null
  /** SHA-256 of the cleaned body: equal for two captures of one article. Empty where refused. */
  readonly bodyHash: string
  readonly report: Omit<SourceReport, 'status' | 'output' | 'article' | 'duplicateOf'>
}

/** Convert one capture. */
export type Converter = (capture: Capture) => Conversion

/**
 * Prepare a converter for a vocabulary. The order of the stages stands in `convertCapture` and nowhere else.
 *
 * @param secondReader is asked about saved pages; what it says is in the report and never in the article
 */
export function converterFor(vocabulary: Vocabulary, secondReader: SecondReader | null = null): Converter {
  const venues = venueIndex(vocabulary.venues)
  const topics = topicIndex(vocabulary.topics)

  return function convertCapture(capture) {
    const problems: Problem[] = []
    const report = (problem: Problem) => void problems.push(problem)

    const recognised = recogniseCapture(capture, report)
    if ('fault' in recognised) return refuse(capture.file, [recognised.fault])
    const { text, page, reading } = recognised
    const { lines, dropped } = account(text, page, reading)
    const doubts =
      secondReader && isSavedPage(capture.file)
        ? askSecondReader(secondReader, recognised, capture.sidecar)
        : []
    if (!holdsArticle(reading)) {
      report({
        code: 'capture/no-article',
        message: 'Nothing is left once the boilerplate is out',
        place: { line: 1, column: 1 },
      })
      return {
        ...refuse(capture.file, problems),
        report: { ...emptyReport(capture.file, [...problems, ...doubts]), lines, dropped },
      }
    }
    const edition = findEdition(reading, venues)
    const source = sourceOf(capture, page.facts, lines, dropped)
    const assembled = assemble(reading, { edition, topics, source })
    const { sectionOf } = assembled
    const article = correctHead(
      fillFromFacts(assembled.article, page.facts),
      capture.sidecar,
      vocabulary.venues,
      topics,
    )
    if (article.head.papers.length === 0)
      report({ code: 'article/no-papers', message: 'No paper is named', place: { line: 1, column: 1 } })
    const open = openProblems(problems, capture.sidecar)
    return {
      file: capture.file,
      article: withProblems(article, open),
      title:
        capture.sidecar.title ||
        reading.facts.title ||
        reading.claims.some((claim) => claim?.role === 'title')
          ? article.head.title
          : null,
      bodyHash: hashOf(reading),
      report: { ...describe(capture.file, article, sectionOf, [...open, ...doubts]), lines, dropped },
    }
  }
}

function holdsArticle(reading: Reading): boolean {
  return reading.rows.some((_, i) => reading.claims[i]?.role !== 'dropped')
}

function sourceOf(
  { file, bytes, sidecar }: Capture,
  facts: PageFacts,
  lines: HeadSource['lines'],
  dropped: SourceReport['dropped'],
): HeadSource {
  const counts: Record<string, number> = {}
  for (const { reason, lines: texts } of dropped) counts[reason] = (counts[reason] ?? 0) + texts.length
  const { captured, license } = sidecar
  const url = sidecar.url ?? facts.url
  return {
    file,
    sha256: sha256(bytes),
    ...(url ? { url } : {}),
    ...(captured ? { captured } : {}),
    ...(license ? { license } : {}),
    lines,
    dropped: sortedRecord(counts),
    problems: {},
  }
}

function sortedRecord(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withProblems(article: Article, problems: readonly Problem[]): Article {
  const counts: Partial<Record<ProblemCode, number>> = {}
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1
  const [source, ...others] = article.head.sources
  return source
    ? {
        ...article,
        head: { ...article.head, sources: [{ ...source, problems: sortedRecord(counts) }, ...others] },
      }
    : article
}

/** The hash of what was kept, white space and Unicode forms folded: adverts and layout do not count. */
function hashOf(reading: Reading): string {
  const kept = reading.rows.filter((_, i) => reading.claims[i]?.role !== 'dropped').map(({ text }) => text)
  return sha256(kept.join('\n').normalize('NFC'))
}

function describe(
  file: string,
  { head, sections }: Article,
  sectionOf: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): Omit<Conversion['report'], 'lines' | 'dropped'> {
  return {
    source: file,
    sections: head.sections.map(({ line, topic }, i) => ({
      heading: headingText(sections[i]),
      line,
      topic: topic ?? null,
    })),
    papers: head.papers.map(({ id, title, authors, line }) => ({
      title,
      authors,
      section: sectionOf.get(id) ?? null,
      line,
    })),
    figures: head.figures
      .filter(({ caption }) => caption !== undefined)
      .map(({ file: image, caption, credit, line }) => ({
        file: image ?? null,
        caption: caption ?? null,
        credit: credit ?? null,
        line,
      })),
    problems: problems.map(told),
  }
}

function headingText(section: Article['sections'][number] | undefined): string {
  return section ? plainText(section.heading) : ''
}
