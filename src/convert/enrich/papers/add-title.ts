import { factOfPage } from '../fact-of-page.ts'
import { nameLikeness } from '../names/is-name.ts'
import type { NameList } from '../names/read-names.ts'
import { claim, type Reading } from '../reading.ts'
import { addListed } from './add-listed.ts'
import { isEventOrHonour } from './titles/no-title-table.ts'
import {
  endsAsNoTitle,
  meetingName,
  namesPeople,
  pictureBy,
  shownByPerson,
  somePapers,
} from './titles/other-things.ts'
import { bareTitle } from './titles/title-shape.ts'

/** What no list of titles may take for one. */
const noTitles = [endsAsNoTitle, namesPeople, pictureBy, shownByPerson, somePapers]

// `Ann Lee: `
const personBefore = /^[\s•*–—-]*(?<person>\p{Lu}[^:,]{3,40}):\s/u

/** Whether a row begins with one person, who speaks or presents. `Ann Lee: What the tides tell` */
export function beginsWithPerson(text: string): boolean {
  return nameLikeness(personBefore.exec(text)?.groups?.['person'] ?? '') === 2
}

const rowsOfPersons = factOfPage((rows) => rows.filter(({ text }) => beginsWithPerson(text)).length)

/** Add a paper that a row names by its title, and perhaps by authors in the words after it. */
export function addTitle(
  reading: Reading,
  index: number,
  title: string,
  rule: string,
  authors: NameList | null = null,
): void {
  const row = reading.rows[index]
  if (!row || noTitles.some((form) => form.test(title)) || meetingName.test(row.text)) return
  if (isEventOrHonour(row.text)) return
  // The last of several speakers stands over the paragraph that follows.
  if (rule === 'title-with-note' && beginsWithPerson(row.text) && rowsOfPersons(reading) > 1) return
  claim(reading, index, 'paper', rule)
  addListed(reading, index, { title: bareTitle(title), authors, rule })
}
