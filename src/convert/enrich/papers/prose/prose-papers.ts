import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { type Reading, textAt } from '../../reading.ts'
import { addPaper, papersNamedOn } from '../add-paper.ts'
import { contextOf } from '../list-context.ts'
import { isAboutPapers } from '../lists/page-titles.ts'
import { leadsToPaper, linkKind, linksIn } from '../paper-links.ts'
import { sectionAbove } from '../section-above.ts'
import { sectionKind } from '../section-kind.ts'
import { shownByPerson } from '../titles/other-things.ts'
import { capitalShare, titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { findEmphasisedTitles } from './emphasised-titles.ts'
import { firstPerson } from './first-person.ts'
import { findBracketedTitles, findCountedTitles, findListedTitles } from './listed-titles.ts'
import { isNamedPaper } from './named-before.ts'
import { namesBooks, namesTalks } from './other-works.ts'
import { findPlainTitles } from './plain-titles.ts'
import { isPaperQuotation } from './quotation-cues.ts'
import { type Quotation, quotations } from './quotations.ts'
import { isBehindTrack, isBlurb } from './quoted-lines.ts'
import { speechAfter } from './speech.ts'
import { isThesisOrCourse, thesisAfter } from './theses-and-courses.ts'
import { findTitleCaseMentions } from './title-case-mentions.ts'
import { calledBesides, findTitlesBeforeNames } from './titles-before-names.ts'

/** A paragraph longer than this, in characters, is no prose but data; it is kept as it is. */
const longestRead = 20_000

// Rows that a recogniser has read to their end, or refused for where they stand
const readWhole: ReadonlySet<string> = new Set([
  'table-of-papers',
  'titles-and-authors-in-turn',
  'marked-titles-in-a-row',
  'no-paper-in-this-section',
])

// `Principal investigator: Ann Lee` below the name of what is to be done with a grant
const planned = /^(?:co-)?(?:(?:principal|lead) )?investigators?\b|^(?:co-)?PIs?\s*:/i

/** Find papers named in running text and in captions: in quotes, as a link, or where the sentence plainly says so. */
export function findProsePapers(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const role = reading.claims[i]?.role
    if (
      role !== undefined &&
      role !== 'caption' &&
      role !== 'standfirst' &&
      role !== 'heading' &&
      role !== 'prose'
    )
      continue
    if (readWhole.has(reading.claims[i]?.rule ?? '') || planned.test(textAt(reading, i + 1))) continue
    if (isBesideRefused(reading, i)) continue
    if (row.cue.type === 'code' || row.cue.type === 'table' || row.text.length > longestRead) continue
    const kind = role === 'caption' ? 'caption' : 'prose'
    if (role === 'heading') headingPaper(reading, i)
    else if (!namesBooks(reading, i)) {
      let last = -1
      for (const quotation of quotations(row.text))
        if (quotedPaper(reading, i, quotation, kind, last)) last = quotation.end
      quotedAtStart(reading, i, kind)
      linkedPapers(reading, i, kind)
      if (namesTalks(reading, i)) continue
      findEmphasisedTitles(reading, i, kind)
      findTitlesBeforeNames(reading, i, kind)
      findPlainTitles(reading, i, kind)
      findListedTitles(reading, i, kind)
      findCountedTitles(reading, i, kind)
      findBracketedTitles(reading, i, kind)
      findTitleCaseMentions(reading, i, kind)
    }
  }
  headlinePaper(reading)
}

/** `“A wall” by Studio Meer` near `“A lamp” by Ann Lee`, which was refused for where it stands: a row that begins with a quotation, and not the only one. */
function isBesideRefused(reading: Reading, index: number): boolean {
  const opens = (i: number): boolean => /^[“"]/.test(textAt(reading, i))
  const near = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => index + step)
  return (
    opens(index) &&
    near.some((i) => reading.claims[i]?.rule === 'no-paper-in-this-section' && opens(i)) &&
    !saysPaper.test(textAt(reading, index))
  )
}

/** The paper that the headline of an article names in quotes and calls one, where nothing below names any. */
function headlinePaper(reading: Reading): void {
  const index = reading.claims.slice(0, 40).findIndex((claimed) => claimed?.role === 'title')
  const text = textAt(reading, index)
  const [quotation, ...others] = quotations(text)
  if (!quotation || quotation.open || others.length > 0 || reading.papers.length > 0) return
  if (!isNamedPaper(text.slice(0, quotation.start - 1)) || titleLikeness(quotation.words, true) === 0) return
  quotedPaper(reading, index, quotation, 'prose', -1)
}

