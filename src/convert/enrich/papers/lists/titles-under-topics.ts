import { endsSentence, isHeadingShaped, wordCount } from '../../line-shape.ts'
import { lostGaps } from '../../lost-gaps.ts'
import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, nextKept, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { isSentence } from '../titles/standalone-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { isAboutPapers, isLikely } from './page-titles.ts'

/** So many topics in turn with titles make a page a list by topics. */
const least = 3

/**
 * Find the titles of a page about papers that prints a topic on a line of its own and, with room between, the titles
 * under it one below the other, however few they are: topic and titles take turns throughout.
 */
export function findTitlesUnderTopics(reading: Reading): void {
  if (lostGaps(reading) || reading.papers.some(({ authors }) => authors.length > 0)) return
  if (!isAboutPapers(reading)) return
  const titles: number[] = []
  let [topics, others] = [0, 0]
  for (let i = 0; i < reading.rows.length; ) {
    const block = isTopic(reading, i) ? titlesBelow(reading, i) : []
    if (block.length > 0) {
      topics++
      titles.push(...block)
    } else if (topics > 0 && isFree(reading, i) && !endsSentence(textAt(reading, i))) others++
    i = nextKept(reading, block.at(-1) ?? i)
  }
  const likely = titles.filter((i) => isLikely(textAt(reading, i)))
  if (topics < least || others > topics || likely.length * 5 < titles.length * 2) return
  for (const i of titles) addTitle(reading, i, textAt(reading, i), 'title-in-turn-with-topics')
}

/** Up to five words with room above and below, that name nobody and announce nothing but a subject. */
function isTopic(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    reading.rows[index]?.cue.type === 'plain' &&
    isFree(reading, index) &&
    gapAt(reading, index) > 0 &&
    gapAt(reading, index + 1) > 0 &&
    wordCount(text) <= 5 &&
    isHeadingShaped(text) &&
    !/[:?!.]/.test(text) &&
    sectionKind(text) === 'unknown' &&
    !readNames(text)
  )
}

/** The block of rows below a topic, where each of them is shaped as a title. */
function titlesBelow(reading: Reading, topic: number): number[] {
  const rows: number[] = []
  for (let i = topic + 1; i === topic + 1 || gapAt(reading, i) === 0; i++) rows.push(i)
  return rows.every((i) => isTitle(reading, i)) ? rows : []
}

function isTitle(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    reading.rows[index]?.cue.type === 'plain' &&
    isFree(reading, index) &&
    wordCount(text) >= 3 &&
    wordCount(text) <= 25 &&
    titleLikeness(text) >= 1 &&
    !isSentence(text) &&
    !(endsSentence(text) && !text.endsWith('?')) &&
    !readLabel(text)
  )
}
