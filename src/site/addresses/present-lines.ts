import { foldKey } from '../../model/fold.ts'
import type { CatalogueRecords } from '../catalogue/catalogue.ts'
import { at } from '../catalogue/pick.ts'
import { type Registered, type Registry, registryOf } from './registry.ts'

/** The lines that the records of a catalogue have in the registry. */
export function presentLines(catalogue: CatalogueRecords): Registry {
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
