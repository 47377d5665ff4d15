import type { RenderedArticle } from '../model/rendered.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { buildCatalogue } from '../site/catalogue/build-catalogue.ts'
import type { Catalogue } from '../site/catalogue/catalogue.ts'
import { keepParts, writeCatalogue } from '../site/catalogue/write-catalogue.ts'
import { readVocabulary, VocabularyError } from '../vocabulary/read-vocabulary.ts'
import { BuildError } from './build-error.ts'
import type { BuildPaths } from './build-paths.ts'
import { openArticles } from './open-articles.ts'

/** The library as it now stands on disk, and the text of its articles by slug. */
export interface Library {
  readonly catalogue: Catalogue
  readonly article: (slug: string) => RenderedArticle
}

/** Render the articles and sum them up in the catalogue that the pages draw from. */
export function updateLibrary(
  { articles, cache, library, vocabulary }: BuildPaths,
  say: (line: string) => void,
): Library {
  const words = vocabularyOf(vocabulary)
  const { slugs, article, prune } = openArticles(articles, cache)
  if (slugs.length === 0) say(`${articles} holds no articles yet: run \`npm run convert\``)
  else say(`Rendering ${slugs.length} articles …`)
  const rendered = Iterator.from(slugs).map(article)
  const catalogue = buildCatalogue(keepParts(library, rendered), words)
  writeCatalogue(library, catalogue)
  prune()
  return { catalogue, article }
}

function vocabularyOf(folder: string): Vocabulary {
  try {
    return readVocabulary(folder)
  } catch (error) {
    if (error instanceof VocabularyError) throw new BuildError(error.message, 2, { cause: error })
    throw error
  }
}
