import type { ArticleRecord, FigureRecord, PaperReference, Reference } from '../records.ts'
import type { Catalogue, CatalogueArticle, CatalogueFigure } from './catalogue.ts'
import { relatedRecords, type Traits } from './hydrate-related.ts'
import { once } from './once.ts'
import { at, atOrNull, pick } from './pick.ts'
import type { References } from './references.ts'

/** Words that people read in a minute. */
const readingSpeed = 220

/** The articles, newest first. */
export function articleRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): ArticleRecord[] {
  const records: ArticleRecord[] = catalogue.articles.map((article, place) => {
    const reference = at(references.articles, place)
    // The authors of all papers of several articles are compared for it.
    const related = once(() =>
      relatedRecords(at(records, place), article.related, records, traitsOf, editionOf),
    )
    return {
      ...reference,
      slug: article.slug,
      title: article.title,
      standfirst: article.standfirst,
      authors: article.authors,
      published: article.published,
      edition: references.edition(article.venue, article.year),
      venue: atOrNull(references.venues, article.venue),
      year: article.year,
      topics: pick(references.topics, article.topics),
      get papers() {
        return article.papers.map(({ id, paper }) => ({ ...at(papers, paper), id }))
      },
      sections: sectionsOf(article, references),
      figures: article.figures.map((figure) => figureRecord(figure, reference, papers, references)),
      sources: article.sources,
      words: article.words,
      minutes: Math.max(1, Math.round(article.words / readingSpeed)),
      get related() {
        return related()
      },
    }
  })
  return records
}

function isFileName(text: string): boolean {
  return /^[^\n]{1,200}\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(text.trim())
}

function traitsOf({ papers, topics }: ArticleRecord): Traits {
  return { authors: papers.flatMap(({ authors }) => authors), topics }
}

function editionOf({ edition, year }: ArticleRecord): string {
  return edition?.label ?? (year === null ? '' : String(year))
}

function sectionsOf(article: CatalogueArticle, references: References): ArticleRecord['sections'] {
  return article.sections.map(({ id, heading, depth, topic, papers }) => ({
    id,
    heading,
    depth,
    topic: atOrNull(references.topics, topic),
    papers,
  }))
}

function figureRecord(
  { id, file, caption, credit, alt, papers: places, topic }: CatalogueFigure,
  article: Reference,
  papers: readonly PaperReference[],
  references: References,
): FigureRecord {
  return {
    id,
    file,
    caption,
    credit,
    alt: alt === null || isFileName(alt) ? null : alt,
    topic: atOrNull(references.topics, topic),
    papers: pick(papers, places).map(({ label, path }) => ({ label, path })),
    article,
    path: `${article.path}#${id}`,
  }
}
