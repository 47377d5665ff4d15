import { wordCount, words } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { organisationWords } from '../../names/name-words.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { firstPerson } from '../prose/first-person.ts'
import { capitalShare, titleInTitleCase } from '../titles/title-case.ts'

/** A line that a form has cut into what may be a title and names. */
export interface Attempt {
  readonly rule: string
  readonly line: string
  readonly title: string
  /** The title just as the line has it. */
  readonly printed: string
  /** The names just as the line has them. */
  readonly names: string
  readonly authors: NameList
}

/** A line that is of a form and yet no entry. */
interface NoEntry {
  readonly reason: string
  readonly sample: string
  /** The forms for which it is asked; all without it. */
  readonly rules?: readonly string[]
  readonly test: (attempt: Attempt) => boolean
}

// `A 19th-century oil painting of a quay`; a title begins its words with capitals
const workOfArt =
  /^(?:An?|The) (?:[\p{L}\d-]+ ){0,3}(?:painting|drawing|print|engraving|etching|watercolou?r|photo(?:graph)?) (?:of|showing) /u

// `Session 1: Engines, chaired by Ann Lee`, `Recommended by Bo Li`: whom it names wrote no paper
const endsInRole =
  /\b(?:chaired|moderated|hosted|led|organi[sz]ed|edited|compiled|recommended|curated|posted|reviewed|invited|proposed|nominated|submitted|seconded|written|(?:is|was|are|were) (?:co-?)?authored|sponsored|shown|held|given|taught)$/i

// `The award went to A title by …`: a sentence, in which titles are found otherwise
const tells =
  /^(?:I|We) (?:\p{Ll}+ly |also )?(?:enjoyed|liked|loved|recommend|read|saw)\b|^(?:I|We) \p{Ll}.*,\s+(?:and |but )?(?:we|I)\b|\b(?:went|goes|go|awarded|presented|given) to\b|\s[Bb]y\s+(?:\p{Lu}|researchers\b)/u

// `The best paper award went to A title`
const givesPrize = /\b(?:awards?|prizes?|mentions?) (?:went|goes|go|was (?:given|awarded|presented)) to\b/i

// `The best paper was A title`, `The paper was written by`
const says =
  /^(?:we|I) (?:would like to )?(?:thank|congratulate)\b|^(?:the|our|my|a|another)\b.{0,40}\b(?:papers?|awards?|prize|study|article) (?:was|is|were)\b|\b(?:was|were|is|are) (?:written|authored|co-?authored) by\b|[.!] thanks? (?:to|for|you)\b/i

// `“We sat around and thought: could we …” – Ann Lee`: what somebody said
const speaks =
  /^(?:I|We)\s(?:\p{Ll}+ ){2,}\p{Ll}+[:.,?]\s|\b(?:and|but|so|because) (?:we|I|you|they) \p{Ll}+/u

// `. Harbour University Press.`, `. Lamp books. Note: …`: who printed a book, with no volume and no pages
const publisher = /^[.,]?\s+(?:\p{L}+[\s:,]+){0,5}(?:press|books|publish(?:ers|ing)|verlag)\b\.?(?:\s|$)/iu

// `From our lab`, `Thanks to everybody`, where no title in title case begins so
const opensPhrase = /^(?:by|with|from|and|thanks|congratulations)\b/i

// `From waves to tides: …`, as titles begin in any case
const fromTo = /^from (?:\S+ ){1,8}to \S+/i

/** Whether a text ends in several names in brackets. */
function listsNamesAtEnd(text: string): boolean {
  const inside = /\((?<names>\p{Lu}[^()]{4,})\)$/u.exec(text)?.groups?.['names']
  return inside !== undefined && (readNames(inside)?.names.length ?? 0) > 1
}

/** `A Title - Ann Lee`, `A title by Ann Lee`, `Team Seagull: Ann Lee`, before a comma: the first of the names stands behind a dash, “by” or a label. */
export function endsInName(text: string): boolean {
  return (
    nameLikeness(
      /(?:\s(?:[–—→➔➜-]|by)|^Team [^:]{1,40}:)\s+(?<name>\p{Lu}[^–—]*)$/u.exec(text)?.groups?.['name'] ?? '',
    ) === 2
  )
}

/** The two words behind each “by” that both begin with a capital. */
function namesBehindBy(text: string): string[] {
  return [...text.matchAll(/\sby\s+(?<two>\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]*)/gu)].map(
    ({ groups }) => groups?.['two'] ?? '',
  )
}

