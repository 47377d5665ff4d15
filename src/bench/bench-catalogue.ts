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
  /** Seconds of processor time, of all threads: what counts on a machine that has other work. */
  readonly processor: number
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
  const { catalogue, seconds, processor } = again ? build(papers, presentLines(first.catalogue)) : first
  return {
    papers: catalogue.papers.length,
    authorships: catalogue.papers.reduce((sum, { authors }) => sum + authors.length, 0),
    names: catalogue.authors.length,
    articles: catalogue.articles.length,
    seconds,
    processor,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    characters: JSON.stringify(catalogue).length,
  }
}

function build(
  papers: number,
  registry: Registry,
): { readonly catalogue: Catalogue; readonly seconds: number; readonly processor: number } {
  const madeUp = { seconds: 0, processor: 0 }
  function* articles() {
    let before = now()
    for (const article of syntheticArticles(papers)) {
      const after = now()
      madeUp.seconds += after.seconds - before.seconds
      madeUp.processor += after.processor - before.processor
      yield article
      before = now()
    }
  }
  const curated = { registry, curation: { people: [], moves: [] } }
  const started = now()
  const catalogue = buildCatalogue(articles(), { venues: [], topics: [] }, curated)
  const ended = now()
  return {
    catalogue,
    seconds: ended.seconds - started.seconds - madeUp.seconds,
    processor: ended.processor - started.processor - madeUp.processor,
  }
}

function now(): { readonly seconds: number; readonly processor: number } {
  const { user, system } = process.cpuUsage()
  return { seconds: performance.now() / 1000, processor: (user + system) / 1e6 }
}
