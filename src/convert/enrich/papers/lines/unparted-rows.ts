import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection } from '../list-context.ts'
import { numbered } from '../lists/list-rows.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'

// `A title in full Ann B. van Lee`: the last two words with a capital, with initials and particles between
const nameBehind =
  /^(?<title>\S.{10,250}?[^\s:|–—-])\s+(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.){0,2}(?: (?:van|von|de|der|den|di|da|la|le|dos|del|bin|el)){0,3} \p{Lu}[\p{L}’'-]+)$/u

/**
 * Find papers in lists whose titles and authors have nothing but a space between, as captures leave what was set in two
 * styles: three entries of the page, and all that go on with names behind a comma. `2. A Title in Full Ann Lee, Bo Li`
 */
export function findUnpartedRows(reading: Reading): void {
  const listed = reading.rows.flatMap(({ text, cue }, i) => {
    const fits = (cue.type === 'bullet' || numbered.test(text)) && text.includes(',') && text.length < 700
    const others = fits && isFree(reading, i) ? namesBehindComma(text) : ''
    return others === '' ? [] : [{ i, text, others }]
  })
  if (listed.length < 3) return
  const cuts = listed.map(({ i, text, others }) => ({ i, cut: cutUnparted(text, others) }))
  for (const { i, cut } of cuts.every(({ cut }) => cut !== null) ? cuts : []) {
    if (!cut || isOtherSection(reading, i)) continue
    claim(reading, i, 'paper', cut.rule)
    addListed(reading, i, cut)
  }
}

/** The names behind the first comma of a line, where all that stands there is surely names. */
function namesBehindComma(text: string): string {
  const others = text.slice(text.indexOf(',') + 1).trim()
  return readNames(others)?.certainty === 1 ? others : ''
}

function cutUnparted(text: string, others: string): Cut | null {
  const { title: printed = '', name = '' } =
    nameBehind.exec(text.slice(0, text.indexOf(',')).replace(numbered, '').trim())?.groups ?? {}
  const title = bareTitle(printed)
  const authors = nameLikeness(name) === 2 ? readNames(`${name}, ${others}`) : null
  return authors?.certainty === 1 &&
    wordCount(title) >= 3 &&
    titleLikeness(title, true) >= 1 &&
    canBeTitle(title)
    ? { title, authors, rule: 'title-before-names-without-a-mark' }
    : null
}
