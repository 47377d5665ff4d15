import type { CardLines } from '../../card-lines.ts'
import { sitePath, siteRoot } from '../site-root.ts'

/** The lines of the card of a record, which a script beside its page tells: pages of files cannot read one another. */
export async function readCardLines(address: string): Promise<CardLines> {
  const path = sitePath(address) ?? ''
  const response = await fetch(`${siteRoot()}${path.slice(1)}card.json`)
  if (!response.ok) throw new Error(`Nothing tells the card of ${address}`)
  if (!/^\/authors\/once\/./.test(path)) return response.json()
  // The script beside a list tells those of all its entries.
  const cards: Readonly<Record<string, CardLines>> = await response.json()
  const card = cards[new URL(address).hash.slice(1)]
  if (card === undefined) throw new Error(`Nothing tells the card of ${address}`)
  return card
}
