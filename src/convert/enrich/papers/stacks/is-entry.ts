import { factOfPage } from '../../fact-of-page.ts'
import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { readNames } from '../../names/read-names.ts'
import { areWordsOfPage } from '../../names/words-of-page.ts'
import { gapAt, isFree, previousKept, type Reading, textAt } from '../../reading.ts'
import { isRightBelow } from '../../spacing.ts'
import { withoutAward } from '../award-before.ts'
import { sectionKind } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import type { AuthorRow } from './author-row.ts'
import { withoutMinutes, withoutTime } from './row-beginnings.ts'

const yearFirst = /^(?:19|20)\d\d\s*[:–—-]?\s+/

// `2. A title`, `(2) A title`
const listNumber = /^\(?\d{1,3}[.)]\s/

// `This post is based on the following paper, which will be shown at SIGIR 2021:`
const announcesPaper = /\b(?:papers?|article|publication|preprint)\b[^.]*:$/i

/** Whether the bullets of a title and its authors are the first two of a list, right below the line that announces the paper. */
function isAnnouncedPair(reading: Reading, title: number, list: AuthorRow): boolean {
  const above = gapAt(reading, title - 1) === 0 ? `${textAt(reading, title - 2)} ` : ''
  const announced = announcesPaper.test(above + textAt(reading, title - 1))
  return announced && list.names.length > 1 && list.certainty === 1
}

/** Whether the bullets of a title and its authors are over one that sums the paper up in a sentence. */
function isSummed(reading: Reading, title: number, authors: number, list: AuthorRow): boolean {
  const below = textAt(reading, authors + 1)
  return (
    title < authors &&
    list.names.length > 1 &&
    list.certainty === 1 &&
    reading.rows[authors + 1]?.cue.type === 'bullet' &&
    wordCount(below) >= 15 &&
    /[.!?]/.test(below) &&
    titleLikeness(textAt(reading, title)) >= 2
  )
}

/** How many rows of a page begin with each question. */
const questionsAtStart = factOfPage((rows) => {
  const counts = new Map<string, number>()
  for (const { text } of rows) {
    const question = /^[^?]{5,60}\?/u.exec(text)?.[0]
    if (question !== undefined) counts.set(question, (counts.get(question) ?? 0) + 1)
  }
  return counts
})

/** `Notes from a meeting` below `Notes from a meeting – by Ann Lee`: the headline once more */
function opensHeadline(reading: Reading, text: string): boolean {
  const headline = textAt(
    reading,
    reading.claims.slice(0, 40).findIndex((claimed) => claimed?.role === 'title'),
  )
  return wordCount(text) >= 3 && headline.startsWith(text) && /^\s+[-–—|]\s/.test(headline.slice(text.length))
}

/** `Why does it matter? Nobody likes to fold.`, where another row begins with the same question: an answer, and no title. */
function answersAsOthers(reading: Reading, text: string): boolean {
  const question = /^[^?]{5,60}\?(?=\s+\p{Lu})/u.exec(text)?.[0]
  return question !== undefined && (questionsAtStart(reading).get(question) ?? 0) > 1
}

/** `Ann Lee,` with more names on the next line. */
export function runsOn(reading: Reading, authors: number): boolean {
  const text = textAt(reading, authors)
  if (!/(?:[,;&]|\band)\s*$/.test(text) || gapAt(reading, authors + 1) > 0) return false
  return (readNames(`${text} ${textAt(reading, authors + 1)}`)?.names.length ?? 0) > 1
}

/** The upper of each two rows standing apart, of which only the lower reads as names. */
const pairsApart = factOfPage(
  (rows) =>
    new Set(
      rows.flatMap(({ text, gap }, i) => {
        const [below, next] = [rows[i + 1], rows[i + 2]]
        const apart = gap > 0 && below?.gap === 0 && (next?.gap ?? 1) > 0
        return apart && !readNames(text) && readNames(below.text) !== null ? [i] : []
      }),
    ),
)

