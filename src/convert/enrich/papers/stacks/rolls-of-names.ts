import { wordCount } from '../../line-shape.ts'
import { doubtAmongNames, nameLikeness } from '../../names/is-name.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

// `2016 Ann Lee`, with nobody else on the line
const yearAndName = /^(?:19|20)\d\d:?\s+(?<name>\p{Lu}[^,;:.(]{3,40})$/u
/** How many rows of names an entry may have. */
const most = 30

interface Group {
  readonly from: number
  readonly title: number
  readonly names: readonly string[]
}

/**
 * Find the entries of a roll of honour that was a table: the year and the first author in a row, the others in rows of
 * their own, and the title in the row below, where a page has two such groups at least.
 */
export function addRollsOfNames(reading: Reading): void {
  const groups = reading.rows.flatMap(({ text }, i) => {
    const name = yearAndName.exec(text)?.groups?.['name']
    return name !== undefined && isPerson(name) ? (groupAt(reading, i, name) ?? []) : []
  })
  if (groups.filter(({ names }) => names.length > 1).length < 2) return
  for (const { from, title, names } of groups) {
    for (let i = from; i < title; i++) claim(reading, i, 'authors', 'names-below-a-year')
    claim(reading, title, 'paper', 'title-below-names-and-a-year')
    addListed(reading, title, {
      title: bareTitle(textAt(reading, title)),
      authors: { names: names.map((name) => ({ name })), partial: false },
      rule: 'title-below-names-and-a-year',
    })
  }
}

function groupAt(reading: Reading, from: number, first: string): Group | null {
  const names = [first]
  let row = from
  while (row < from + most && isFree(reading, row + 1) && isPerson(textAt(reading, row + 1))) {
    row++
    names.push(textAt(reading, row))
  }
  const title = row + 1
  const text = textAt(reading, title)
  const fits =
    isFree(reading, from) &&
    isFree(reading, title) &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 30 &&
    !/[.:]$/.test(text) &&
    !readNames(text) &&
    titleLikeness(text) >= 1 &&
    canBeTitle(text)
  return fits ? { from, title, names } : null
}

/** Of a row of two or three words the family name may be a word as well. `Ilja Markov` */
function isPerson(text: string): boolean {
  const count = wordCount(text)
  return (
    count <= 5 && (nameLikeness(text) === 2 || (count > 1 && count <= 3 && doubtAmongNames(text) !== null))
  )
}
