import { InertError } from '../../mdx/inert-error.ts'
import { CommandError } from '../../process/command-error.ts'
import { openRenderCache, type RenderCache } from '../../render/render-cache.ts'

/** Open the articles with the cache of what they render to; what is wrong with an article stops the build. */
export function openArticles(folder: string, cache: string): RenderCache {
  const opened = toldAsCommandError(() => openRenderCache(folder, cache))
  return { ...opened, article: (slug) => toldAsCommandError(() => opened.article(slug)) }
}

function toldAsCommandError<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof InertError) throw new CommandError(error.message, 1, { cause: error })
    throw error
  }
}
