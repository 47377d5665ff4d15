import { z } from 'astro/zod'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const label = z.string().min(1).max(200)

/** A venue series: `content/vocabulary/venues.yaml` holds a list of these. */
export const venueSchema = z.strictObject({
  /** Slug of its pages; minted once. */
  id,
  /** The short name people use, which is also what articles carry: `NeurIPS`. */
  short: label,
  /** Full names, the present one first, without ordinal, year or publisher: `Conference on Neural Information Processing Systems`. */
  names: z.array(label).min(1),
  /** Former and other short forms: `NIPS`. */
  also: z.array(label).default([]),
  kind: z.enum(['conference', 'workshop', 'journal', 'preprint']).default('conference'),
  field: label,
  /** The short form is also a common word or abbreviation, so it counts only beside a year or a full name. */
  common: z.boolean().default(false),
  /** Where editions are numbered year by year, the year before the first: edition 35 of a series with 1983 was in 2018. */
  numberedFrom: z.int().min(1900).max(2100).optional(),
})

/** A topic, after SKOS: `content/vocabulary/topics.yaml` holds a list of these. */
export const topicSchema = z.strictObject({
  id,
  label,
  aliases: z.array(label).default([]),
  broader: z.array(id).default([]),
  related: z.array(id).default([]),
  /** Codes of arXiv categories: `cs.LG`. */
  arxiv: z.array(z.string().regex(/^[a-z-]+(?:\.[A-Za-z-]+)?$/)).default([]),
})

export type Venue = z.output<typeof venueSchema>
export type Topic = z.output<typeof topicSchema>

/** What the curators of a library have written down about venues and topics. */
export interface Vocabulary {
  readonly venues: readonly Venue[]
  readonly topics: readonly Topic[]
}
