import { remember } from '../../../../model/remember.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { type ReadName, readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { isRightBelow, lostGaps } from '../../spacing.ts'
import { addListed } from '../add-listed.ts'
import { appearedIn, awardLine, smallLabel } from '../entry-lines.ts'
import { sectionKind } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { addEntry } from './add-entry.ts'
import { type AuthorRow, readAuthorRow } from './author-row.ts'
import { readGluedPlaces } from './glued-places.ts'

/** Find titles and authors that are told from one another by the form of many rows: by level, by turns, or as people with places. */
export function findPairedRows(reading: Reading): void {
  addPeopleWithPlaces(reading)
  addBulletPairs(reading)
  addTurns(reading)
  addNamesOverProceedings(reading)
}

/** A row that can be a title and reads as no names, and the row of names at `names`; null where the two are no such pair. */
function authorsOf(reading: Reading, title: number, names: number): AuthorRow | null {
  const text = textAt(reading, title)
  if (!isFree(reading, title) || !isFree(reading, names) || !canBeTitle(text) || readAuthorRow(text))
    return null
  return readAuthorRow(textAt(reading, names))
}

/** `- A title` over `- Ann Lee, Bo Li`: the names one level below, by turns throughout a list, or as lists of two. */
function addBulletPairs(reading: Reading): void {
  const level = (i: number): number => {
    const cue = reading.rows[i]?.cue
    return cue?.type === 'bullet' ? cue.level : -1
  }
  const pairs = reading.rows.flatMap((_, i) => {
    if (level(i) < 0 || level(i + 1) < level(i) || !isRightBelow(reading, i + 1)) return []
    const list = authorsOf(reading, i, i + 1)
    return list ? [{ i, list, below: level(i + 1) > level(i) }] : []
  })
  const nested = pairs.filter(({ below, list }) => below && list.certainty === 1)
  const bullets = reading.rows.filter((_, i) => level(i) >= 0).length
  const byTurns = pairs.filter(({ list }) => list.names.length > 1)
  // `- A title` over `- Ann Lee, Bo Li` and nothing else below each of several awards
  const alone = byTurns.filter(({ i }) => level(i - 1) < 0 && level(i + 2) < 0)
  const throughout = byTurns.length > 1 && byTurns.length * 2 >= bullets - 1
  const chosen = nested.length > 1 ? nested : throughout ? byTurns : alone.length > 1 ? alone : []
  for (const { i, list } of chosen) addEntry(reading, i, i + 1, list)
}

/**
 * Names, title, names, title without room between them: three rows of names at least, every second row one, with a
 * sentence or nothing above the first and a title below the last.
 */
function addTurns(reading: Reading): void {
  if (!lostGaps(reading)) return
  const isNames = (i: number): boolean => (readAuthorRow(textAt(reading, i))?.names.length ?? 0) > 1
  for (let start = 1; start < reading.rows.length; start++) {
    if (!isFree(reading, start) || !isNames(start) || isNames(start - 1)) continue
    let end = start
    while (authorsOf(reading, end + 1, end) && isNames(end)) end += 2
    const above = textAt(reading, start - 1)
    const opens = endsSentence(above) || reading.claims[start - 1] !== undefined || wordCount(above) <= 3
    // `A title.` over the first names, perhaps with its award between them: the titles stand above
    const upper = awardLine.test(above) || smallLabel.test(above) ? textAt(reading, start - 2) : above
    const titlesAbove = canBeTitle(upper) && titleLikeness(upper) >= 2
    if (end - start >= 6 && opens && !titlesAbove && !isNames(end))
      for (let i = start; i < end; i += 2) {
        const list = readAuthorRow(textAt(reading, i))
        if (list) addEntry(reading, i + 1, i, list)
      }
    start = Math.max(start, end)
  }
}

/** Names, the title below them, and then where it appeared, twice at least with no room between: the title closes with a stop and may be short. */
function addNamesOverProceedings(reading: Reading): void {
  const places = reading.rows.flatMap(({ text, gap }, i) => (gap === 0 && appearedIn.test(text) ? [i] : []))
  const found = places.flatMap((place) => {
    const list =
      isFree(reading, place) && gapAt(reading, place - 1) === 0
        ? authorsOf(reading, place - 1, place - 2)
        : null
    return list ? [{ place, list }] : []
  })
  // `A title`, where it appeared, `Ann Lee`: there the names close the entry.
  if (found.length < 2 || appearedIn.test(textAt(reading, (found[0]?.place ?? 0) - 3))) return
  for (const { place, list } of found) {
    addEntry(reading, place - 1, place - 2, list)
    claim(reading, place, 'detail', 'where-it-appeared')
  }
}

/** `Ann Lee, Northfield, Canada`: the one person that a row names with a place; null where it names none or several. */
const placedPerson = remember((text): ReadName | null => {
  if (!/[,;(]/.test(text) || wordCount(text) > 16) return null
  const [name = '', ...places] = text.split(/\s*[,;(]\s*/)
  const fits =
    places.length > 0 &&
    places.length <= 4 &&
    !/[:?“”"]|\b(?:committee|chair|reviewer|organi[sz]er)s?\b/i.test(text) &&
    nameLikeness(name) === 2 &&
    places.every((place) => /^\p{Lu}/u.test(place)) &&
    (places.every((place) => nameLikeness(place.replace(/\)$/, '')) < 2) ||
      readNames(text)?.names.length === 1)
  return fits ? { name } : null
})

/** `Ann Lee, the University of Hong Kong, Hong Kong`, `Ann Lee (Chair, Northfield)`: a person, whatever the places read as. */
function beginsWithPerson(text: string): boolean {
  const [name = '', place] = text.split(/, | \(/)
  return place !== undefined && wordCount(text) <= 16 && !/[:?“”"]/.test(text) && nameLikeness(name) === 2
}

/** A title and below it two rows or more with a person and a place each. */
function addPeopleWithPlaces(reading: Reading): void {
  for (let title = 0; title < reading.rows.length - 2; title++) {
    const row = reading.rows[title]
    const text = textAt(reading, title)
    if (!row || !isFree(reading, title) || placedPerson(text)) continue
    // Right below a person with a place who signs nothing, it goes on with a list of people.
    if (row.gap === 0 && isFree(reading, title - 1) && beginsWithPerson(textAt(reading, title - 1))) continue
    const people: ReadName[] = []
    let last = title
    for (let i = title + 1; isFree(reading, i) && isRightBelow(reading, i); i++) {
      const person = placedPerson(textAt(reading, i))
      const found = readGluedPlaces(textAt(reading, i)) ?? (person ? [person] : [])
      if (found.length === 0) break
      for (const each of found) if (!people.some(({ name }) => name === each.name)) people.push(each)
      last = i
    }
    if (people.length < 2 || titleLikeness(text) < 1) continue
    const section = sectionKind(text)
    const heads = section === 'other' || (section === 'papers' && titleLikeness(text) < 2)
    if (!canBeTitle(text) || wordCount(text) < 3 || heads) continue
    claim(reading, title, 'paper', 'title-over-people')
    for (let i = title + 1; i <= last; i++) claim(reading, i, 'authors', 'authors-one-a-line')
    addListed(reading, title, {
      title: bareTitle(text),
      authors: { names: people, partial: false },
      rule: 'title-over-people',
    })
  }
}
