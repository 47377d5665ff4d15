import { type Inline, plainText } from '../../../../model/inline.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { type Reading, textAt } from '../../reading.ts'
import { sparing } from '../../sparing-pattern.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { isSentence } from '../titles/standalone-title.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { isAboutPapers, namesEdition } from './page-titles.ts'

// `A title [pdf] [code]`, `A title (slides)`, `A title (one of the best papers)`
const linksAndNotes =
  /(?:\s*(?:\[{1,2}[^[\]]{1,40}\]{1,2}|\((?:one of (?:the )?(?:best|outstanding) papers|soon|pdf|code|link|video|slides|biased)\))[\s|,·]*)+$/i

const endsInLinks = sparing(linksAndNotes)

const placedTitle = sparing(/^(?<title>.{12,200}?) \((?!\p{Lu}+[’']?\d\d\))\p{Lu}[^()]{1,40}\):\s+\S/u)

const spacedDash = sparing(/\s[-–—]\s+/)

/** Whether words are in bold, and perhaps a link as well. */
function isBold(inline: Inline | undefined): boolean {
  const only = inline?.type === 'link' && inline.children.length === 1 ? inline.children[0] : inline
  return only?.type === 'strong'
}

/** The part of a row that can be its title: without the tags before it, and the links and notes in brackets after it. */
export function titlePart(reading: Reading, index: number): string {
  const content = reading.rows[index]?.content ?? []
  const [first, ...rest] = content
  if (first?.type === 'strong' && /^\s*\p{Ll}/u.test(plainText(rest))) return plainText([first])
  // `**A title – and its half.** What one should know of it`: bold type says where the title ends
  if (
    first &&
    isBold(first) &&
    plainText(rest).trim() !== '' &&
    /[.?]\s*$/.test(plainText([first])) &&
    wordCount(plainText([first])) >= 5
  )
    return plainText([first])
  const start = content.findIndex((inline) => inline.type !== 'code' && plainText([inline]).trim() !== '')
  const text = plainText(start > 0 ? content.slice(start) : content).replace(/^(?:`[^`]{1,40}`\s*)+/, '')
  // `A title - what it is about`: the note goes on in lower case, or is long
  const bare = endsInLinks.mayMatch(text) ? text.replace(linksAndNotes, '') : text
  // `A title (Company): what it is about`
  const placed = placedTitle.exec(bare)
  if (placed?.groups) return (placed.groups['title'] ?? '').trim()
  const dash = spacedDash.exec(bare)
  const after = dash ? bare.slice(dash.index + dash[0].length) : ''
  const noted =
    dash && wordCount(bare.slice(0, dash.index)) >= 3 && (wordCount(after) >= 10 || /^\p{Ll}/u.test(after))
      ? bare.slice(0, dash.index)
      : bare
  return noted.replace(/^[\s:–—-]+/, '').trim()
}

export function isTitleRow(reading: Reading, index: number, short: boolean, announced: boolean): boolean {
  const text = titlePart(reading, index)
  if (isSentence(text) || (endsSentence(text) && !/[?!]$/.test(text) && wordCount(text) > 18)) return false
  if (/\b(?:awards?|prizes?)\b/i.test(text) && titleLikeness(text) < 3) return false
  if (/^(?:published|presented|appeared|accepted|to appear) (?:in|at|by)\b/i.test(text)) return false
  if (/\b(?:you|your)\b.*\?$/i.test(text)) return false
  if (
    (sectionKind(bareTitle(text)) === 'papers' && titleLikeness(text) < 3) ||
    /^[“"][^“”"]+[”"](?!:\s\p{Lu}).*\p{L}/u.test(text)
  )
    return false
  if (
    /^(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m)\b/i.test(text) ||
    /^[^:]{2,25}:\s*(?:https?:|\p{L}+ (?:19|20)\d\d$)/iu.test(text)
  )
    return false
  // `Koltai is chief scientist of the centre`, and not `Patience is all you need for anchoring`
  if (
    /\b(?:is|are|was|were|has|have)\b(?! all (?:you|we) need\b)/.test(text) &&
    !/[:?]/.test(text) &&
    capitalShare(text) < 0.8
  )
    return false
  // `Tides that were measured by hand can be turned into tables.`
  if (
    /\.$/.test(textAt(reading, index)) &&
    /\p{Ll} (?:can|could|should|must|may|might) \p{Ll}/u.test(text) &&
    capitalShare(text) < 0.5
  )
    return false
  const label = readLabel(text)
  if (label && (label.kind === 'detail' || titleLikeness(text) < 3)) return false
  const count = wordCount(text)
  const brief = short && count === 2 && /^\p{Lu}\S* \p{Lu}/u.test(text) && !/[:.]/.test(text)
  // `Segment What I Point At`: in title case throughout among papers
  const cased =
    announced && count >= 4 && capitalShare(text) === 1 && !/[.!:;,]$/.test(text) && !readNames(text)
  return brief || cased || (titleLikeness(text) >= 1 && count >= 3)
}

/** In a list of so many rows a few may be short or in small letters. */
const longList = 8

/** Whether the rows of a list have the length and case of titles, and most hardly can be anything else. */
export function arePlainlyTitles(reading: Reading, run: readonly number[]): boolean {
  const texts = run.map((i) => titlePart(reading, i))
  const isLong = texts.length >= longList
  const plain = texts.filter((text) => wordCount(text) >= (isLong ? 4 : 5) && capitalShare(text) >= 0.8)
  return (
    run.length >= 3 &&
    (reading.papers.length > 0 || isAboutPapers(reading) || namesEdition(reading)) &&
    (plain.length === texts.length || (isLong && plain.length * 4 >= texts.length * 3)) &&
    texts.every((text) => !/[.!]$/.test(text)) &&
    texts.filter((text) => titleLikeness(text) >= 2).length * 4 >= texts.length * 3
  )
}

/** Whether rows are people one by one: a committee, winners, authors. */
export function listsPeople(reading: Reading, run: readonly number[]): boolean {
  const people = run.filter((i) => readNames(textAt(reading, i).replace(/^\W+/u, ''))?.names.length === 1)
  return run.length >= 3 && people.length * 4 >= run.length * 3
}
