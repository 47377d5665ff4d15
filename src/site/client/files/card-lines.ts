import type { CardLines } from '../../card-lines.ts'
import { sitePath, siteRoot } from '../site-root.ts'

/** The lines of the card of a record, which a script beside its page tells: pages of files cannot read one another. */
export async function readCardLines(address: string): Promise<CardLines> {
  const response = await fetch(`${siteRoot()}${sitePath(address)?.slice(1)}card.json`)
  if (!response.ok) throw new Error(`Nothing tells the card of ${address}`)
  return response.json()
}
