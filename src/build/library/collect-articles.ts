import { join } from 'node:path'
import { codeHash } from '../../model/code-hash.ts'
import { type KnownFiles, markOf, openKnownFiles } from '../../model/known-files.ts'
import type { RenderCache } from '../../render/render-cache.ts'
import { type Collected, collectArticle } from '../../site/catalogue/collect.ts'
import { partsFile } from '../../site/catalogue/read-catalogue.ts'
import { keepParts } from '../../site/catalogue/write-catalogue.ts'
import type { BuildPaths } from '../build-paths.ts'

/** What the library takes of articles on their way into the catalogue. */
export interface CollectedArticles {
  /** What the catalogue needs of each, one by one, so that never more than one article is in memory. */
  readonly collected: () => Iterable<Collected>
  /** The hashes of their pieces, by slugs, once they were collected. */
  readonly parts: ReadonlyMap<string, string>
  /** Keep for the next run what was taken. */
  readonly save: KnownFiles<unknown>['save']
}

interface Known {
  /** Of the article in the cache of what is rendered. */
  readonly key: string
  /** The hash of its pieces. */
  readonly parts: string
  readonly collected: Collected
}

/** Take what the library needs of articles; of those that nobody has touched since, it is known without reading them. */
export function collectArticles(
  { articles, cache: folder, library }: Pick<BuildPaths, 'articles' | 'cache' | 'library'>,
  cache: RenderCache,
): CollectedArticles {
  const code = codeHash(['mdx', 'model', 'render', 'site/catalogue'])
  const known = openKnownFiles<Known>(join(folder, 'known.tsv'), `${code} ${articles} ${library}`)
  const parts = new Map<string, string>()
  const take = (slug: string): Known => {
    const mdx = join(articles, `${slug}.mdx`)
    const before = markOf(mdx)
    const found = known.recall(slug, `${before} ${markOf(partsFile(library, slug))}`)
    if (found !== null) {
      cache.recall(slug, found.key)
      return found
    }
    const article = cache.article(slug)
    const taken = {
      key: cache.keyOf(slug),
      parts: keepParts(library, article),
      collected: collectArticle(article),
    }
    known.note(slug, `${before} ${markOf(partsFile(library, slug))}`, taken)
    return taken
  }
  return {
    parts,
    save: known.save,
    collected: function* () {
      for (const slug of cache.slugs) {
        const taken = take(slug)
        parts.set(slug, taken.parts)
        yield taken.collected
      }
    },
  }
}
