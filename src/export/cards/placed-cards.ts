import type { Settings } from '../../site/settings.ts'
import { type PageLists, recordsByPath } from '../metadata/find-record.ts'
import { type Card, type Carded, cardOf, hasOwnCard, siteCard } from './card.ts'
import { isDrawable } from './card-font.ts'

/** The most cards of a kind of record: drawing one takes as long as building dozens of pages. */
const mostCards = 200

/** A card with the path of its file below the root of the site. */
export interface PlacedCard {
  readonly path: string
  readonly card: Card
}

/** The cards of a site by the addresses of their pages; that of `/` stands for every page without one. */
export type PlacedCards = ReadonlyMap<string, PlacedCard>

/**
 * Say which pages have a card: without the address of the site none, and never one that the font lacks letters for.
 * Where there are many records, those have one that are asked for most: the newest, and topics with most papers.
 */
export function placedCards(records: PageLists, settings: Settings): PlacedCards {
  if (settings.address === null) return new Map()
  const pages = [...recordsByPath(records).values()].filter((page) => hasOwnCard(page, settings))
  const first = Object.values(Object.groupBy(pages, ({ kind }) => kind)).flatMap((own) =>
    own.toSorted((a, b) => rank(b) - rank(a)).slice(0, mostCards),
  )
  const site = settings.exports.cards.includes('site') ? [['/', siteCard(settings)] as const] : []
  const cards = [...site, ...first.map((page) => [page.record.path, cardOf(page, settings)] as const)]
  return new Map(
    cards
      .filter(([, card]) => isDrawable(Object.values(card).join('')))
      .map(([path, card]) => [path, { path: `${path}card.png`, card }]),
  )
}

function rank(page: Carded): number {
  return page.kind === 'topic' ? page.record.papers.length : (page.record.year ?? 0)
}
