import type { MentionRecord, PaperRecord, PaperReference } from '../records.ts'
import type { Catalogue, CatalogueMention, CataloguePaper } from './catalogue.ts'
import { at, atOrNull, pick } from './pick.ts'
import type { References } from './references.ts'

/** The papers as lists show them, in the order of the catalogue. */
export function paperReferences(catalogue: Catalogue, references: References): PaperReference[] {
  return catalogue.papers.map((paper) => {
    const title = at(paper.forms, 0)
    return {
      label: title,
      path: `/papers/${paper.slug}/`,
      slug: paper.slug,
      title,
      authors: pick(references.authors, paper.authors),
      authorsPartial: paper.authorsPartial,
      edition: references.edition(paper.venue, paper.year),
      venue: atOrNull(catalogue.venues, paper.venue)?.short ?? null,
      year: paper.year,
      topics: pick(references.topics, paper.topics),
    }
  })
}

/** The papers with all that is known of them. */
export function paperRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): PaperRecord[] {
  return catalogue.papers.map((paper, place) => ({
    ...at(papers, place),
    forms: paper.forms,
    award: paper.award,
    links: paper.links,
    get mentions() {
      return mentionsOf(paper, catalogue, references)
    },
  }))
}

function mentionsOf(paper: CataloguePaper, catalogue: Catalogue, references: References): MentionRecord[] {
  return paper.mentions.map((mention) => mentionRecord(mention, catalogue, references))
}

function mentionRecord(
  mention: CatalogueMention,
  catalogue: Catalogue,
  references: References,
): MentionRecord {
  const article = at(catalogue.articles, mention.article)
  const reference = at(references.articles, mention.article)
  return {
    article: reference,
    year: article.year,
    section: atOrNull(article.sections, mention.section)?.heading ?? null,
    kind: mention.kind,
    path: `${reference.path}#${mention.anchor}`,
    passage: atOrNull(article.passages, mention.passage) ?? '',
  }
}
