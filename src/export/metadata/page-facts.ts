import type { Reference } from '../../site/records.ts'
import type { Settings } from '../../site/settings.ts'
import type { PlacedCard } from '../cards/placed-cards.ts'
import type { PageRecord } from './find-record.ts'

/** What the metadata of a page is made from. */
export interface PageFacts {
  readonly path: string
  readonly title: string
  readonly description: string
  /** The pages above it, from the top. */
  readonly trail: readonly Reference[]
  /** The record that it shows, if it shows one. */
  readonly record: PageRecord | null
  /** Whether it only tells where something has gone. */
  readonly moved: boolean
  readonly settings: Settings
  /** The picture that stands for it where it is shared. */
  readonly card: PlacedCard | null
  /** Full name of a venue by its short one. */
  readonly venueName: (short: string) => string | null
  /** The address of a path: in full where the site's own is known, and below the base otherwise. */
  readonly linkTo: (path: string) => string
}
