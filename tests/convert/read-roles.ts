import type { Role } from '../../src/convert/enrich/reading.ts'
import { recognise } from '../../src/convert/enrich/recognise.ts'
import { parseText } from '../../src/convert/parse/parse-text.ts'

/** A line of a capture with what it is. */
export interface RoleLine {
  readonly role: Role
  readonly text: string
  /** Whether a line is blank before it. */
  readonly apart: boolean
}

/** The lines of a plain-text capture with their roles, from which other forms of the same article are rendered. */
export function readRoles(source: string): RoleLine[] {
  const reading = recognise(parseText(source), () => undefined)
  return reading.rows.map(({ text, gap }, i) => ({
    role: reading.claims[i]?.role ?? 'prose',
    text,
    apart: gap > 0,
  }))
}
