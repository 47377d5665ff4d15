import type { Unrelated } from './add-relations.ts'
import type { CatalogueArticle, CatalogueFigure, CatalogueSection, Place } from './catalogue.ts'
import type { Collected } from './collect.ts'
import { known } from './places.ts'

/** Where the things that articles name stand in the catalogue. */
export interface Tables {
  readonly topics: ReadonlyMap<string, Place>
  readonly venues: ReadonlyMap<string, Place>
  /** The record of a paper by its id within an article. */
  readonly paper: (article: Collected, id: string) => Place
}

/** An article as the catalogue keeps it. */
export function articleEntry(article: Collected, tables: Tables): Unrelated<CatalogueArticle> {
  const { slug, head, words } = article
  return {
    slug,
    title: head.title,
    standfirst: head.standfirst ?? null,
    authors: head.authors ?? [],
    published: head.published ?? null,
    venue: head.venue === undefined ? null : known(tables.venues, head.venue),
    year: head.year ?? null,
    topics: topicsOf(article).map((topic) => known(tables.topics, topic)),
    papers: head.papers.map(({ id }) => ({ id, paper: tables.paper(article, id) })),
    sections: sectionsOf(article, tables),
    figures: figuresOf(article, tables),
    sources: head.sources.map(({ file, url, captured, sha256, license, lines, dropped, problems }) => ({
      file,
      url: url ?? null,
      captured: captured ?? null,
      sha256,
      license: license ?? null,
      lines,
      dropped,
      problems,
    })),
    passages: passagesOf(article),
    words,
  }
}

/** The different texts that the mentions of an article give. */
export function passagesOf({ mentions }: Collected): string[] {
  return [...new Set(mentions.map(({ passage }) => passage))].filter((passage) => passage !== '')
}

function topicsOf({ head, sections }: Collected): string[] {
  return [...new Set([...head.topics, ...sections.flatMap(({ topic }) => topic ?? [])])]
}

function sectionsOf(article: Collected, tables: Tables): CatalogueSection[] {
  const counts = papersInSections(article)
  return article.sections.map(({ id, heading, depth, topic, definition }) => ({
    id,
    heading,
    depth,
    topic: topic === null ? null : known(tables.topics, topic),
    definition,
    papers: counts.get(id)?.size ?? 0,
  }))
}

/** The papers named in each section, those of the sections inside it too. */
function papersInSections({ sections, mentions }: Collected): Map<string, Set<string>> {
  const papers = new Map(sections.map(({ id }) => [id, new Set<string>()]))
  for (const { section, paper } of mentions) if (section !== null) papers.get(section)?.add(paper)
  sections.forEach((outer, place) => {
    for (const inner of sections.slice(place + 1)) {
      if (inner.depth <= outer.depth) break
      for (const paper of papers.get(inner.id) ?? []) papers.get(outer.id)?.add(paper)
    }
  })
  return papers
}

function figuresOf(article: Collected, tables: Tables): CatalogueFigure[] {
  const topicOf = new Map(article.sections.map(({ id, within }) => [id, within]))
  const sectionOf = new Map(article.figureSections)
  return article.head.figures.map(({ id, file, caption, credit, alt, papers }) => {
    const topic = topicOf.get(sectionOf.get(id) ?? '') ?? null
    return {
      id,
      file: file ?? null,
      caption: caption ?? null,
      credit: credit ?? null,
      alt: alt ?? null,
      papers: [...new Set(papers.map((paper) => tables.paper(article, paper)))],
      topic: topic === null ? null : known(tables.topics, topic),
    }
  })
}
