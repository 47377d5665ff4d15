import { hasInnerCapital, wordCount } from '../../line-shape.ts'
import type { NameList } from '../../names/read-names.ts'
import { claim, type Reading } from '../../reading.ts'
import { addNamed, papersNamedOn } from '../add-paper.ts'
import { sectionAbove } from '../section-above.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare, smallWords } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { prizeOfArt } from './other-works.ts'

// `… by Ann Lee`, `…, by researchers from Northfield`: where the title in front of it ends
const nameAfter =
  /,?\s+by\s+(?=\p{Lu}[\p{L}.’'-]*\s+(?:\p{Lu}|\p{Ll}{2,3}\s+\p{Lu})|(?:researchers|scientists|a team|authors)\s+(?:from|at|of)\b)/gu
// `… by Gradual Transfer takes the mean of`, `… by Sparse Glances [1]`, `… by Combining Distant Sensors`: the title goes on, and then does something or is cited
const goesOn =
  /^,?\s+by (?:\p{Lu}\p{Ll}{3,}ing\s|(?:\p{Lu}[\p{L}-]*[ -]){1,6}(?:\[\d|is|was|shows?|presents?|proposes?|takes?|uses?|learns?|trains?|asks?|finds?|stud(?:y|ies)|introduces?|describes?|explores?|looks?|gives?)\b)/u
const joining = new RegExp(`^${smallWords}$`)
// What opens a sentence rather than a title
const opener = /^(?:in|with|and|but|also|both|while|then|finally|similarly|meanwhile)$/i
/** What is named by people besides papers. `the book A Title by`, `a talk by`, `The keynotes were A Title by` */
export const namedBesides =
  /\b(?:books?|novel|talks?|keynotes?|lectures?|tutorials?|workshops?|courses?|podcasts?|blog ?posts?|posts?|photos?|images?|illustrations?|interviews?|films?|songs?)(?:\s+(?:was|were|is|are|on|called|titled|entitled|named))?\s*[,:]?\s*$/i

/** What the rest of a sentence calls what it names. `… was my favourite talk of the conference` */
export const calledBesides =
  /^(?:(?!\bpapers?\b)[^.!?]){0,200}\b(?:is|was|were) (?:(?!\bpapers?\b)[^.!?]){0,60}\b(?:talks?|keynote|books?|tutorial|podcast|novel)\b/iu

/**
 * Find titles that stand in a sentence without any mark, in title case, right before `by` and their authors.
 *
 * @example
 * // In Matching Marginals of States by Lisa Lee et al., the model seeks surprise.
 * // => 'Matching Marginals of States', by Lisa Lee and others
 */
export function findTitlesBeforeNames(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  if (!hasInnerCapital(text) || !/by\s/.test(text)) return
  for (const match of text.matchAll(nameAfter)) {
    const start = titleStart(text, match.index)
    const title = bareTitle(text.slice(start, match.index))
    const authors = authorsNear(text, start, match.index)
    if (!isTitle(reading, index, start, title, authors) || calledBesides.test(text.slice(match.index)))
      continue
    // `Finding Bugs by Walking Backwards`, linked: a known title that only holds `by`
    if (papersNamedOn(reading, index).some((paper) => paper.title.startsWith(`${title} by `))) continue
    addNamed(reading, index, { title, authors, kind, rule: 'title-before-names' })
    claim(reading, index, 'prose', 'title-before-names')
  }
}

// `Conference on Tides (TIDE): A Title`: at which meeting it was shown
const meetingBefore =
  /^[^:()]{0,60}\b(?:Conference|Symposium|Workshop|Congress)\b[^:()]{0,90}\([^():]{2,16}\):\s+(?=\p{Lu})/u

/** Where the run of words in title case begins that ends at an offset. */
function titleStart(text: string, end: number): number {
  const tokens = [...text.slice(0, end).matchAll(/\S+/gu)]
  let first = tokens.length
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= 30; i--) {
    const token = tokens[i]?.[0] ?? ''
    const last = i === tokens.length - 1
    const closed =
      /[.;!”")]$/.test(token) ||
      // `Touch, Sound, and Silence` goes on.
      (/,$/.test(token) &&
        /^(?:and|or)$/.test(tokens[i + 1]?.[0] ?? '') &&
        !/,$/.test(tokens[i - 1]?.[0] ?? ''))
    if (!last && (closed || /^\p{Ll}.*[,:]$/u.test(token))) break
    if (/^[\p{Lu}\p{N}(“"‘]/u.test(token) || /^\p{Ll}+\p{Lu}/u.test(token)) first = i
    else if (!joining.test(token)) break
  }
  while (opener.test(tokens[first]?.[0] ?? '') && isOpening(text, tokens[first]?.index ?? 0)) {
    first++
    while (first < tokens.length && /^\p{Ll}/u.test(tokens[first]?.[0] ?? '')) first++
  }
  const start = tokens[first]?.index ?? end
  return start + (meetingBefore.exec(text.slice(start, end))?.[0].length ?? 0)
}

/** Whether a sentence begins at an offset. */
function isOpening(text: string, at: number): boolean {
  return at === 0 || /[.!?;:]\s*$/.test(text.slice(0, at))
}

function isTitle(
  reading: Reading,
  index: number,
  start: number,
  title: string,
  authors: NameList | null,
): boolean {
  const text = reading.rows[index]?.text ?? ''
  if (authors === null && goesOn.test(text.slice(start + title.length))) return false
  const bulleted = reading.rows[index]?.cue.type === 'bullet' && start <= 3
  if (capitalShare(title) < 0.7 || prizeOfArt.test(title)) return false
  // `“A title”—co-authored by`, `Ann Lee and Bo Li (photos by`: no title ends there
  if (/[”"].|.[“"]|[([](?:photo|image|picture|illustration|graphic)s?$/i.test(title)) return false
  if (
    titleLikeness(title, true) < 1 &&
    !(bulleted && authors && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(title))
  )
    return false
  const before = text.slice(Math.max(0, start - 60), start)
  if (namedBesides.test(before)) return false
  // A row that begins with few words and names people is an entry; within a sentence a title must say more.
  const begins = start <= 3 || /^\W*[Ii]n\s+$/.test(text.slice(0, start))
  if (begins && !/\bpapers?\b/i.test(text) && sectionKind(sectionAbove(reading, index)) === 'other')
    return false
  if (begins && authors && (authors.partial || authors.names.length > 1)) return wordCount(title) >= 1
  const said = /\b(?:papers?|articles?|posters?|awards?|mentions?|prize|winners?)\b/i.test(text)
  return (
    wordCount(title) >= 4 &&
    titleLikeness(title, true) >= 2 &&
    (said || begins || (authors?.names.length ?? 0) > 1 || authors?.partial === true)
  )
}
