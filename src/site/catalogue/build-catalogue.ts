import { foldKey } from '../../model/fold.ts'
import type { RenderedArticle } from '../../model/rendered.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { assignSlugs } from '../addresses/assign-slugs.ts'
import { findMoves } from '../addresses/find-moves.ts'
import { entriesOf } from '../addresses/place-entries.ts'
import type { Registry } from '../addresses/registry.ts'
import { relateArticles, relatePapers } from './add-relations.ts'
import { articleEntry, type Tables } from './article-entry.ts'
import { type Catalogue, type CatalogueAuthor, catalogueVersion, type Place } from './catalogue.ts'
import { type Collected, collectArticle, inOrderOfArticles } from './collect.ts'
import { type Curated, uncurated } from './curated.ts'
import { foldAuthors, foldTopics } from './fold-records.ts'
import { idleDecisions } from './idle-decisions.ts'
import { matchPapers } from './match-papers.ts'
import { indexMentions } from './mention-index.ts'
import { nearMisses } from './near-misses.ts'
import { inOrder } from './order.ts'
import { type Draft, paperEntries } from './paper-entries.ts'
import { paperFacts } from './paper-facts.ts'
import { slugPapers } from './paper-slugs.ts'
import { peopleTable, type SignedPaper } from './people-table.ts'
import { at } from './pick.ts'
import { known, placesBy } from './places.ts'
import { topicTable } from './topic-table.ts'
import { venueTable } from './venue-table.ts'

/**
 * Sum up all articles: one record for each paper, name, topic and venue. The answer depends on what the articles say
 * and not on the order they come in.
 */
export function buildCatalogue(
  articles: Iterable<RenderedArticle>,
  vocabulary: Vocabulary,
  curated: Curated = uncurated,
): Catalogue {
  return sumUp(Iterator.from(articles).map(collectArticle), vocabulary, curated)
}

/** The catalogue of what was taken of articles. */
export function sumUp(articles: Iterable<Collected>, vocabulary: Vocabulary, curated: Curated): Catalogue {
  const collected = inOrderOfArticles(articles)
  const drafts = draftPapers(collected, curated)
  const printed = authorEntries(drafts, curated.registry)
  const names = placesBy(printed, ({ name }) => name)
  const topics = topicTable(collected, vocabulary.topics)
  const venues = venueTable(venueNames(collected, drafts), vocabulary.venues)
  const tables = { topics: topics.places, venues: venues.places, paper: paperFinder(drafts) }
  const { people, identities } = peopleTable(curated.curation.people, signedPapers(drafts, names), names)
  const filing = { tables, names, identities, mentions: indexMentions(collected), articles: collected }
  const articleEntries = collected.map((article) => articleEntry(article, tables))
  const papers = paperEntries(drafts, filing)
  const related = {
    articles: relateArticles(articleEntries, papers),
    papers: relatePapers(papers, articleEntries),
  }
  const around = { ...related, people }
  const records = {
    ...related,
    authors: foldAuthors(printed, around, curated),
    people,
    topics: foldTopics(topics.topics, around, curated),
    venues: venues.venues,
    nearMisses: nearMisses(drafts.map(({ matched }) => matched)),
  }
  const { moves, formerEntries } = findMoves(records, curated)
  return {
    version: catalogueVersion,
    ...records,
    moves,
    formerEntries,
    idle: idleDecisions(records, moves, curated.curation),
  }
}

function draftPapers(articles: readonly Collected[], { registry, curation }: Curated): Draft[] {
  const slugged = slugPapers(matchPapers(articles), articles, registry.papers, curation.moves)
  const drafts = slugged.map((paper) => ({ ...paper, facts: paperFacts(paper.matched) }))
  return inOrder(drafts, ({ facts, key }) => `${facts.forms[0]}\n${key}`)
}

function authorEntries(
  drafts: readonly Draft[],
  { authors, entries }: Registry,
): Omit<CatalogueAuthor, 'list'>[] {
  const names = [...new Set(drafts.flatMap(({ facts }) => [...facts.authors, ...facts.otherNames]))]
  const claimants = names.map((name) => ({
    key: name,
    keys: [name],
    label: name,
    stem: foldKey(name) || name,
  }))
  const registered = [...authors, ...entriesOf('authors', entries)]
  const slugs = assignSlugs(claimants, registered, (key) => ({ stem: foldKey(key) || key, name: key }))
  return inOrder(
    names.map((name, place) => ({ slug: at(slugs, place), name })),
    ({ name }) => name,
  )
}

function signedPapers(drafts: readonly Draft[], names: ReadonlyMap<string, Place>): SignedPaper[] {
  return drafts.map(({ slug, facts: { forms, authors, otherNames } }) => ({
    slug,
    forms,
    names: [...authors, ...otherNames].map((name) => known(names, name)),
  }))
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
