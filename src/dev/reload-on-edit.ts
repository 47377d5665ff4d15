import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'

/** How long the articles must be quiet before pages are loaded again, in milliseconds. */
const quietFor = 50

/** While the site is developed, open pages are loaded again when the text of an article has changed. */
export function reloadOnEdit(library: string): AstroIntegration {
  return {
    name: 'lectern-reload-on-edit',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const articles = join(library, 'articles')
        if (!existsSync(articles)) return
        let timer: NodeJS.Timeout | undefined
        const watcher = watch(articles, () => {
          clearTimeout(timer)
          timer = setTimeout(() => server.ws.send({ type: 'full-reload' }), quietFor)
        })
        server.httpServer?.on('close', () => watcher.close())
      },
    },
  }
}
