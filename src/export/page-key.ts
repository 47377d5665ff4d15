import { createHash } from 'node:crypto'
import { articles, authors, papers } from '../site/library.ts'
import { masthead } from '../site/view/masthead.ts'
import { openRecords } from './open-records.ts'

/**
 * Changes when anything does that the page at an address shows and that the library knows: what is given to it, and
 * what its head looks up. Undefined where nobody asks, so that developing waits for no keys.
 *
 * @param shown tells what the page is made from
 */
export function pageKey(path: string, shown: () => unknown): string | undefined {
  if (process.env['LECTERN_ORDER'] === undefined) return undefined
  const { cardAt, isMoved, recordAt, venueName } = openRecords()
  const page = recordAt(path)
  const venue = page?.kind === 'paper' && page.record.venue !== null ? venueName(page.record.venue) : null
  const looked = [masthead(articles(), papers(), authors()), cardAt(path), isMoved(path), venue]
  return createHash('sha256')
    .update(JSON.stringify([shown(), looked]))
    .digest('base64url')
}
