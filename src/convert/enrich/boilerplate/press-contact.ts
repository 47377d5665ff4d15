import { wordCount } from '../line-shape.ts'
import { type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'

// `For further information contact:`, `Media contact`
const label =
  /^(?:for (?:further|more|additional) information,?(?: please)?(?: contact)?|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)(?: information)?|contacts?)\s*:?$/i
// `555-010-4477`, `+49 30 555 0110`, `press@harbour.example`
const reachedAt = /(?:\+\d|\d{3})[\d\s()./–-]{5,}\d|\S@\S+\.\p{L}/u

/** Whom the press may ask, above the headline: the label, and what is right below it down to a telephone number or an address. */
export function dropPressContact(reading: Reading): void {
  for (let i = 0; i < Math.min(6, reading.rows.length); i++) {
    if (!label.test(textAt(reading, i))) continue
    const reached = [1, 2, 3, 4].filter(
      (step) => reachedAt.test(textAt(reading, i + step)) && wordCount(textAt(reading, i + step)) <= 12,
    )
    for (let k = i; reached.length > 0 && k <= i + (reached.at(-1) ?? 0); k++)
      drop(reading, k, 'company-blurb')
    return
  }
}