/** Whether a text is a title that holds the word `by`, and not a sentence that names somebody behind it. */
function holdsOnlyBy(title: string): boolean {
  return (
    !endsInRole.test(title) &&
    titleInTitleCase(title) !== null &&
    namesBehindBy(title).every((name) => nameLikeness(name) === 0)
  )
}

const closedList = /,?\s(?:and|&)\s[^,;]+,\s*[^,;\s]+(?:\s[^,;\s]+)?$/

function namesOrganisation(text: string): boolean {
  return words(text.toLowerCase()).some((word) => organisationWords.has(word))
}

/** Whether names before a colon are all told there, and the last of them is no beginning of the title. */
export function allTold(names: string): boolean {
  // `Ann Lee, Northfield; Bo Li, Delft - The maze`
  if (names.includes(';') && /\s[–—-]\s+\p{Lu}/u.test(names)) return false
  const parts = names.includes(';') ? [] : names.split(/,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*/)
  const last = parts.at(-1) ?? ''
  const others = parts.slice(0, -1)
  if (/\bet\.? al\b|[()\d*]/.test(last)) return true
  // `Ann Lee1, Bo Li2, Tangled Maze: A title`, `Ann Lee (Delft), Bo Li (Northfield), Tangled Maze: A title`
  if (others.length > 1 && others.every((part) => /[\d)]$/.test(part.trim()))) return false
  // `A. Lee, B. Li, Maze: A title`
  if (wordCount(last) === 1 && others.length > 1 && others.every((part) => /[\s.]/.test(part.trim())))
    return false
  // `Ann Lee, Bo Li, Asking Again: A title`
  if (wordCount(last) === 2 && others.length > 1 && nameLikeness(last) === 0 && !namesOrganisation(last))
    return false
  return !closedList.test(names) && (wordCount(last) < 3 || nameLikeness(last) > 0)
}

/** What is cut like an entry and is none. */
export const noEntries: readonly NoEntry[] = [
  {
    reason: 'a sentence on a paper, and its title behind a colon',
    sample: 'The paper received the prize: Slow Tides at Sea by Ann Lee and Bo Li',
    test: ({ printed }) =>
      /^(?:The|Our|Their|His|Her) (?:\p{Ll}+ ){0,3}(?:paper|work|study|article) (?:received|won|got|is|was|has)\b/u.test(
        printed,
      ),
  },
  {
    reason: 'a sentence on who wrote it',
    sample: 'The winning paper, Slow Tides at Sea, was co-authored by Ann Lee and Bo Li.',
    rules: ['title-authored-by'],
    test: ({ printed }) => /\b(?:is|was|are|were)$/.test(printed),
  },
  {
    reason: 'a book, told with who printed it',
    sample: 'Ann Lee and Bo Li (2001). The Harbour Tides. Harbour University Press.',
    rules: ['authors-year-title'],
    test: ({ line, printed }) => publisher.test(line.slice(line.indexOf(printed) + printed.length)),
  },
  {
    reason: 'a whole book, told with its pages',
    sample: 'Ann Lee and Bo Li: The Harbour Tides, Harbour Press, 2018. 312 pages.',
    test: ({ line }) =>
      /\b(?:press|books|verlag|publish(?:ers|ing)),? (?:(?:19|20)\d\d[.,;]? )?\d{2,4} (?:pages|pp)\b/i.test(
        line,
      ),
  },
  {
    reason: 'the first of the names stands at the end of the title',
    sample: 'Learning to Read Tides - Ann Lee, Bo Li, Cy Roe',
    rules: ['title-comma-authors'],
    test: ({ title }) => endsInName(title),
  },
  {
    reason: 'what we did',
    sample: 'At the harbour we hosted a Panel on Tides, Ann Lee, Bo Li',
    rules: ['title-comma-authors'],
    test: ({ title }) => /\b(?:we|I) (?:\p{Ll}+ed|had|have|met|were|was)\b[^?]*$/u.test(title),
  },
  {
    reason: 'a sentence that cites',
    sample: 'It is based on the old algorithm of tides (Lee and Li, 2016).',
    rules: ['title-families-in-brackets'],
    test: ({ line, title }) => line.endsWith('.') && capitalShare(title) < 0.5,
  },
  {
    reason: 'a sentence that quotes a title: the words before the quotation are no part of one',
    sample: 'Our favourite “Tides” Reader by Ann Lee and Bo Li',
    test: ({ title }) => /[“”"]/.test(title.slice(1, -1)) && !/^[“"]/.test(title),
  },
]

