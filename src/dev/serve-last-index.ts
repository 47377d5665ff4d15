import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { sendFile } from '../serve/send-file.ts'

/** While the site is developed, search answers from the index of the last build. */
export function serveLastIndex(folder: string): AstroIntegration {
  return {
    name: 'lectern-last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const name = /^\/((?:[\w-]+\/){0,3}[\w-][\w.-]*)(?:\?.*)?$/.exec(request.url ?? '')?.[1]
          const file = join(folder, name ?? '')
          if (name === undefined || !existsSync(file)) next()
          else sendFile(request, response, 200, file).catch(next)
        })
      },
    },
  }
}
