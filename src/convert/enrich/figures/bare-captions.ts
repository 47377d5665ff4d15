import { factOfPage } from '../fact-of-page.ts'
import { byline } from '../head/byline.ts'
import { linkWords } from '../headings/other-lines.ts'
import { endsSentence, holdsSentenceBreak, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { appearedIn } from '../papers/entry-lines.ts'
import { readLabel } from '../papers/read-label.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { isCredit, isLicensed } from './credits.ts'
import { actsInClause, saysWhatIsDrawn } from './drawn-captions.ts'
import { isBetweenParagraphs, saysWhatIsSeen } from './what-is-seen.ts'
import { isWorded } from './wording-table.ts'

// `A title: Ann Lee, Bo Li`, `A title | Ann Lee, Bo Li`
const behindSign = /(?:[:|]|\s[–—-])\s+(?<names>\p{Lu}[^:|–—]{6,600})$/u

/** Whether a line ends in several names behind a sign, as entries of a list do. */
export function listsAuthors(text: string): boolean {
  const names = behindSign.exec(text)?.groups?.['names']
  return names !== undefined && (readNames(names)?.names.length ?? 0) > 1
}

/** A line of middle length over one that names whose picture it is, where a capture lost its blank lines. */
function isOverCredit(reading: Reading, index: number): boolean {
  const count = wordCount(textAt(reading, index))
  return (
    count >= 4 &&
    count <= 20 &&
    isCredit(textAt(reading, index + 1)) &&
    isFree(reading, index + 1) &&
    !isCredit(textAt(reading, index)) &&
    !/^[“"]/.test(textAt(reading, index)) &&
    !holdsSentenceBreak(textAt(reading, index)) &&
    !readLabel(textAt(reading, index))
  )
}

/** A few words right below the two hyphens that some sites print between byline and article, over its first paragraph: what the lead picture shows. */
function isBelowHyphens(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    textAt(reading, index - 1) === '--' &&
    !isCredit(text) &&
    reading.rows[index]?.cue.type === 'plain' &&
    wordCount(text) >= 3 &&
    wordCount(text) <= 16 &&
    /^\p{L}[^/.:!?]*$/u.test(text) &&
    gapAt(reading, index + 1) > 0 &&
    wordCount(textAt(reading, index + 1)) >= 15
  )
}

// `(left)`, `(second from right)`
const besideName =
  /\s*\((?:far |(?:second|third|fourth) from (?:the )?)?(?:left|right|cent(?:er|re)|middle)\)/gi

/** `Ann Lee (left) and Bo Li` without where they stand; null where a line is not of such names alone. */
export function peoplePlaced(text: string): string | null {
  const bare = text.includes('(') ? text.replace(besideName, '') : text
  return bare !== text && wordCount(text) <= 24 && readNames(bare)?.certainty === 1 ? bare : null
}

// Words of sentences rather than of noun phrases: forms of to be and to have, modals, people who act, and openers
const clause =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|let|lets|let’s|we|you|they|it|i|he|she|this|these|those|there|here|that|not|if|so|but)\b|^(?:and|or|also|more|now|next|first|second|third|finally|back|thanks?|please|see|read|click|stay|enjoy|happy|good|great|many|much|enough|then|well|yes|no|because|when|while|what|how|why|which|where|who|to|in|on|at|for|by|with|from|after|before|until|as|download|watch|visit|check|join|follow|find|learn|get|view|meet|welcome|congratulations|congrats|all|some|both|nothing|something|everything|including|especially)\b/iu

/**
 * A few words without a verb that end in a full stop, standing apart between paragraphs: so captures leave the caption
 * of a picture. `Locations of a random subset of the videos.`
 */
