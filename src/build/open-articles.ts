import { InertError } from '../mdx/inert-error.ts'
import { openRenderCache, type RenderCache } from '../render/render-cache.ts'
import { BuildError } from './build-error.ts'

/** Open the articles with the cache of what they render to; what is wrong with an article stops the build. */
export function openArticles(folder: string, cache: string): RenderCache {
  const opened = toldAsBuildError(() => openRenderCache(folder, cache))
  return { ...opened, article: (slug) => toldAsBuildError(() => opened.article(slug)) }
}

function toldAsBuildError<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof InertError) throw new BuildError(error.message, 1, { cause: error })
    throw error
  }
}
