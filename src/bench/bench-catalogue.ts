import { presentLines } from '../site/addresses/present-lines.ts'
import { emptyRegistry, type Registry } from '../site/addresses/registry.ts'
import { buildCatalogue } from '../site/catalogue/build-catalogue.ts'
import type { Catalogue } from '../site/catalogue/catalogue.ts'
import { syntheticArticles } from './synthetic-articles.ts'

/** What one run took. */
export interface CatalogueRun {
  readonly papers: number
  readonly authorships: number
  readonly names: number
  readonly articles: number
  readonly seconds: number
  /** The most memory the process ever had, in megabytes. */
  readonly megabytes: number
  /** Characters of the catalogue as it is written. */
  readonly characters: number
}

/**
 * Build the catalogue of a synthetic library.
 *
 * @param again build it a second time, with the addresses of the first registered
 */
export function benchCatalogue(papers: number, again = false): CatalogueRun {
  const started = performance.now()
  let catalogue = build(papers, emptyRegistry)
  let seconds = (performance.now() - started) / 1000
  if (again) {
    const registry = presentLines(catalogue)
    const restarted = performance.now()
    catalogue = build(papers, registry)
    seconds = (performance.now() - restarted) / 1000
  }
  return {
    papers: catalogue.papers.length,
    authorships: catalogue.papers.reduce((sum, { authors }) => sum + authors.length, 0),
    names: catalogue.authors.length,
    articles: catalogue.articles.length,
    seconds,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    characters: JSON.stringify(catalogue).length,
  }
}

function build(papers: number, registry: Registry): Catalogue {
  const curated = { registry, curation: { people: [], moves: [] } }
  return buildCatalogue(syntheticArticles(papers), { venues: [], topics: [] }, curated)
}
