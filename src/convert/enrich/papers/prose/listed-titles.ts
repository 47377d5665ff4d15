import { wordCount } from '../../line-shape.ts'
import { readFamilyNames, readNames } from '../../names/read-names.ts'
import type { Reading } from '../../reading.ts'
import { addNamed } from '../add-paper.ts'
import { capitalShare, smallWords } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

// `There were honorable mentions for the papers: A Title, Another Title, and A Third One.`
const listed =
  /\b(?:papers|mentions|finalists|nominees)\b[^.:;“”"]{0,60}:\s+(?<list>\p{Lu}[^“”";]{40,1200}?)\.?$/u

const namesTwo = /\b(?:two|both|2) (?:[\p{L}-]+ ){0,3}papers\b/iu

/** `A Title in Full and Another One`: two titles, where only one “and” can part them; null otherwise. */
function twoOf(list: string): string[] | null {
  const parts = list.split(/,? and (?=\p{Lu})/u).map((part) => bareTitle(part))
  const isTitle = (part: string) => wordCount(part) >= 4 && capitalShare(part) >= 0.7 && !personOf.test(part)
  return parts.length === 2 && parts.every(isTitle) ? parts : null
}

// `Ann Lee of Delft`: somebody, and where
const personOf = /^\p{Lu}\S+ \p{Lu}\S+,? (?:of|at)\s/u

/** Find the titles that a sentence lists behind a colon, in title case and without a mark, three of them at least, or two that it counts. */
export function findListedTitles(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  const list = text.includes(': ') ? listed.exec(text)?.groups?.['list'] : undefined
  if (list === undefined) return
  const two = namesTwo.test(text) ? twoOf(list) : null
  const titles = two ?? partsOf(list).map((part) => bareTitle(part))
  const cased = titles.filter((title) => capitalShare(title) >= 0.7)
  const fits = titles.every(
    (title) => wordCount(title) >= 3 && titleLikeness(title, true) >= 1 && !readNames(title),
  )
  if (titles.length < (two ? 2 : 3) || !fits || cased.length * 3 < titles.length * 2) return
  for (const title of titles)
    addNamed(reading, index, { title, authors: null, kind, rule: 'titles-behind-a-colon' })
}

// `Three papers were accepted: (1) A title, (2) Another one, and (3) A third`
const counted = /\b(?:papers|articles|works)\b[^():“”"]{0,80}:\s+\(1\)\s+(?<list>\p{Lu}.{20,1200})$/u
const clause = /\b(?:is|are|was|were|has|have|we|they|it|I|you|will|can)\b/

/** Find the titles that a sentence on papers counts in brackets. */
export function findCountedTitles(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  const list = text.includes('(2)') ? counted.exec(text)?.groups?.['list'] : undefined
  if (list === undefined) return
  const titles = list
    .split(/[,;.]?\s+(?:and\s+)?\(\d\)\s+/u)
    .map((part) => bareTitle(part.replace(/\.\s.*$/, '')))
  const fits = titles.every(
    (title) =>
      wordCount(title) >= 3 && titleLikeness(title, true) >= 1 && !clause.test(title) && !readNames(title),
  )
  if (titles.length < 2 || !fits) return
  for (const title of titles)
    addNamed(reading, index, { title, authors: null, kind, rule: 'titles-counted-in-brackets' })
}

const capital = '[\\p{Lu}\\p{N}][^\\s,.;:!?“”"()—–]*'
// `Two stood out: A Title (Ann Lee, Bo Li) and Another One (Lee et al.)`
const bracketed = new RegExp(
  `(?:[:;,]|\\band)\\s+(?<title>${capital}(?:[:,?]? (?:${smallWords} )*${capital}){1,}\\??)\\s\\((?<names>\\p{Lu}[^()]{3,200})\\)`,
  'gu',
)
const namesWorks = /\b(?:papers?|posters?|spotlights?|orals?|articles?|submissions?)\b/i

/** Find the titles that a sentence lists in title case, each with its authors in brackets, two of them at least. */
export function findBracketedTitles(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  if (!/\).*\p{Lu}.*\(/su.test(text) || !namesWorks.test(text)) return
  const found = [...text.matchAll(bracketed)].flatMap(({ groups }) => {
    const title = bareTitle(groups?.['title'] ?? '')
    const authors = readNames(groups?.['names'] ?? '') ?? readFamilyNames(groups?.['names'] ?? '')
    const fits =
      authors !== null &&
      wordCount(title) >= 3 &&
      capitalShare(title) >= 0.7 &&
      titleLikeness(title, true) >= 1
    return fits && !readNames(title) ? [{ title, authors }] : []
  })
  if (found.length < 2 || !found.some(({ authors }) => authors.names.length > 1)) return
  for (const { title, authors } of found)
    addNamed(reading, index, { title, authors, kind, rule: 'titles-before-brackets' })
}

/** The parts between commas; what begins in small letters goes on with the part before it. */
function partsOf(list: string): string[] {
  const parts: string[] = []
  for (const part of list.split(/,\s+(?:and\s+(?=\p{Lu}))?/u)) {
    const last = parts.at(-1)
    if (last !== undefined && /^\p{Ll}/u.test(part)) parts[parts.length - 1] = `${last}, ${part}`
    else parts.push(part)
  }
  return parts
}