/** Whether two such rows stand near others. */
function pairNear(reading: Reading, index: number): boolean {
  const pairs = pairsApart(reading)
  for (let i = index - 199; i < index + 200; i++) if (i !== index && pairs.has(i)) return true
  return false
}

/** Two rows standing apart, the upper of which reads as names too: an entry only where the page has others of that form. */
function isPairByForm(reading: Reading, title: number, authors: number): boolean {
  const before = reading.papers.at(-1)
  const asBefore =
    before !== undefined &&
    gapAt(reading, title) > 0 &&
    gapAt(reading, authors) === gapAt(reading, before.row + 1) &&
    reading.claims[before.row + 1]?.role === 'authors'
  if (asBefore) return true
  const apart =
    gapAt(reading, title) > 0 &&
    gapAt(reading, authors) === 0 &&
    (gapAt(reading, authors + 1) > 0 || authors + 1 >= reading.rows.length)
  return apart && pairNear(reading, title)
}

// `… ’s paper was accepted`, `… joined the lab`, `Congratulations!`
const newsOfPeople =
  /[’'] paper\b|[’']s (?:\p{L}+ ){0,2}papers?\b|\b(?:joined|started|joins|starts|congratulations|welcome)\b/iu

/** Whether a sentence tells news of the people of a list, with all of whom it begins. */
function isNewsOf({ names }: AuthorRow, sentence: string): boolean {
  const first = names[0]?.name
  return (
    first !== undefined &&
    sentence.startsWith(first) &&
    newsOfPeople.test(sentence) &&
    names.every(({ name }) => sentence.includes(name))
  )
}

/** So many lines without room between them are a list of one kind of thing. */
const leastBlock = 6

/** The lines that alone in a long block of titles read as one name: `Programmable Light Curtains` */
const lonelyNames = factOfPage((rows) => {
  const lonely = new Set<number>()
  let block: number[] = []
  const close = () => {
    const names = block.filter((i) => readNames(rows[i]?.text ?? '') !== null)
    const [only] = names
    if (block.length < leastBlock || names.length !== 1 || only === undefined) return
    const titles = block.filter((i) => titleLikeness(rows[i]?.text ?? '') >= 2)
    if (titles.length * 5 >= (block.length - 1) * 4) lonely.add(only)
  }
  for (const [i, { gap, cue }] of rows.entries()) {
    if (gap > 0 || cue.type !== 'plain') {
      close()
      block = []
    }
    if (cue.type === 'plain') block.push(i)
  }
  close()
  return lonely
})

/** `Ann Lee`: one person, and nothing else. */
function isOnePerson(text: string): boolean {
  return text.length < 50 && nameLikeness(text) === 2
}

/** `Ann Lee (Delft University)`: one person, and where. */
function isPlaced(text: string): boolean {
  const name = /^(?<name>\p{Lu}[^()]{3,40}) \([^()]{2,80}\)\*?$/u.exec(text)?.groups?.['name']
  return name !== undefined && isOnePerson(name)
}

/** Whether a page has rows of several people, each with a place: `Ann Lee (Delft)*; Bo Li (Northfield)` */
const listsPlaced = factOfPage(
  (rows) =>
    rows.filter(({ text }) => /\)\*?[;,]\s+\p{Lu}[^();,]+\([^()]+\)/u.test(text) && readNames(text)).length >
    1,
)

/** Whether one person and a place stand in a row, as several do in other rows. */
function isPlacedAsOthers({ reading, authors }: Pair): boolean {
  return isPlaced(textAt(reading, authors)) && listsPlaced(reading)
}

/** Two rows that may be an entry: what the one says, and the names of the other. */
interface Pair {
  readonly reading: Reading
  readonly title: number
  readonly authors: number
  readonly list: AuthorRow
  /** What the upper row says, without an award, minutes or an hour before it. */
  readonly text: string
}

