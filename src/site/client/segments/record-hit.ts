import type { Finding, Hit } from '../pagefind.ts'
import { passageLength } from '../ranking.ts'
import type { KeptRecord } from './fetch-record.ts'
import { passagesOf } from './passages.ts'
import type { FoundRecord } from './score-records.ts'
import type { Place } from './segment.ts'

/** A record that was found, as a hit: of the many that there may be few are shown. */
export class RecordHit implements Hit, Place {
  readonly segment: number
  readonly place: number
  readonly score: number
  readonly matchedMetaFields: readonly string[]
  readonly #places: FoundRecord['places']
  readonly #fetch: (hit: RecordHit) => Promise<KeptRecord>

  /** @param fetch gives what the index keeps of the record */
  constructor(
    { segment, place, score, fields, places }: FoundRecord,
    fetch: (hit: RecordHit) => Promise<KeptRecord>,
  ) {
    this.segment = segment
    this.place = place
    this.score = score
    this.matchedMetaFields = fields
    this.#places = places
    this.#fetch = fetch
  }

  /** As the file of the record is called. */
  get id(): string {
    return `${this.segment}_${this.place.toString(36)}`
  }

  async data(): Promise<Finding> {
    const kept = await this.#fetch(this)
    return { ...kept, ...passagesOf(kept, this.#places(), passageLength) }
  }
}
