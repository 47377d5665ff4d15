import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { type Reading, textAt } from '../../reading.ts'
import { addPaper, papersNamedOn } from '../add-paper.ts'
import { contextOf } from '../list-context.ts'
import { isAboutPapers } from '../lists/page-titles.ts'
import { leadsToPaper, linksIn } from '../paper-links.ts'
import { sectionAbove } from '../section-above.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { isPaperQuotation } from './quotation-cues.ts'
import { type Quotation, quotations } from './quotations.ts'
import { isBehindTrack, isBlurb } from './quoted-lines.ts'
import { speechAfter } from './speech.ts'
import { isThesisOrCourse, thesisAfter } from './theses-and-courses.ts'

// `“A title” (Ann Lee and Bo Li)`, `“A title” [Ann Lee, Bo Li]`, `“A title” (Ann Lee and Bo Li, ECCV 2020)`
const authorsInBrackets =
  /^[”"’]?\s*[([]\s?(?<names>\p{Lu}[^()[\]]{6,300}?)(?:,?\s+[A-Z]{3,}\S*\s?\d{2,4})?[)\]]/u

// `The best paper award went to`, a long list of names, `for “A title”`
const wonByMany =
  /\b(?<!(?:dissertation|thesis) )(?:mention|award|prize) (?:was (?:presented|awarded|given)|went|goes) to (?:[^.“”"]|(?<=\b(?:[A-Z]|[JS]r))\.){10,450}\bfor\s*$/i

// `Ann Lee (with Bo Li) will present “A title”`, on a page about papers
const willPresent = /[\p{L})]\s+(?:will|is going to) (?:also )?present\s*$/u

/** `“Open Lamp Counting” (OLC) arises`: a term with the first letters of its words behind it. */
function hasShortName(inside: string, after: string): boolean {
  const letters = /^[”"’]?\s*\((?<letters>[A-Z]{2,6})\)/.exec(after)?.groups?.['letters']
  if (letters === undefined) return false
  const parts = inside.split(/[\s-]+/)
  return parts.length <= letters.length + 2 && initialsOf(parts) === letters
}

/** The first letters of the words with a capital. */
function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => /^\p{Lu}/u.exec(part)?.[0] ?? '').join('')
}

/** `> “Asking the tide” is a poor plan`: a few words in small letters with which a passage opens that was itself quoted. */
function opensSpeech(reading: Reading, index: number, { start, words: inside }: Quotation): boolean {
  return (
    reading.rows[index]?.cue.type === 'quote' &&
    start <= 1 &&
    wordCount(inside) <= 6 &&
    capitalShare(inside) < 0.6
  )
}

// `The keynote was given by Ann Lee, head of the Institute for Tides, on the “…”`
const talkGiven =
  /\b(?:keynotes?|tutorials?|talks?|lectures?|address) (?:was|were|is) (?:given|delivered|held) by (?:[^.!?“”"]|(?<=\b\p{Lu})\.){3,300}\bon (?:the )?$/iu

/** Add the paper that a quotation names, if it does; `last` is where the one named before it on the row ends, or -1. */
export function quotedPaper(
  reading: Reading,
  index: number,
  printed: Quotation,
  kind: 'prose' | 'caption',
  last: number,
): boolean {
  const text = reading.rows[index]?.text ?? ''
  const subtitle = subtitleOf(text, printed)
  const quotation = subtitle === null ? printed : subtitle.whole
  const before = text
    .slice(Math.max(0, quotation.start - 120), quotation.start - (quotation.open ? 0 : 1))
    .replace(/`$/, '')
  const after = text.slice(quotation.end + 1, quotation.end + 200)
  const listed = authorsInBrackets.exec(after)?.groups?.['names'] ?? ''
  if (isBlurb(reading, index, quotation) || opensSpeech(reading, index, quotation)) return false
  if (hasShortName(quotation.words, after) && !/\b(?:papers?|articles?|work (?:of|by|from))\b/i.test(before))
    return false
  const sentence = text.slice(Math.max(0, quotation.start - 500), quotation.start - 1)
  if (talkGiven.test(sentence.slice(-400)) || isThesisOrCourse(reading, sentence)) return false
  if (
    (readNames(listed)?.names.length ?? 0) < 2 &&
    ![quotation, ...(subtitle ? [subtitle.behind] : [])].some((words) =>
      isPaperQuotation(words, before, after, kind, sectionAbove(reading, index)),
    ) &&
    !(last >= 0 && goesOn(text.slice(last, quotation.start), quotation, text[last - 1] === ',')) &&
    !(!quotation.open && wonByMany.test(sentence)) &&
    !isTitleAlone(reading, index, quotation) &&
    !(isBehindTrack(text, quotation) && (isAboutPapers(reading) || contextOf(reading, index) === 'papers')) &&
    !(willPresent.test(before) && titleLikeness(quotation.words, true) >= 2 && isAboutPapers(reading)) &&
    !isAmongQuotations(reading, index, quotation)
  )
    return false
  const authors = authorsNear(text, quotation.start - 1, quotation.end + 1)
  addPaper(reading, {
    title: bareTitle(quotation.words),
    authors: authors?.names ?? [],
    partial: authors?.partial ?? false,
    row: index,
    kind,
    rule: quotation.open ? 'opening-quote-lost' : 'quoted-title',
    links: linkOver(reading, index, quotation.words),
  })
  return true
}

// `: Asking Crews About Fog.`, ` Asking Crews about Fog.`: words in title case up to the end of the sentence
const subtitleBehind = /^(?<mark>:?)\s+(?<rest>\p{Lu}[^“”".:;!?]{10,200}?)(?=\.(?:\s|$)|[!?]?$)/u

/** What a quotation that only begins its title goes on with behind the quote, and both together; null where it is the whole title. `“Is it dark yet?”: Asking Crews About Fog` */
function subtitleOf(
  text: string,
  quotation: Quotation,
): { readonly whole: Quotation; readonly behind: Quotation } | null {
  const { start, end, words: inside, open } = quotation
  const found = open ? null : subtitleBehind.exec(text.slice(end + 1, end + 240))
  const { mark = '', rest = '' } = found?.groups ?? {}
  const begins = mark === ':' || /[?!]$/.test(inside)
  const isTitle =
    wordCount(rest) >= 4 &&
    capitalShare(rest) >= 0.8 &&
    !/^(?:I|You|We|They|He|She|It)\b/.test(rest) &&
    // `FogAnn Lee`: names are glued to it
    !/\p{Ll}{2}\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest)
  if (!found || !begins || !isTitle) return null
  const to = end + 1 + found[0].length
  const whole = { ...quotation, end: to - 1, words: text.slice(start - 1, to) }
  return { whole, behind: { ...whole, words: rest } }
}

/** `“A title” and “Another title”`, `“A title,” “Another title”`: what is joined to a paper is one. */
function goesOn(between: string, { words: inside, open }: Quotation, comma: boolean): boolean {
  if (comma && /^[”"] [“"]$/.test(between)) return wordCount(inside) >= 3 && titleLikeness(inside, true) >= 1
  return (
    /^[,.]?[”"’»」](?:\s*\((?:\p{Lu}[^()“”"]{2,200}|oral|poster|spotlight)\))?\s*(?:,|and|&|or|as well as|et|und|y|и|,\s*and)(?:\s+(?:to|for))?\s*[“"‘«「]?$/u.test(
      between,
    ) &&
    (open || !/\s$/.test(between)) &&
    wordCount(inside) >= 3 &&
    titleLikeness(inside, true) >= 1
  )
}

const onlyQuotations = /^[“"][^“”"]{8,250}[”"](?:,?(?: and| &)? [“"][^“”"]{8,250}[”"])+\.?$/

/** A title on a line that is nothing but titles in quotes, where the line or heading above says that they are papers. */
function isAmongQuotations(reading: Reading, index: number, { words: inside, open }: Quotation): boolean {
  return (
    !open &&
    onlyQuotations.test(textAt(reading, index)) &&
    wordCount(inside) >= 3 &&
    titleLikeness(inside, true) >= 1 &&
    [textAt(reading, index - 1), sectionAbove(reading, index)].some((text) => sectionKind(text) === 'papers')
  )
}

/** A title in quotes with nothing beside it, on a page about papers. */
export function isTitleAlone(reading: Reading, index: number, { words: inside, open }: Quotation): boolean {
  const text = textAt(reading, index)
  return (
    !open &&
    text.length - inside.length <= 4 &&
    wordCount(inside) >= 3 &&
    wordCount(inside) <= 25 &&
    capitalShare(inside) >= 0.9 &&
    titleLikeness(inside, true) >= 1 &&
    sectionKind(sectionAbove(reading, index)) !== 'other' &&
    isAboutPapers(reading)
  )
}

/** Whether words in quotes are somebody's: closed as a sentence is, in small letters. `“Oh, it's bad. Really bad.”` */
export function isSaid(quoted: string): boolean {
  return /[.!?]$/.test(quoted.trim()) && capitalShare(quoted) < 0.6 && !quoted.includes(': ')
}

/** A quotation that begins a bullet or paragraph, where the ones beside it begin with papers. */
export function quotedAtStart(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const row = reading.rows[index]
  const [first] = quotations(row?.text ?? '')
  if (!row || !first || first.start > 1 || first.open || wordCount(first.words) < 2) return
  if (sectionKind(sectionAbove(reading, index)) === 'other') return
  // A line that is nothing but the quotation may have a note between it and the next.
  const alone = row.text.length - first.words.length <= 3
  const beside = (alone ? [index - 2, index - 1, index + 1, index + 2] : [index - 1, index + 1]).filter(
    (i) => /^[“"«„]/.test(reading.rows[i]?.text ?? '') && reading.rows[i]?.cue.type === row.cue.type,
  )
  if (
    beside.length === 0 ||
    beside.every((i) => papersNamedOn(reading, i).length === 0) ||
    papersNamedOn(reading, index).length > 0
  )
    return
  if (isSaid(first.words) || thesisAfter.test(row.text.slice(first.end))) return
  if (speechAfter.test(row.text.slice(first.end + 1)) || !/^[\p{Lu}\p{N}]/u.test(first.words)) return
  addPaper(reading, {
    title: bareTitle(first.words),
    authors: [],
    partial: false,
    row: index,
    kind,
    rule: 'quoted-beside-quoted',
    links: [],
  })
}

function linkOver(reading: Reading, index: number, title: string) {
  const links = linksIn(reading.rows[index]?.content ?? []).filter(
    (link) => link.words.includes(title.slice(0, 20)) || title.includes(link.words),
  )
  return links
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url }) => ({ kind: leadsToPaper(url) ? ('paper' as const) : ('site' as const), url }))
}
