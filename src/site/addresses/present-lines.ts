import { foldKey } from '../../model/fold.ts'
import type { CatalogueRecords } from '../catalogue/catalogue.ts'
import { at } from '../catalogue/pick.ts'
import { entrySlug } from './entry-address.ts'
import { type Registered, type Registry, registryOf } from './registry.ts'

/** The lines that a catalogue has in the registry. */
export function presentLines(catalogue: CatalogueRecords): Registry {
  const { authors, topics } = catalogue
  const lines = recordLines(catalogue)
  const folded = {
    authors: new Set(authors.flatMap(({ slug, list }) => (list === null ? [] : slug))),
    topics: new Set(topics.flatMap(({ id, list }) => (list === null ? [] : id))),
  }
  const entries = [
    ...authors.flatMap(({ slug, name, list }) =>
      list === null ? [] : { slug: entrySlug({ kind: 'authors', list, slug }), key: name },
    ),
    ...topics.flatMap(({ id, label, list }) =>
      list === null ? [] : { slug: entrySlug({ kind: 'topics', list, slug: id }), key: label },
    ),
  ]
  if (entries.length === 0) return lines
  return {
    ...lines,
    authors: lines.authors.filter(({ slug }) => !folded.authors.has(slug)),
    topics: lines.topics.filter(({ slug }) => !folded.topics.has(slug)),
    entries,
  }
}

/** The lines that records would have if each had a page of its own. */
export function recordLines(catalogue: CatalogueRecords): Registry {
  const { articles, papers, authors, people, topics, venues } = catalogue
  const lines: Partial<Registry> = {
    articles: articles.flatMap(({ slug, sources }) =>
      sources.flatMap(({ file, sha256 }) => [
        { slug, key: `file ${file}` },
        { slug, key: `sha256 ${sha256}` },
      ]),
    ),
    papers: papers.map(({ slug, key }) => ({ slug, key })),
    authors: authors.map(({ slug, name }) => ({ slug, key: name })),
    people: people.flatMap(({ id, names }) =>
      names.map((name) => ({ slug: id, key: at(authors, name).name })),
    ),
    topics: topics.map(({ id, label }) => ({ slug: id, key: foldKey(label) })),
    venues: venues.map(({ id, short }) => ({ slug: id, key: foldKey(short) })),
    editions: editionSlugs(catalogue).map(itself),
    years: yearSlugs(catalogue).map(itself),
  }
  return registryOf((kind) => lines[kind] ?? [])
}

function itself(slug: string): Registered {
  return { slug, key: slug }
}

function editionSlugs({ articles, papers, venues }: CatalogueRecords): string[] {
  const slugs = [...articles, ...papers].flatMap(({ venue, year }) =>
    venue === null || year === null ? [] : [`${at(venues, venue).id}/${year}`],
  )
  return [...new Set(slugs)]
}

function yearSlugs({ articles, papers }: CatalogueRecords): string[] {
  const years = [...articles, ...papers].flatMap(({ year }) => year ?? [])
  return [...new Set(years)].map(String)
}
