import type { RenderedArticle } from '../../model/rendered.ts'
import { distinctSlugs } from '../../model/slug.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { articleEntry, type Tables } from './article-entry.ts'
import type { Catalogue, CatalogueAuthor, CataloguePaper, Place } from './catalogue.ts'
import { type Collected, collect } from './collect.ts'
import { type Matched, matchPapers } from './match-papers.ts'
import { indexMentions, type MentionIndex } from './mention-index.ts'
import { nearMisses } from './near-misses.ts'
import { inOrder } from './order.ts'
import { type PaperFacts, paperFacts } from './paper-facts.ts'
import { known, placesBy } from './places.ts'
import { topicTable } from './topic-table.ts'
import { venueTable } from './venue-table.ts'

/** A paper on its way into the catalogue. */
interface Draft {
  readonly matched: Matched
  readonly facts: PaperFacts
  /** Its title and one of its authors: what no other record has. */
  readonly key: string
}

/**
 * Sum up all articles: one record for each paper, name, topic and venue. The answer depends on what the articles say
 * and not on the order they come in.
 */
export function buildCatalogue(articles: Iterable<RenderedArticle>, vocabulary: Vocabulary): Catalogue {
  const collected = collect(articles)
  const drafts = inOrder(matchPapers(collected).map(draft), ({ facts, key }) => `${facts.forms[0]}\n${key}`)
  const authors = authorEntries(drafts)
  const topics = topicTable(collected, vocabulary.topics)
  const venues = venueTable(venueNames(collected, drafts), vocabulary.venues)
  const tables = { topics: topics.places, venues: venues.places, paper: paperFinder(drafts) }
  return {
    version: 1,
    articles: collected.map((article) => articleEntry(article, tables)),
    papers: paperEntries(
      drafts,
      tables,
      placesBy(authors, ({ name }) => name),
      indexMentions(collected),
    ),
    authors,
    topics: topics.topics,
    venues: venues.venues,
    nearMisses: nearMisses(drafts.map(({ matched }) => matched)),
  }
}

function draft(matched: Matched): Draft {
  const first = [...matched.names].sort()[0] ?? ''
  return { matched, facts: paperFacts(matched), key: `${matched.title}\n${first}` }
}

function authorEntries(drafts: readonly Draft[]): CatalogueAuthor[] {
  const names = new Set(drafts.flatMap(({ facts }) => [...facts.authors, ...facts.otherNames]))
  const slugs = distinctSlugs(new Map(Array.from(names, (name) => [name, name])))
  return inOrder(slugs, ([name]) => name).map(([name, slug]) => ({ slug, name }))
}

function venueNames(articles: readonly Collected[], drafts: readonly Draft[]): string[] {
  const names = [...articles.map(({ head }) => head.venue), ...drafts.map(({ facts }) => facts.venue)]
  return names.flatMap((name) => name ?? [])
}

function paperFinder(drafts: readonly Draft[]): Tables['paper'] {
  const byArticle = new Map<Collected, Map<string, Place>>()
  drafts.forEach(({ matched }, place) => {
    for (const { article, paper } of matched.printed) {
      const places = byArticle.get(article) ?? new Map<string, Place>()
      byArticle.set(article, places.set(paper.id, place))
    }
  })
  return (article, id) => known(byArticle.get(article) ?? new Map(), id)
}

function paperEntries(
  drafts: readonly Draft[],
  tables: Tables,
  names: ReadonlyMap<string, Place>,
  mentions: MentionIndex,
): CataloguePaper[] {
  const slugs = distinctSlugs(new Map(drafts.map(({ key, facts }) => [key, facts.forms[0] ?? ''])))
  return drafts.map(({ key, matched, facts }) => {
    const filed = matched.printed.flatMap(mentions)
    const topics = new Set(filed.flatMap(({ topic }) => topic ?? []))
    return {
      slug: known(slugs, key),
      forms: facts.forms,
      authors: facts.authors.map((name) => known(names, name)),
      authorsPartial: facts.authorsPartial,
      otherNames: facts.otherNames.map((name) => known(names, name)),
      venue: facts.venue === null ? null : known(tables.venues, facts.venue),
      year: facts.year,
      topics: Array.from(topics, (topic) => known(tables.topics, topic)),
      award: facts.award,
      links: facts.links,
      mentions: filed.map(({ mention }) => mention),
    }
  })
}
