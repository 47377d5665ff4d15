import type { Row } from '../../../model/row.ts'
import { wordCount, words } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'

const writtenBy = /^(?:(?:written|posted|words|text|story) )?by (?<name>\p{Lu}\S+(?: \p{Lu}\S+){1,3})$/iu

// `Author: mads`, `Author: Mads Holm`: the box of a blog below the article
const authorLabel = /^author:? \S+(?: \S+){0,3}$/i
// `Dr. Mads Holm is an associate professor …`, `Mads works on …`
const opensBiography =
  /^(?:(?:Dr|Prof)\.? ){0,2}(?:\p{Lu}\S+ ){1,4}(?:is|was|works|leads|studies|teaches|holds|writes)\b/u

/** The box of the author at the end: a label with the name, and a paragraph on who that is. */
function dropAuthorBox(reading: Reading): void {
  const kept = reading.rows.flatMap((_, i) => (isFree(reading, i) ? [i] : []))
  const [label = -1, below = -1] = kept.slice(-2)
  const isBox =
    kept.length >= 6 &&
    authorLabel.test(textAt(reading, label)) &&
    opensBiography.test(textAt(reading, below)) &&
    wordCount(textAt(reading, below)) <= 100
  if (isBox) for (const i of [label, below]) drop(reading, i, 'author-biography')
}

/** A name that the head of the page gives too, perhaps with a post below it, and a sentence that begins with the same name: what ends the article in the box of its author. */
function dropNamedBox(reading: Reading): void {
  const last = reading.rows.findLastIndex((row, i) => isFree(reading, i) && row.text !== '')
  const text = textAt(reading, last)
  if (last * 2 < reading.rows.length || !opensBiography.test(text) || wordCount(text) > 100) return
  const name = [last - 1, last - 2].find((i) => {
    const above = textAt(reading, i)
    return wordCount(above) >= 2 && wordCount(above) <= 4 && text.startsWith(`${above} `)
  })
  if (name === undefined || wordCount(textAt(reading, last - 1)) > 12) return
  const writer = textAt(reading, name)
  const isByline = (row: Row, i: number): boolean =>
    i < name &&
    row.text.includes(writer) &&
    (readNames(row.text)?.names.some((n) => n.name === writer) ?? false)
  if (!reading.rows.slice(0, 15).some(isByline)) return
  for (let i = name; i <= last; i++) if (isFree(reading, i)) drop(reading, i, 'author-biography')
}

/** `Mads is CEO at Vectorio.` directly below `Written by Mads Holm`, or `Mads Holm is …` at the end below `by Mads Holm` at the head. */
export function dropBiographies(reading: Reading): void {
  dropAuthorBox(reading)
  dropNamedBox(reading)
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
