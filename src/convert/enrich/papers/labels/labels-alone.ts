import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

const bareTitleLabel = /^(?:(?:paper|article) )?title:?$/i

const bareAuthorsLabel = /^(?:co-?)?authors?(?:\(s\))?:?$/i

/** `University of the Lake`, `Harbour College, Toronto` */
function isWorkplace(text: string): boolean {
  return (
    wordCount(text) <= 12 &&
    /\b(?:universit|institut|college|school|laborator|librar|department|academ|cent(?:er|re)\b|inc\b|research\b)/i.test(
      text,
    )
  )
}

/** `Title`, the title, `Authors`, and then one name a row, perhaps each over the place where that person works: every label on a row of its own. */
export function addBareLabelled(reading: Reading): void {
  for (let i = 0; i + 3 < reading.rows.length; i++) {
    if (!bareTitleLabel.test(textAt(reading, i)) || !bareAuthorsLabel.test(textAt(reading, i + 2))) continue
    const title = textAt(reading, i + 1)
    if (![i, i + 1, i + 2].every((row) => isFree(reading, row)) || titleLikeness(title, true) === 0) continue
    const names: string[] = []
    let at = i + 3
    for (; isFree(reading, at) && at < i + 60; at++) {
      const text = textAt(reading, at)
      if (readNames(text)?.certainty === 1) names.push(text)
      else if (names.length === 0 || !isWorkplace(text)) break
    }
    const list = readNames(names.join(', '))
    if (!list) continue
    for (const row of [i, i + 2]) claim(reading, row, 'detail', 'label-alone')
    claim(reading, i + 1, 'paper', 'title-with-labels')
    for (let row = i + 3; row < at; row++) claim(reading, row, 'authors', 'authors-label')
    addListed(reading, i + 1, { title: bareTitle(title), authors: list, rule: 'authors-label' })
  }
}
