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
 * Build the catalogue of a synthetic library. The time it takes to make the library up does not count.
 *
 * @param again build it a second time, with the addresses of the first registered
 */
export function benchCatalogue(papers: number, again = false): CatalogueRun {
  const first = build(papers, emptyRegistry)
  const { catalogue, seconds } = again ? build(papers, presentLines(first.catalogue)) : first
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

function build(
  papers: number,
  registry: Registry,
): { readonly catalogue: Catalogue; readonly seconds: number } {
  let spent = 0
  function* articles() {
    let started = performance.now()
    for (const article of syntheticArticles(papers)) {
      spent += performance.now() - started
      yield article
      started = performance.now()
    }
  }
  const curated = { registry, curation: { people: [], moves: [] } }
  const started = performance.now()
  const catalogue = buildCatalogue(articles(), { venues: [], topics: [] }, curated)
  return { catalogue, seconds: (performance.now() - started - spent) / 1000 }
}
