import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { rowsOfText } from '../../text-counts.ts'
import { addTitle } from '../add-title.ts'
import { isOtherSection } from '../list-context.ts'
import { readLabel } from '../read-label.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { isSentence } from '../titles/standalone-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'

/** Under so many titles stands the line that says where they are filed. */
const least = 3

// `SNTLA`, `Research Papers`, `Technical Track`: a meeting, or a part of one that papers are filed under
const fileLine =
  /^(?:\p{Lu}{3,10}|(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Papers?|Track)|(?:Main|Research|Technical) (?:Conference|Program(?:me)?))$/u
const otherFile =
  /\b(?:Tutorials?|Workshops?|Artifacts?|Demos?|Keynotes?|Talks?|Invited|Panels?|Courses?|Events?|Social|Best|Award|Distinguished|Accepted|Selected|All|Call)\b/

/** Find the titles of a programme each of which stands right over the same line, which says where they are filed: `A title` over `Research Papers`, three times at least. */
export function findFiledTitles(reading: Reading): void {
  const seen = new Set<string>()
  for (const { text } of reading.rows) {
    if (text.length > 40 || seen.has(text) || !fileLine.test(text) || otherFile.test(text)) continue
    seen.add(text)
    const files = rowsOfText(reading, text)
    if (files.length < least) continue
    const found = files.flatMap((file) => (isFiled(reading, file) ? [file - 1] : []))
    const likely = found.filter((i) => titleLikeness(textAt(reading, i)) >= 2)
    if (found.length * 5 < files.length * 4 || likely.length * 3 < found.length * 2) continue
    for (const i of found) {
      addTitle(reading, i, textAt(reading, i), 'title-over-file')
      claim(reading, i + 1, 'detail', 'where-it-is-filed')
    }
  }
}

/** Whether a row could be the title that the row below it files. */
function isFiled(reading: Reading, file: number): boolean {
  const title = textAt(reading, file - 1)
  return (
    isFree(reading, file) &&
    isFree(reading, file - 1) &&
    gapAt(reading, file) <= Math.min(1, gapAt(reading, file - 1)) &&
    wordCount(title) >= 2 &&
    titleLikeness(title, true) >= 1 &&
    !isSentence(title) &&
    !readLabel(title) &&
    !readNames(title) &&
    canBeTitle(title) &&
    !isOtherSection(reading, file - 1)
  )
}
