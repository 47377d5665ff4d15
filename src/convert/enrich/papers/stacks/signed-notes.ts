import { endsSentence, wordCount } from '../../line-shape.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection } from '../list-context.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

// `Ann Lee and Bo Li. What it is about, in a sentence.`
const signed =
  /^(?:[Bb]y\s+)?(?<names>\p{Lu}(?:[^.:;?!“”"]|(?<=\b(?:\p{Lu}|[JS]r|al))\.){3,500}?)\.\s+(?<note>\p{Lu}.{25,})$/u
// What stands behind the authors of a reference, and in no note
const ofReference = /\b(?:19|20)\d\d\b|\b(?:[Pp]roceedings|[Jj]ournal|[Tt]ransactions|[Pp]ress|ar[Xx]iv)\b/

/** So many entries make a form. */
const least = 3

/** Titles, each over a paragraph that begins with the authors and goes on with what the paper is about, where a page has several. */
export function findSignedNotes(reading: Reading): void {
  const found = reading.rows.flatMap((row, i) => {
    const list = i > 0 && isFree(reading, i) && row.cue.type === 'plain' ? authorsOf(row.text) : null
    return list && isTitle(reading, i - 1) ? [{ i, list }] : []
  })
  const likely = found.filter(({ i }) => titleLikeness(textAt(reading, i - 1)) >= 2)
  if (found.length < least || likely.length * 2 < found.length) return
  for (const { i, list } of found) {
    claim(reading, i - 1, 'paper', 'title-over-signed-note')
    claim(reading, i, 'prose', 'note-that-begins-with-authors')
    addListed(reading, i - 1, {
      title: bareTitle(textAt(reading, i - 1)),
      authors: list,
      rule: 'title-over-signed-note',
    })
  }
}

/** The authors that a paragraph begins with; null where it goes on as a reference does, or with no sentence. */
function authorsOf(text: string): NameList | null {
  if (!endsSentence(text)) return null
  const { names = '', note = '' } = signed.exec(text)?.groups ?? {}
  // most paragraphs open with words, and no names
  if (names === '' || /\s\p{Ll}{5,}/u.test(names) || ofReference.test(note) || wordCount(note) < 6)
    return null
  const list = readNames(names)
  return list?.certainty === 1 ? list : null
}

function isTitle(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const type = reading.rows[index]?.cue.type
  return (
    isFree(reading, index) &&
    (type === 'plain' || type === 'heading' || type === 'bullet') &&
    wordCount(text) >= 2 &&
    !endsSentence(text) &&
    signed.exec(text) === null &&
    readNames(text) === null &&
    canBeTitle(text) &&
    !isOtherSection(reading, index)
  )
}