/** The same, asked once the title is known to look like one. */
export const noEntriesWithTitle: readonly NoEntry[] = [
  {
    reason: 'what one person said of themselves',
    sample: 'I have a challenge for all of you: weigh it anew - Ann Lee',
    rules: ['title-dash-authors'],
    test: ({ authors, title }) => authors.names.length === 1 && /^I \p{Ll}/u.test(title),
  },
  {
    reason: 'it speaks to the reader',
    sample: 'If you need more about tides, you can look at the drawings by Ann Lee',
    test: ({ title }) =>
      /\byou (?:can|could|may|might|should|will|need|want|have|are)\b/.test(title) &&
      capitalShare(title) < 0.5,
  },
  {
    reason: 'a sentence that names somebody behind another “by”',
    sample: 'Tides are read by Cy Roe and By Ann Lee and Bo Li',
    rules: ['title-with-by-authors'],
    test: ({ title }) => !holdsOnlyBy(title),
  },
  {
    reason: 'whom it names wrote no paper',
    sample: 'Session 1: Tidal Engines, chaired by Ann Lee',
    rules: ['title-by-authors'],
    test: ({ title }) => endsInRole.test(title),
  },
  {
    reason: 'a work of art, which stands as a picture',
    sample: 'A 19th-century oil painting of a quay by Ann Lee',
    rules: ['title-by-authors'],
    test: ({ title }) => workOfArt.test(title),
  },
  {
    reason: 'a sentence, in which titles are found otherwise',
    sample: 'The best paper award went to Reading the Tides by Ann Lee and Bo Li',
    rules: ['title-by-authors'],
    test: ({ line, title }) => tells.test(title) && (givesPrize.test(title) || !/,\s+by\s/.test(line)),
  },
  {
    reason: 'the authors stand in brackets at the end, or behind “by”',
    sample: 'Relax Now: A Title of Tides (Ann Lee, Bo Li)',
    rules: ['authors-colon-title'],
    test: ({ title }) =>
      listsNamesAtEnd(title) || namesBehindBy(title).some((name) => nameLikeness(name) === 2),
  },
  {
    reason: 'the last of the names before a colon begins the title',
    sample: 'Ann Lee, Bo Li, and Cy Roe, Maze: A Title of Tides',
    rules: ['authors-colon-title'],
    test: ({ names }) => !allTold(names),
  },
  {
    reason: 'people with where they work',
    sample: 'Ann Lee: Northfield, Bo Li: Delft',
    rules: ['authors-colon-title'],
    test: ({ line, title }) => title.includes(': ') && readNames(line) !== null,
  },
  {
    reason: 'one person speaks in a quotation, of themselves and in small letters',
    sample: 'Ann Lee: “I am glad that we all could come.”',
    rules: ['authors-quoted-title'],
    test: ({ authors, title }) =>
      authors.names.length === 1 &&
      firstPerson.test(title) &&
      capitalShare(title) < 0.4 &&
      wordCount(title) >= 6,
  },
  {
    reason: 'a sentence that announces who was chosen',
    sample: 'We are delighted to announce that the board has chosen its fellows: Ann Lee, Bo Li, Cy Roe',
    test: ({ title }) =>
      /^(?:We|I) (?:are|am|have|would|were|had|want|wish)\b/.test(title) && capitalShare(title) < 0.6,
  },
  {
    reason: 'it says something of a paper or a prize',
    sample: 'The best paper was Reading the Tides by Ann Lee and Bo Li',
    test: ({ title }) => says.test(title),
  },
  {
    reason: 'it goes on about a person',
    sample: 'Ann Lee and Bo Li: Dr. Lee is a geologist of the Harbour',
    test: ({ title }) => /^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? \p{Lu}[^:]*$/u.test(title),
  },
  {
    reason: 'what somebody said',
    sample: '“We sat around and thought: could we read tides?” – Ann Lee, Bo Li',
    test: ({ line, title }) => /^[“"]/.test(line) && speaks.test(title),
  },
  {
    reason: 'one word',
    sample: '“Tidewater” Ann Lee, Bo Li',
    test: ({ title }) => wordCount(title) < 2,
  },
  {
    reason: 'a phrase and no title',
    sample: 'With thanks to the crew by Ann Lee, Bo Li',
    test: ({ title }) => opensPhrase.test(title) && !fromTo.test(title) && titleInTitleCase(title) === null,
  },
]

/** Whether a table tells an attempt for no entry. */
export function isNoEntry(table: readonly NoEntry[], attempt: Attempt): boolean {
  return table.some(
    ({ rules, test }) => (rules === undefined || rules.includes(attempt.rule)) && test(attempt),
  )
}
