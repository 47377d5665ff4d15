import { z } from 'astro/zod'

const path = z.string().regex(/^\//).describe('Address below the root of the site.')
const label = z.string().describe('Title or name.')
const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()])
const day = z.iso.date()

/** A record as it was released: what of it would be put right if it were wrong. */
export const releasedSchema = z.strictObject({ path, label, facts: z.record(z.string(), value) })

const changeSchema = z.strictObject({ field: z.string(), before: value, after: value })

/** What a release changed against the one before. */
export const releaseSchema = z.strictObject({
  version: z.literal(1),
  released: day.nullable().describe('The day of the release; null while there was none.'),
  previous: day.nullable().describe('The day of the release before; null for the first.'),
  added: z.array(z.strictObject({ path, label })).describe('Records that are new.'),
  removed: z
    .array(z.strictObject({ path, label, reason: z.string().nullable() }))
    .describe('Records that are gone; their addresses say so.'),
  changed: z
    .array(z.strictObject({ path, label, changes: z.array(changeSchema).min(1) }))
    .describe('Records of which a fact was put right.'),
  moved: z
    .array(z.strictObject({ from: path, to: z.array(path).min(1), label, reason: z.string().nullable() }))
    .describe('Records that have another address, joined another or were split.'),
})

export type ReleasedRecord = z.output<typeof releasedSchema>
export type Release = z.output<typeof releaseSchema>
export type Fact = z.output<typeof value>

/** What stands where nothing was released yet. */
export const noRelease: Release = {
  version: 1,
  released: null,
  previous: null,
  added: [],
  removed: [],
  changed: [],
  moved: [],
}
