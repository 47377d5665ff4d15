import type { Article } from '../model/article.ts'
import type { RecordLists } from '../site/catalogue/record-lists.ts'
import type { Settings } from '../site/settings.ts'
import type { Citations } from './citations.ts'
import type { Release } from './releases/release.ts'
import type { Standing } from './standing.ts'

/** What everything that is taken away is written from. */
export interface ExportSource {
  readonly records: RecordLists
  readonly citations: Citations
  readonly settings: Settings
  /** Where the site is mounted: begins and ends with a slash. */
  readonly base: string
  /** All releases that were noted, the oldest first. */
  readonly releases: readonly Release[]
  /** Draws an SVG as PNG. */
  readonly drawPng: (svg: string) => Uint8Array
  /** What stands in the site already; without it, all is written. */
  readonly standing?: Standing
  /** The article with a slug, as it stands in `content/articles`. */
  readonly article: (slug: string) => Article
}
