import { titleInTitleCase } from '../titles/title-case.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { calledBesides, namedBesides } from './titles-before-names.ts'

/** `*Proceedings of the Tide Conference*`, `*Chart Letters*`: where a paper appeared */
export const nameOfVenue =
  /\b(?:Proceedings|Transactions|Journal|Conference|Symposium|Workshop|Reviews?|Magazine|Letters|Notices)\b/

/** `Two papers, *A Title: And More* and *Another One: Likewise*, look at tides`: in title case, of two halves, in a row that speaks of papers. */
export function isTitleInItalics(title: string, before: string, after: string): boolean {
  return (
    /\S[:?] \S/.test(title) &&
    titleInTitleCase(title) !== null &&
    titleLikeness(title) >= 2 &&
    !nameOfVenue.test(title) &&
    !namedBesides.test(before.slice(-60)) &&
    !calledBesides.test(after) &&
    /\bpapers?\b/.test(`${before} ${after}`)
  )
}