/** Whether a line and one name, or names behind a “by”, stand right under the headline. */
function isUnderHeadline({ reading, title, authors, list }: Pair): boolean {
  const signed =
    (list.names.length === 1 && reading.rows[authors]?.cue.type === 'plain') ||
    /^by\s/i.test(textAt(reading, authors))
  return signed && reading.claims[previousKept(reading, title)]?.role === 'title'
}

// `Best paper: A title, Ann Lee, Bo Li and Cy Roe`
const listed =
  /^(?<head>[^,]{4,250}?),\s(?<names>\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4}(?:, | and | & ).{5,600})$/u

/** Whether a line is something and behind its first comma two full names or more. */
function endsInListedNames(text: string): boolean {
  const { head = '', names } = listed.exec(text)?.groups ?? {}
  const list = names === undefined ? null : readNames(names)
  return (
    list?.certainty === 1 &&
    list.names.length > 1 &&
    list.names.every(({ name }) => name.includes(' ')) &&
    wordCount(head) >= 3 &&
    readNames(head) === null
  )
}

const dashed = /^[^–—]{4,250}?\s[–—-]\s(?<names>\p{Lu}[^–—]{4,600})$/u

function endsInDashedNames(text: string): boolean {
  const names = dashed.exec(text)?.groups?.['names']
  return names !== undefined && readNames(names)?.certainty === 1
}

/** What two rows are that look like a title and its authors and are none. */
const others: readonly { readonly reason: string; readonly test: (pair: Pair) => boolean }[] = [
  {
    reason: 'a picture, a table or code',
    test: ({ reading, title }) =>
      ['image', 'table', 'code'].includes(reading.rows[title]?.cue.type ?? 'plain'),
  },
  {
    reason: '`Accepted papers`, right over an entry that begins with its authors',
    test: ({ text }) => sectionKind(text) === 'papers' && wordCount(text) <= 2,
  },
  {
    reason: 'two bullets of one list',
    test: ({ reading, title, authors, list }) =>
      [title, authors].every((i) => reading.rows[i]?.cue.type === 'bullet') &&
      isRightBelow(reading, authors) &&
      !isAnnouncedPair(reading, title, list) &&
      !isSummed(reading, title, authors, list),
  },
  {
    reason: '`(2) Ann Lee, Tides` over `(3) Bo Li, Waves`: two items of a list',
    test: ({ reading, title, authors }) => [title, authors].every((i) => listNumber.test(textAt(reading, i))),
  },
  {
    reason: '`Ropes – Ann Lee, Bo Li` over `Knots You Can Tie – Cy Roe`: two entries of one line each',
    test: ({ reading, title, authors }) =>
      endsInListedNames(textAt(reading, title)) ||
      [title, authors].every((i) => endsInDashedNames(textAt(reading, i))),
  },
  {
    reason: '`Sequent Calculus` on a page that speaks of a calculus: words, and no name',
    test: ({ reading, list }) => areWordsOfPage(reading, list.names),
  },
  {
    reason: 'the one line that reads as a name in a long block of titles',
    test: ({ reading, authors, list }) => list.names.length === 1 && lonelyNames(reading).has(authors),
  },
  {
    reason: 'an answer to a question that other rows begin with',
    test: ({ reading, text }) => answersAsOthers(reading, text),
  },
  {
    reason: '`AnnLee` over `Ann Lee`: how somebody is called on a site, and the name',
    test: ({ text, list }) => list.names.length === 1 && text === list.names[0]?.name.replaceAll(' ', ''),
  },
  { reason: 'the headline once more', test: ({ reading, text }) => opensHeadline(reading, text) },
  {
    reason: 'the line under the headline and the byline: one name, or `By Ann Lee and Bo Li`',
    test: (pair) => isUnderHeadline(pair) && !isPlacedAsOthers(pair),
  },
  {
    reason: '`2019 Ann Lee` over `2017 Bo Li`: who was honoured each year',
    test: ({ reading, authors, text }) =>
      yearFirst.test(text) &&
      yearFirst.test(textAt(reading, authors)) &&
      readNames(text.replace(yearFirst, '')) !== null,
  },
  {
    reason: '`Outstanding Teaching Assistant` in between: whom a school honours, and for no paper',
    test: ({ reading, title, authors }) =>
      reading.rows.slice(title + 1, authors).some(({ text }) => sectionKind(text) === 'other'),
  },
  {
    reason: '`Ann Lee (Delft)` over `Bo Li (Northfield)`: people, each with a place',
    test: ({ reading, authors, list, text }) =>
      list.names.length === 1 && isPlaced(text) && isPlaced(textAt(reading, authors)),
  },
  {
    reason: '`Ann Lee` over `Bo Li` over `Cy Roe`: people, one a line',
    test: ({ reading, title, authors, list, text }) =>
      list.names.length === 1 &&
      isOnePerson(text) &&
      (isOnePerson(textAt(reading, title - 1)) || isOnePerson(textAt(reading, authors + 1))),
  },
  {
    reason:
      'news of people, whom the line below names again: `Ann Lee and Bo Li’s paper was accepted to ICML`',
    test: ({ reading, authors, list }) => isNewsOf(list, textAt(reading, authors + 1)),
  },
  {
    reason: '`Ann Lee | Bo Li`: what parts them are people',
    test: ({ text }) => /[|;·•]/.test(text) && readNames(text) !== null,
  },
]