function isVerbless(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const count = wordCount(text)
  const between =
    gapAt(reading, index + 1) > 0 &&
    /[.!?][”"’')]*$/.test(textAt(reading, index - 1)) &&
    (wordCount(textAt(reading, index + 1)) >= 10 || readLabel(textAt(reading, index + 1)) !== null)
  return (
    between &&
    count >= 4 &&
    count <= 16 &&
    reading.rows[index]?.cue.type === 'plain' &&
    /^\p{Lu}[^.!?:;“”"]+\.$/u.test(text) &&
    !appearedIn.test(text) &&
    !clause.test(text) &&
    /\b(?:of|in|for|from|between|over|on|with|across|versus|vs)\b/.test(text) &&
    !actsInClause.test(text)
  )
}

/**
 * A line that begins without a verb between the note on a paper, or its links, and `First author: Ann Lee`, which that
 * author’s portrait may leave once more above: what the picture between them shows.
 */
function isAboveLabel(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  const label = readNames(below) ? textAt(reading, index + 2) : below
  if (readLabel(label)?.kind !== 'authors' || reading.rows[index]?.cue.type !== 'plain') return false
  const [first = ''] = /^\p{Lu}[^!?;“”"]+?\.(?=\s+\p{Lu}|\s*$)/u.exec(textAt(reading, index)) ?? []
  return (
    wordCount(first) >= 4 &&
    wordCount(textAt(reading, index)) <= 80 &&
    (endsSentence(textAt(reading, index - 1)) || linkWords.test(textAt(reading, index - 1))) &&
    !clause.test(first) &&
    !actsInClause.test(first)
  )
}

/**
 * One name between two paragraphs of a text that told of the person above: under the portrait. Where the paragraph
 * below begins with the person, or several such names stand on the page, they head what is told of each.
 */
function isPortrayed(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const isParagraph = (row: string): boolean => wordCount(row) >= 8 && endsSentence(row)
  const [above, below] = [textAt(reading, index - 1), textAt(reading, index + 1)]
  if (!(isNameAlone(text) && isParagraph(above) && isParagraph(below)) || /^[“"]/.test(below)) return false
  if (namesAlone(reading) > 2) return false
  const [given = '', family = ''] = [text.split(' ')[0], text.split(' ').at(-1)]
  const told = reading.rows.slice(0, index).filter((row) => row.text.includes(family))
  return (
    told.some((row) => wordCount(row.text) >= 12 && !readNames(row.text)) &&
    !below.slice(0, 40).includes(family) &&
    !below.startsWith(given)
  )
}

const isNameAlone = (text: string): boolean => text.length <= 40 && readNames(text)?.names.length === 1

const namesAlone = factOfPage((rows) => rows.filter(({ text }) => isNameAlone(text)).length)

/** The caption of a picture that left no line of its own: a credit directly below, or words that only photographs have. */
export function isBareCaption(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  // `Find us at the booth!`, `We look forward to seeing you at our booth.`
  if (
    /^(?:(?:we|you) (?:look forward|hope|invite|can|will be|are looking)|find|visit|meet|join|come|see|stop by|say hi)\b/i.test(
      text,
    ) ||
    /!$/.test(text) ||
    byline.test(text)
  )
    return false
  if (saysWhatIsDrawn(reading, index) || isAboveLabel(reading, index)) return true
  if (saysWhatIsSeen(reading, index) || isBelowHyphens(reading, index) || peoplePlaced(text)) return true
  if ((lostGaps(reading) && isOverCredit(reading, index)) || isPortrayed(reading, index)) return true
  if (isWorded('ownBadge', text) && gapAt(reading, index) > 0) return true
  const count = wordCount(text)
  const belowLabel = gapAt(reading, index) === 0 && wordCount(textAt(reading, index - 1)) <= 6
  const crowded =
    (lostGaps(reading) || belowLabel) &&
    count >= 5 &&
    count <= 30 &&
    /[.!?] (?:Photo|Image|Credits?)\b/.test(text)
  if (crowded && isWorded('creditAtEnd', text)) return true
  if (gapAt(reading, index) === 0 && index > 0 && !isBetweenParagraphs(reading, index)) return false
  if (
    count > 60 ||
    (text.slice(0, 26).includes(':') && /^[\p{L} ]{3,25}:/u.test(text) && !/\bleft\b/i.test(text))
  )
    return false
  const credited =
    reading.rows[index]?.cue.type === 'plain' &&
    gapAt(reading, index + 1) === 0 &&
    isCredit(textAt(reading, index + 1)) &&
    gapAt(reading, index + 2) > 0
  // At the end of an article the same says where the text is from.
  const ofAgency = isWorded('agencyAtEnd', text) && wordCount(textAt(reading, index + 1)) >= 12
  const closed = isWorded('creditAtEnd', text) || isLicensed(text) || ofAgency
  if (count > 30 && !credited && !closed) return false
  const photographed = isWorded('photograph', text) || isWorded('personDoing', text)
  if (!credited && !closed && !photographed && (listsAuthors(text) || !isVerbless(reading, index)))
    return false
  return photographed ? count >= 2 : count >= 4 && !readNames(text)
}
