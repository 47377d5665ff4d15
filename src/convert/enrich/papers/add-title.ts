import type { NameList } from '../names/read-names.ts'
import { claim, type Reading } from '../reading.ts'
import { addListed } from './add-listed.ts'
import {
  endsAsNoTitle,
  isEventOrHonour,
  meetingName,
  namesPeople,
  shownByPerson,
  somePapers,
} from './titles/can-be-title.ts'
import { bareTitle } from './titles/title-shape.ts'

/** What no list of titles may take for one. */
const noTitles = [endsAsNoTitle, namesPeople, shownByPerson, somePapers]

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
  claim(reading, index, 'paper', rule)
  addListed(reading, index, { title: bareTitle(title), authors, rule })
}
