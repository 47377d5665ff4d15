import { endsSentence, wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { sparing } from '../../sparing-pattern.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection } from '../list-context.ts'
import { numbered } from '../lists/list-rows.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'

/** So many items make a form. */
const least = 2

// `Ann Lee and Bo Li A title in full. What it is about.`: the stop of an initial closes nothing
const noted = sparing(
  /^(?<entry>\p{Lu}[^“”"?!]{20,300}?)(?<!\b\p{Lu}|\bal|\bvs)\.\s+(?<note>(?!(?:She|He|They|His|Her|Their) )\p{Lu}\p{Ll}*\s.{20,})$/u,
)
const word = "\\p{Lu}[\\p{L}’'-]+"
// `Predicting`, `Collaborative`: how words of titles end, and first names do not
const first = '(?!\\p{L}{3,}(?:ing|tion|tions|ment|ity|ive|ical|ed|ly)\\s)'
const name = `${first}${word} (?:\\p{Lu}\\.? ){0,2}(?:(?:van|von|de|der|den|di|da|la|le) ){0,2}${word}|(?:\\p{Lu}\\. ?){1,3}${word}`
// `Ann Lee, B. Li and Cy Roe A title`, `Ann Lee, B. Li, A title`
const namesFirst = new RegExp(
  `^(?<names>(?:${name})(?:(?:, and |, | and )(?:${name}))*)(?:,\\s+|:\\s+|\\s+)(?<title>[\\p{Lu}\\p{N}].{12,250})$`,
  'u',
)

/**
 * Find papers in the items of a list that begin with the authors, go on with the title, with or without a comma between, and
 * then say in a sentence what it is about. `2. Ann Lee and Bo Li Buoys that Learn. The claim is that one need not steer them.`
 */
export function findNotedItems(reading: Reading): void {
  const items = reading.rows.flatMap((row, i) =>
    isFree(reading, i) &&
    (row.cue.type === 'bullet' || numbered.test(row.text)) &&
    row.text.length < 1500 &&
    !isOtherSection(reading, i)
      ? [{ i, cut: cutItem(row.text.replace(numbered, '').trim()) }]
      : [],
  )
  const found = items.flatMap(({ i, cut }) => (cut ? [{ i, cut }] : []))
  if (found.length < least || found.length * 3 < items.length * 2) return
  for (const { i, cut } of found) {
    claim(reading, i, 'paper', cut.rule)
    addListed(reading, i, cut)
  }
}

function cutItem(text: string): Cut | null {
  const { entry = '', note = '' } = noted.exec(text)?.groups ?? {}
  if (!endsSentence(note) || wordCount(note) < 5) return null
  const { names = '', title: printed = '' } = namesFirst.exec(entry)?.groups ?? {}
  const authors = allNames(names)
  const title = bareTitle(printed)
  return authors &&
    readNames(entry) === null &&
    readNames(title) === null &&
    wordCount(title) >= 3 &&
    titleLikeness(title, true) >= 1 &&
    canBeTitle(title)
    ? { title, authors, rule: 'authors-title-note' }
    : null
}

/** Names of which each is one by itself, since words of a title may stand among them. */
function allNames(text: string): NameList | null {
  const list = readNames(text)
  return list?.certainty === 1 && list.names.every((found) => nameLikeness(found.name) === 2) ? list : null
}
