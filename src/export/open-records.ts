import * as library from '../site/library.ts'
import { type PlacedCard, placedCards } from './cards/placed-cards.ts'
import { type Citations, makeCitations } from './citations.ts'
import type { CslItem } from './csl/csl-item.ts'
import { type PageRecord, recordsByPath } from './metadata/find-record.ts'

/** The records of the library by address, and its venues by name. */
export interface OpenRecords {
  readonly recordAt: (path: string) => PageRecord | null
  /** Whether a page only tells where something has gone. */
  readonly isMoved: (path: string) => boolean
  /** How to cite a record, without its key; null for what nobody cites. */
  readonly citation: (path: string) => CslItem | null
  /** The picture of a page, which may be that of the site. */
  readonly cardAt: (path: string) => PlacedCard | null
  /** Full name of a venue by its short one. */
  readonly venueName: (short: string) => string | null
}

const opened = new WeakMap<object, OpenRecords>()

/** The records of the library that stands on disk; made once as long as it stays as it is. */
export function openRecords(): OpenRecords {
  const version = library.articles()
  const known = opened.get(version)
  if (known !== undefined) return known
  const records = recordsByPath(library)
  const venues = new Map(library.venues().map(({ short, name }) => [short, name]))
  const moved = new Set(library.moves().map(({ path }) => path))
  const cards = placedCards(library, library.settings())
  let citations: Citations | undefined
  const made: OpenRecords = {
    isMoved: (path) => moved.has(path),
    recordAt: (path) => records.get(path) ?? null,
    citation: (path) => {
      citations ??= makeCitations(library, library.settings().address)
      return citations.get(path) ?? null
    },
    cardAt: (path) => cards.get(path) ?? cards.get('/') ?? null,
    venueName: (short) => venues.get(short) ?? null,
  }
  opened.set(version, made)
  return made
}
