import { neededSigns } from './needed-signs.ts'
import { signsOf } from './text-signs.ts'

/** A longer text holds nearly everything, and its signs would not be remembered. */
const longest = 10_000

/** A pattern that is asked only of texts that can match it: what hardly ever matches is told by a few bits. */
export interface SparingPattern {
  /** Whether a text holds all that the pattern needs. */
  readonly mayMatch: (text: string) => boolean
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => RegExpExecArray | null
  /** All matches, of a pattern with the flag for that. */
  readonly all: (text: string) => readonly RegExpExecArray[]
}

function holdsAll(signs: Uint32Array, bits: readonly number[]): boolean {
  for (const bit of bits) if ((((signs[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 0) return false
  return true
}

/**
 * Have a pattern asked sparingly. Worth it for patterns that many texts are asked for and few match, and without effect
 * on what they match.
 */
export function sparing(pattern: RegExp): SparingPattern {
  const sets = neededSigns(pattern)
  const mayMatch = (text: string): boolean => {
    if (sets === null || text.length > longest) return true
    const signs = signsOf(text)
    if (signs === null) return true
    for (const set of sets) if (holdsAll(signs, set)) return true
    return false
  }
  return {
    mayMatch,
    test: (text) => mayMatch(text) && pattern.test(text),
    exec: (text) => (mayMatch(text) ? pattern.exec(text) : null),
    all: (text) => (mayMatch(text) ? [...text.matchAll(pattern)] : []),
  }
}
