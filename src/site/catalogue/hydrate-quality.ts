import { problemKinds } from '../../model/problem.ts'
import type { FigureRecord, PlacedPaper, QualityRecord, Reference, SourceQuality } from '../records.ts'
import type { Catalogue, CatalogueEvidence, CataloguePaper } from './catalogue.ts'
import { compare } from './order.ts'
import { at } from './pick.ts'
import type { RecordLists } from './record-lists.ts'
import type { References } from './references.ts'

/** Sum up what is missing, mended and doubtful in a library. */
export function qualityRecord(
  catalogue: Catalogue,
  references: References,
  records: RecordLists,
): QualityRecord {
  const sources = sourcesOf(catalogue, references)
  const figures = records.articles().flatMap((article) => article.figures)
  const papers = records.paperReferences()
  return {
    totals: {
      articles: catalogue.articles.length,
      sources: sources.length,
      papers: catalogue.papers.length,
      names: catalogue.authors.length,
      people: catalogue.people.length,
      topics: catalogue.topics.length,
      figures: figures.length,
    },
    sources,
    lines: {
      total: sum(sources, 'total'),
      kept: sum(sources, 'kept'),
      blank: sum(sources, 'blank'),
      dropped: sum(sources, 'dropped'),
    },
    dropped: addUp(sources.map(({ dropped }) => dropped)).map(([reason, lines]) => ({ reason, lines })),
    problems: addUp(sources.map(({ problems }) => problems)).map(([code, count]) => ({
      code,
      count,
      ...kindOf(code),
    })),
    repairs: placed(catalogue, papers, ({ repairs }) => repairs.length > 0),
    anonymous: placed(catalogue, papers, (_, { authors }, first) => authors.length === 0 && first),
    unmapped: records
      .topics()
      .filter(({ known }) => !known)
      .map(({ label, path, papers: { length: count } }) => ({ label, path, count })),
    nearDuplicates: catalogue.nearMisses.map(({ papers: [one, other], reason }) => ({
      papers: [plain(at(papers, one)), plain(at(papers, other))],
      reason,
    })),
    figures: figures.flatMap(lackOf),
    missingImages: figures.length,
    idle: catalogue.idle,
  }
}

function sourcesOf({ articles }: Catalogue, references: References): SourceQuality[] {
  return articles.flatMap(({ sources }, place) =>
    sources.map(({ file, url, lines, dropped, problems }) => ({
      file,
      url,
      article: at(references.articles, place),
      lines,
      dropped,
      problems,
    })),
  )
}

function sum(sources: readonly SourceQuality[], kind: keyof SourceQuality['lines']): number {
  return sources.reduce((total, { lines }) => total + lines[kind], 0)
}

/** Counts of the same name added up, the largest first. */
function addUp(counts: readonly Readonly<Record<string, number>>[]): [string, number][] {
  const totals = new Map<string, number>()
  for (const count of counts) {
    for (const [name, number] of Object.entries(count)) totals.set(name, (totals.get(name) ?? 0) + number)
  }
  return [...totals].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
}

const kinds: ReadonlyMap<string, { readonly severity: string; readonly hint: string }> = new Map(
  Object.entries(problemKinds),
)

function kindOf(code: string): { readonly severity: string; readonly hint: string } {
  const { severity, hint } = kinds.get(code) ?? { severity: 'note', hint: '' }
  return { severity, hint }
}

/** The papers of which something holds, with the place in a capture. */
function placed(
  catalogue: Catalogue,
  papers: readonly Reference[],
  holds: (evidence: CatalogueEvidence, paper: CataloguePaper, first: boolean) => boolean,
): PlacedPaper[] {
  return catalogue.papers.flatMap((paper, place) =>
    paper.evidence
      .filter((evidence, index) => holds(evidence, paper, index === 0))
      .map(({ article, line, repairs }) => ({
        paper: plain(at(papers, place)),
        file: at(catalogue.articles, article).sources[0]?.file ?? '',
        line,
        codes: repairs,
      })),
  )
}

function lackOf({ file, caption, alt, path, article }: FigureRecord): QualityRecord['figures'] {
  const lacks = [...(alt === null ? ['alternative text'] : []), ...(caption === null ? ['caption'] : [])]
  const [one, other] = lacks
  if (one === undefined) return []
  const figure = { label: file ?? article.label, path }
  if (other !== undefined) return [{ figure, lacks: 'alternative text and caption' }]
  return [{ figure, lacks: one === 'caption' ? 'caption' : 'alternative text' }]
}

function plain({ label, path }: Reference): Reference {
  return { label, path }
}
