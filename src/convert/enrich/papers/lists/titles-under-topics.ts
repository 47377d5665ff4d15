import { endsSentence, isHeadingShaped, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, nextKept, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
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
  if (lostGaps(reading)) {
    addTurns(reading)
    return
  }
  if (reading.papers.some(({ authors }) => authors.length > 0)) return
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

/** Without blank lines: a topic, one title, a topic, one title, right below a sentence and to the end of what stands there. */
function addTurns(reading: Reading): void {
  if (reading.papers.length > 0 || !isAboutPapers(reading)) return
  for (let start = 1; start < reading.rows.length; start++) {
    if (!endsSentence(textAt(reading, start - 1)) || reading.claims[start - 1]?.role === 'dropped') continue
    let end = start
    while (isFree(reading, end) && isShortLine(textAt(reading, end))) end++
    const rows = Array.from({ length: end - start }, (_, k) => start + k)
    const topics = rows.filter((_, k) => k % 2 === 0)
    const titles = rows.filter((_, k) => k % 2 === 1)
    const likely = titles.filter((i) => isLikely(textAt(reading, i)))
    const inTurn =
      titles.length >= least &&
      titles.length === topics.length &&
      topics.every((i) => isTopicShaped(textAt(reading, i))) &&
      titles.every((i) => wordCount(textAt(reading, i)) >= 3 && !readNames(textAt(reading, i))) &&
      wordsIn(reading, titles) > wordsIn(reading, topics) * 2 &&
      likely.length * 5 >= titles.length * 2
    if (inTurn) for (const i of titles) addTitle(reading, i, textAt(reading, i), 'title-in-turn-with-topics')
    start = Math.max(start, end - 1)
  }
}

function isShortLine(text: string): boolean {
  return wordCount(text) <= 25 && (!endsSentence(text) || text.endsWith('?')) && !readLabel(text)
}

function wordsIn(reading: Reading, rows: readonly number[]): number {
  return rows.reduce((sum, i) => sum + wordCount(textAt(reading, i)), 0)
}

/** Up to five words that name nobody and announce nothing but a subject. */
function isTopicShaped(text: string): boolean {
  return (
    wordCount(text) <= 5 &&
    isHeadingShaped(text) &&
    !/[:?!.]/.test(text) &&
    sectionKind(text) === 'unknown' &&
    !readNames(text)
  )
}

/** Up to five words with room above and below, that name nobody and announce nothing but a subject. */
function isTopic(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    reading.rows[index]?.cue.type === 'plain' &&
    isFree(reading, index) &&
    gapAt(reading, index) > 0 &&
    gapAt(reading, index + 1) > 0 &&
    isTopicShaped(text)
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
