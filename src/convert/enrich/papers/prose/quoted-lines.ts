import { type Reading, textAt } from '../../reading.ts'
import { capitalShare } from '../titles/title-case.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import type { Quotation } from './quotations.ts'

/** `“What do people hear of each other? We asked.”` a row or two below the authors of an entry: what its authors say of it. */
export function isBlurb(reading: Reading, index: number, { words: inside, open }: Quotation): boolean {
  return (
    !open &&
    textAt(reading, index).length - inside.length <= 4 &&
    /[.?!]$/.test(inside) &&
    capitalShare(inside) < 0.6 &&
    [index - 1, index - 2, index - 3].some((i) => reading.claims[i]?.role === 'authors')
  )
}

// `Findings: `, `FEVER Workshop:`: the track or workshop of the title behind it
const trackBefore =
  /^(?:\d{1,2}[.)]\s*)?(?:(?:main|findings|industry|demos?|demonstrations?|short|long|oral|poster|spotlight)(?: (?:papers?|conference|track))?|[\p{Lu}\d][\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2} (?:workshop|track)) ?: ?$/iu

/** A title in quotes behind its track, with nothing but an address after it. */
export function isBehindTrack(text: string, { start, end, words: inside, open }: Quotation): boolean {
  return (
    !open &&
    trackBefore.test(text.slice(0, Math.max(0, start - 1))) &&
    /^[\s.,]*(?:https?:\S+)?$/.test(text.slice(end + 1)) &&
    titleLikeness(inside, true) >= 1
  )
}
