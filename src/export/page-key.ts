import { hash } from 'node:crypto'
import { articles, authors, papers } from '../site/library.ts'
import { isOfShare, ownShare } from '../site/page-share.ts'
import { masthead } from '../site/view/masthead.ts'
import { openRecords } from './open-records.ts'

/**
 * Changes when anything does that the page at an address shows and that the library knows: what is given to it, and
 * what its head looks up. Undefined where nobody asks: while the site is developed, and where another process builds the
 * page.
 *
 * @param shown tells what the page is made from
 */
export function pageKey(path: string, shown: () => unknown): string | undefined {
  if (process.env['LECTERN_ORDER'] === undefined || !isOfShare(path, ownShare())) return undefined
  const { cardAt, isMoved, venueName } = openRecords()
  const text = JSON.stringify(shown())
  const names = [...venuesIn(text)].map(venueName)
  const looked = [masthead(articles(), papers(), authors()), cardAt(path), isMoved(path), names]
  return hash('sha256', text + JSON.stringify(looked), 'base64url')
}

/** The venues that papers are of, by their short names: where papers are listed, programs are told the full ones. */
function venuesIn(text: string): ReadonlySet<string> {
  const found = text.matchAll(/"venue":("(?:[^"\\]|\\.)*")/g)
  return new Set(Array.from(found, ([, short = '""']) => JSON.parse(short)))
}
