import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AstroIntegration } from 'astro'
import type { CatalogueMove } from '../site/catalogue/catalogue.ts'
import { catalogueFile, readCatalogue } from '../site/catalogue/read-catalogue.ts'

/** While the site is developed, addresses that moved lead on, as they do by the pages that a build writes for them. */
export function serveMoves(library: string, base: string): AstroIntegration {
  return {
    name: 'lectern-moves',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const moves = existsSync(catalogueFile(library)) ? readCatalogue(library).moves : []
        server.middlewares.use(redirectMoves(moves, base))
      },
    },
  }
}

/**
 * Answer requests for what moved to one place with the way there; all others are passed on. What was split or is gone
 * has a page of its own.
 */
export function redirectMoves(
  moves: readonly CatalogueMove[],
  base: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const targets = new Map(
    moves.flatMap(({ from, to: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [[base + from.slice(1), base + only.slice(1)] as const],
    ),
  )
  return ({ url = '/' }, response, next) => {
    const [path = '/', query] = url.split('?', 2)
    const target = targets.get(path.endsWith('/') ? path : `${path}/`)
    if (target === undefined) return next()
    // A browser remembers a permanent redirect, and what is being worked on may change back.
    response.writeHead(302, { location: query === undefined ? target : `${target}?${query}` }).end()
  }
}