/** A section heading that is nothing but a quoted title. */
function headingPaper(reading: Reading, index: number): void {
  const row = reading.rows[index]
  const [quotation] = quotations(row?.text ?? '')
  if (!row || !quotation || quotation.open || row.text.length - quotation.words.length > 4) return
  const shaped = titleLikeness(quotation.words) >= 2 && sectionKind(sectionAbove(reading, index)) !== 'other'
  if (!shaped && !isTitleAlone(reading, index, quotation)) return
  reading.claims[index] = { role: 'paper', rule: 'quoted-heading' }
  addPaper(reading, {
    title: bareTitle(quotation.words),
    authors: [],
    partial: false,
    row: index,
    kind: 'entry',
    rule: 'quoted-heading',
    links: [],
  })
}

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
function quotedPaper(
  reading: Reading,
  index: number,
  quotation: Quotation,
  kind: 'prose' | 'caption',
  last: number,
): boolean {
  const text = reading.rows[index]?.text ?? ''
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
    !isPaperQuotation(quotation, before, after, kind, sectionAbove(reading, index)) &&
    !(last >= 0 && goesOn(text.slice(last, quotation.start), quotation)) &&
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

/** `“A title” and “Another title”`: what is joined to a paper is one. */
function goesOn(between: string, { words: inside, open }: Quotation): boolean {
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
function isTitleAlone(reading: Reading, index: number, { words: inside, open }: Quotation): boolean {
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

/** A quotation that begins a bullet or paragraph, where the ones beside it begin with papers. */
function quotedAtStart(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
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
  if (thesisAfter.test(row.text.slice(first.end))) return
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

// `Among the papers we liked …`, `We published …`: said even under a heading for something else
const saysPaper = /\bpapers?\b|\bpublished\b/i

// `https://blog.example.org/…`, `https://example.org/posts/…`
const ofBlog = /\/\/blogs?\.|\/(?:blogs?|posts?)\/|\b(?:medium|substack|wordpress|blogspot)\.com\b/i

// `preprint from the University of the Fjords`, `a paper by Ann Lee`: whose it is, and not what it is called
const whosePaper =
  /^(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur|[Tt]heir|[Mm]y) )?(?:\p{Ll}+ )?(?:[Pp]apers?|[Pp]re-?prints?|[Aa]rticles?) (?:from|by|of|at|with|that|which|presented|published|accepted)\b/u

// `CHI Nordic 2020`: a meeting of its own
const editionAlone = /^(?=\S*\p{Lu}\S*\p{Lu})\S+(?: \p{Lu}\p{L}+){0,3} (?:19|20)\d\d$/u

/** A link in running text whose words are a title and that leads to a paper. */
function linkedPapers(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const row = reading.rows[index]
  if (!row) return
  const elsewhere = sectionKind(sectionAbove(reading, index)) === 'other'
  for (const { url, words: label } of linksIn(row.content)) {
    const at = row.text.indexOf(label)
    if (elsewhere && !saysPaper.test(row.text.slice(Math.max(0, at - 120), at))) continue
    if (/\([A-Z][\w’']{1,9}(?: ['’]?\d{2,4})?\)$/.test(label) || whosePaper.test(label)) continue
    if (shownByPerson.test(label) || editionAlone.test(label)) continue
    const known =
      leadsToPaper(url) &&
      titleLikeness(label) >= 2 &&
      wordCount(label) >= 4 &&
      (!firstPerson.test(label) || titleInTitleCase(label) !== null)
    const quotation = { start: at, end: at + label.length, words: label, open: false }
    const said =
      /^https?:/.test(url) &&
      wordCount(label) >= 3 &&
      isPaperQuotation(
        quotation,
        row.text.slice(Math.max(0, at - 120), at),
        row.text.slice(at + label.length, at + label.length + 200),
        kind,
        sectionAbove(reading, index),
        2,
      ) &&
      !(ofBlog.test(url) && !isNamedPaper(row.text.slice(Math.max(0, at - 60), at))) &&
      !namesTalks(reading, index)
    if (!known && (!said || calledBesides.test(row.text.slice(at + label.length)))) continue
    const authors = authorsNear(row.text, at, at + label.length)
    addPaper(reading, {
      title: bareTitle(label),
      authors: authors?.names ?? [],
      partial: authors?.partial ?? false,
      row: index,
      kind,
      rule: 'linked-words',
      links: [{ kind: linkKind(url), url }],
    })
  }
}
