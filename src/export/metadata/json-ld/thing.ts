import type { PageFacts } from '../page-facts.ts'

/** A thing of schema.org. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** Draws the thing that a page is about. */
export type ThingWriter<Record> = (record: Record, facts: PageFacts) => Thing
