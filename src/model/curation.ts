import { z } from 'astro/zod'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const line = z.string().min(1).max(2000)
const address = z
  .string()
  .regex(
    /^\/(?:articles|papers|authors|people|topics|venues|years)\/(?:[a-z0-9-]+\/)+$/,
    'expected the address of a record, such as /papers/a-title/',
  )

const orcid = z
  .string()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'expected an ORCID, such as 0000-0002-1825-0097')
  .refine(hasOrcidChecksum, 'the last digit of the ORCID does not fit the others: one of them is mistyped')

/** A person: `content/vocabulary/people.yaml` holds a list of these. */
export const personSchema = z
  .strictObject({
    /** Slug of their page; minted once. */
    id,
    /** Their names as articles print them, the one to show first. */
    names: z.array(line).default([]),
    orcid: orcid.optional(),
    /** Which papers under these names are theirs, by slug or title; needed where another person has one of the names. */
    papers: z.array(line).optional(),
    /** This entry and another turned out to be one person. */
    mergedInto: id.optional(),
    /** People who are known to be others, however alike the names. */
    differentFrom: z.array(id).default([]),
    note: line.optional(),
  })
  .refine(({ names, mergedInto }) => (names.length === 0) === (mergedInto !== undefined), {
    message: 'an entry has either names, or `mergedInto` alone',
  })

/** Where something went: `content/vocabulary/moves.yaml` holds a list of these. */
export const moveSchema = z.strictObject({
  from: address,
  /** One address: it moved, or is the same paper. Several: it was split. None: it was taken away. */
  to: z.union([address.transform((one) => [one]), z.array(address)]).default([]),
  reason: line.optional(),
})

export type Person = z.output<typeof personSchema>
export type Move = z.output<typeof moveSchema>

/** What the curators of a library have decided about its records. */
export interface Curation {
  readonly people: readonly Person[]
  readonly moves: readonly Move[]
}

/** Whether the last digit of an ORCID follows from the others by ISO 7064 mod 11-2. */
export function hasOrcidChecksum(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '')
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  return digits.at(15) === (check === 10 ? 'X' : String(check))
}
