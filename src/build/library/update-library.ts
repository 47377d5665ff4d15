import type { RenderedArticle } from '../../model/rendered.ts'
import { CommandError } from '../../process/command-error.ts'
import { RegistryError, readRegistry } from '../../site/addresses/read-registry.ts'
import { emptyRegistry } from '../../site/addresses/registry.ts'
import { sumUp } from '../../site/catalogue/build-catalogue.ts'
import type { Catalogue } from '../../site/catalogue/catalogue.ts'
import type { Curated } from '../../site/catalogue/curated.ts'
import { countFoldable } from '../../site/catalogue/fold-records.ts'
import { writeCatalogue, writePartsHashes } from '../../site/catalogue/write-catalogue.ts'
import { readCuration } from '../../vocabulary/read-curation.ts'
import { readVocabulary } from '../../vocabulary/read-vocabulary.ts'
import { VocabularyError } from '../../vocabulary/vocabulary-error.ts'
import type { BuildPaths } from '../build-paths.ts'
import { siteSettings } from '../site-settings.ts'
import { collectArticles } from './collect-articles.ts'
import { openArticles } from './open-articles.ts'

/** The library as it now stands on disk, and the text of its articles by slug. */
export interface Library {
  readonly catalogue: Catalogue
  readonly curated: Curated
  readonly article: (slug: string) => RenderedArticle
  /** Stands for the text of an article. */
  readonly articleKey: (slug: string) => string
}

/** Render the articles and sum them up in the catalogue that the pages draw from. */
export function updateLibrary(
  { root, articles, cache, library, vocabulary, registry }: BuildPaths,
  say: (line: string) => void,
): Library {
  const { words, curated } = toldAsCommandError(() => ({
    words: readVocabulary(vocabulary),
    curated: {
      registry: readRegistry(registry),
      curation: readCuration(vocabulary),
      fold: siteSettings(root).fold,
    },
  }))
  const opened = openArticles(articles, cache)
  const { slugs, article, keyOf, prune } = opened
  if (slugs.length === 0) say(`${articles} holds no articles yet: run \`npm run convert\``)
  else say(`Rendering ${slugs.length} articles …`)
  const { collected, parts, save } = collectArticles({ articles, cache, library }, opened)
  const catalogue = sumUp(collected(), words, curated)
  writePartsHashes(library, parts)
  writeCatalogue(library, catalogue)
  for (const note of keptNotes(catalogue, curated)) say(note)
  for (const note of catalogue.idle) say(`Warning: ${note}`)
  prune()
  save('what was asked for')
  return { catalogue, curated, article, articleKey: keyOf }
}

/** That what is to be folded has pages which were published. */
function keptNotes(catalogue: Catalogue, { fold = [], ...curated }: Curated): string[] {
  if (fold.length === 0) return []
  const unpublished = countFoldable(catalogue, { ...curated, registry: emptyRegistry })
  return fold
    .filter((kind) => unpublished[kind] > 0)
    .map(
      (kind) => `${unpublished[kind]} ${kind} that could be folded keep the pages they have in the registry`,
    )
}

function toldAsCommandError<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof VocabularyError || error instanceof RegistryError) {
      throw new CommandError(error.message, 2, { cause: error })
    }
    throw error
  }
}
