import { endsSentence, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { isOtherSection } from '../list-context.ts'
import { authorsNear } from '../prose/authors-near.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'

// `Ann Lee and Bo Li have won the prize for their paper:`, `The award goes to the following paper:`
const announces =
  /\b(?:award|prize|medal|won|wins|honou?red|recogni[sz]ed)\b.*\b(?:(?:for|with) (?:their|his|her|the)|to the(?: following)?) (?:[\p{L}\d’'-]+ ){0,4}(?:paper|article|work|publication)(?: (?:en)?titled)?:$/iu

// `Ola also has her paper from the summer accepted:`, `One more paper was accepted at ICML 2021:`
const announcesOne =
  /\b(?:paper|article)(?: from [\p{L}\d’' -]{2,30})? (?:(?:is|was|has been|got|also) ){0,2}accepted(?: (?:to|at|by|for|in) [^:]{2,60})?:$/iu

/** A title alone on the row below a sentence that ends by announcing the paper that was accepted, or for which somebody was honoured. */
export function findAnnouncedTitles(reading: Reading): void {
  for (const [i, { text }] of reading.rows.entries()) {
    if (!text.endsWith(':')) continue
    const title = textAt(reading, i + 1)
    if (!announces.test(text) && !(announcesOne.test(text) && titleLikeness(title) === 3)) continue
    if (
      !isFree(reading, i + 1) ||
      wordCount(title) < 3 ||
      wordCount(title) > 30 ||
      (endsSentence(title) && wordCount(title) > 20) ||
      readNames(title) ||
      titleLikeness(title, true) === 0 ||
      !canBeTitle(title) ||
      isOtherSection(reading, i + 1)
    )
      continue
    addTitle(reading, i + 1, title, 'announced-title', authorsNear(text, text.length, text.length))
  }
}
