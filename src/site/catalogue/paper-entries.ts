import type { Unrelated } from './add-relations.ts'
import type { Tables } from './article-entry.ts'
import type { CatalogueEvidence, CataloguePaper, Identity, Place } from './catalogue.ts'
import type { Collected } from './collect.ts'
import type { Matched } from './match-papers.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { SluggedPaper } from './paper-slugs.ts'
import { known } from './places.ts'

/** A paper on its way into the catalogue. */
export interface Draft extends SluggedPaper {
  readonly facts: PaperFacts
}

/** What is needed to file papers. */
export interface Filing {
  readonly tables: Tables
  readonly names: ReadonlyMap<string, Place>
  /** Whom the names on each paper stand for. */
  readonly identities: readonly (readonly Identity[])[]
  readonly mentions: MentionIndex
  readonly articles: readonly Collected[]
}

/** The papers as the catalogue keeps them. */
export function paperEntries(
  drafts: readonly Draft[],
  { tables, names, identities, mentions, articles }: Filing,
): Unrelated<CataloguePaper>[] {
  const places = new Map(articles.map((article, place) => [article, place]))
  return drafts.map(({ slug, key, matched, facts }, place) => {
    const filed = matched.printed.flatMap(mentions)
    const topics = new Set(filed.flatMap(({ topic }) => topic ?? []))
    return {
      slug,
      key,
      forms: facts.forms,
      authors: facts.authors.map((name) => known(names, name)),
      authorsPartial: facts.authorsPartial,
      otherNames: facts.otherNames.map((name) => known(names, name)),
      people: identities[place] ?? [],
      venue: facts.venue === null ? null : known(tables.venues, facts.venue),
      year: facts.year,
      topics: Array.from(topics, (topic) => known(tables.topics, topic)),
      award: facts.award,
      links: facts.links,
      evidence: evidenceOf(matched, facts, places),
      mentions: filed.map(({ mention }) => mention),
    }
  })
}

function evidenceOf(
  { printed }: Matched,
  { forms }: PaperFacts,
  places: ReadonlyMap<Collected, Place>,
): CatalogueEvidence[] {
  return printed.map(({ article, paper }) => ({
    article: places.get(article) ?? 0,
    line: paper.line,
    form: forms.indexOf(paper.title),
    authors: paper.authors.length,
    edition: paper.venue !== undefined || paper.year !== undefined,
    repairs: paper.repairs,
  }))
}
