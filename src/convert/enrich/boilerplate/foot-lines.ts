import { endsSentence, wordCount } from '../line-shape.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'

// `Previous`, `Older post`
const previousLabel = /^(?:previous|older|prev|last)(?: (?:post|article|story|entry|news|page))?:?$/i
// `Next`, `Newer post`
const nextLabel = /^(?:next|newer)(?: (?:post|article|story|entry|news|page))?:?$/i

// `School of Computing, Northfield`, `The Harbour Lab, The University of Northfield, Delft`: every word a name, and one of them a place of work
const placeOfWork =
  /^(?=.*\b(?:University|Universität|Department|School|Institute|Faculty|College|Laboratory|Lab|Centre|Center)\b)(?:(?:\p{Lu}[\p{L}.&’'-]*|of|for|and|the|at|in|de|und|für),? ?){2,14}\.?$/u

/** Headlines of the neighbours of a post: `Previous` over one, and `Next` over another. */
export function dropNeighbours(reading: Reading): void {
  const { rows } = reading
  for (let i = Math.ceil(rows.length / 2); i + 3 < rows.length; i++) {
    if (textAt(reading, i).length > 16) continue
    const [first, second] = [textAt(reading, i), textAt(reading, i + 2)]
    const isPair =
      (previousLabel.test(first) && nextLabel.test(second)) ||
      (nextLabel.test(first) && previousLabel.test(second))
    if (!isPair || ![i + 1, i + 3].every((k) => isHeadline(textAt(reading, k)))) continue
    for (let k = i; k <= i + 3; k++) if (isFree(reading, k)) drop(reading, k, 'navigation')
  }
}

function isHeadline(text: string): boolean {
  return wordCount(text) >= 2 && wordCount(text) <= 24 && !(endsSentence(text) && /\.$/.test(text))
}

/** Where the site is at home and how it is called, in lines at the very end, below what was dropped or between it: `School of Computing, Northfield` */
export function dropPlaces(reading: Reading): void {
  let start = reading.rows.length
  while (start > 0 && (reading.claims[start - 1]?.role === 'dropped' || isPlace(reading, start - 1))) start--
  // What stands right below the article may tell where its authors work.
  while (start < reading.rows.length && isFree(reading, start)) start++
  for (let i = start; i < reading.rows.length; i++) if (isFree(reading, i)) drop(reading, i, 'page-end')
}

function isPlace(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    text.length <= 120 &&
    isFree(reading, index) &&
    reading.rows[index]?.cue.type === 'plain' &&
    (placeOfWork.test(text) || (wordCount(text) <= 4 && text === textAt(reading, 0)))
  )
}