/** Whether a title that reads like names is one all the same: one name over several, or a pair among others of its form. */
function isNamedTitle({ reading, title, authors, list, text }: Pair, names: number): boolean {
  const overSeveral = names === 1 && list.names.length > 1
  const setApart =
    title > authors ||
    gapAt(reading, title) > 0 ||
    wordCount(text) >= 4 ||
    /^by\s/i.test(textAt(reading, authors))
  return (overSeveral && setApart) || isPairByForm(reading, title, authors)
}

/** Whether a title is marked as one, in its markup or by a sign that its names have as well. `📄 A title` over `👥 Ann Lee` */
function isMarkedTitle({ reading, title, authors }: Pair): boolean {
  const row = reading.rows[title]
  return (
    row?.cue.type === 'heading' ||
    (row?.content.length === 1 && row.content[0]?.type !== 'text') ||
    [title, authors].every((i) => /^\p{Extended_Pictographic}/u.test(textAt(reading, i)))
  )
}

/** Whether a title over a single name stands as entries do: speakers and staff are listed with one name under a short line too. */
function standsOverOne(pair: Pair): boolean {
  const { reading, title, authors, text } = pair
  if (titleLikeness(text) >= 2 || isPlacedAsOthers(pair)) return true
  const among = reading.papers.length > 0
  return gapAt(reading, authors) === 0
    ? among || gapAt(reading, authors + 1) > 0 || authors + 1 >= reading.rows.length
    : among && gapAt(reading, title) > 0
}

/** Whether two rows make an entry: the one can be a title, and the other is not what else names appear for. */
export function isEntry(reading: Reading, title: number, authors: number, list: AuthorRow): boolean {
  const printed = withoutTime(withoutAward(withoutMinutes(textAt(reading, title))).title, list)
  // A sentence over one name is signed by it.
  const text = list.names.length > 1 || reading.papers.length > 1 ? stopAsColon(printed) : printed
  const tooFar = title < authors && gapAt(reading, authors) > 3
  if (!isFree(reading, title) || tooFar || !canBeTitle(text)) return false
  const pair: Pair = { reading, title, authors, list, text }
  if (others.some(({ test }) => test(pair))) return false
  const named = readNames(text)?.names.length
  if (named !== undefined) return isNamedTitle(pair, named)
  const told = list.names.length > 1 || list.partial || list.glued !== undefined || title > authors
  return told || runsOn(reading, authors) || isMarkedTitle(pair) || standsOverOne(pair)
}
