import { wordCount, words } from '../line-shape.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'

const writtenBy = /^(?:(?:written|posted|words|text|story) )?by (?<name>\p{Lu}\S+(?: \p{Lu}\S+){1,3})$/iu

/** `Mads is CEO at Vectorio.` directly below `Written by Mads Holm`, or `Mads Holm is …` at the end below `by Mads Holm` at the head. */
export function dropBiographies(reading: Reading): void {
  const writers = reading.rows
    .slice(0, 15)
    .flatMap(({ text }) => writtenBy.exec(text)?.groups?.['name'] ?? [])
  for (const writer of writers) {
    const at = reading.rows.findLastIndex(({ text }) => text.startsWith(`${writer} is `))
    const ends = reading.rows.every((row, i) => i <= at || !isFree(reading, i) || wordCount(row.text) <= 8)
    if (at * 2 >= reading.rows.length && ends && isFree(reading, at) && wordCount(textAt(reading, at)) <= 60)
      drop(reading, at, 'author-biography')
  }
  for (const [i, row] of reading.rows.entries()) {
    const first = /^written by (?<first>\p{Lu}\S+)/iu.exec(row.text)?.groups?.['first']
    if (first === undefined || reading.claims[i]?.rule !== 'author-biography') continue
    const below = textAt(reading, i + 1)
    const [opens = '', verb = ''] = words(below)
    if (
      isFree(reading, i + 1) &&
      wordCount(below) <= 60 &&
      [first, 'He', 'She', 'They'].includes(opens) &&
      /^(?:is|was|are|works?|leads?|writes?|holds?|has)$|^\p{Lu}/u.test(verb)
    )
      drop(reading, i + 1, 'author-biography')
  }
}
