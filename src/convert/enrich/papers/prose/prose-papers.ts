import { type Reading, textAt } from '../../reading.ts'
import { addPaper } from '../add-paper.ts'
import { isAboutPapers } from '../lists/page-titles.ts'
import { sectionAbove } from '../section-above.ts'
import { sectionKind } from '../section-kind.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { findEmphasisedTitles } from './emphasised-titles.ts'
import { linkedPapers, saysPaper } from './linked-papers.ts'
import { findBracketedTitles, findCountedTitles, findListedTitles } from './listed-titles.ts'
import { isNamedPaper } from './named-before.ts'
import { namesBooks, namesTalks } from './other-works.ts'
import { findPlainTitles } from './plain-titles.ts'
import { quotations } from './quotations.ts'
import { isSaid, isTitleAlone, quotedAtStart, quotedPaper } from './quoted-papers.ts'
import { findTitleCaseMentions } from './title-case-mentions.ts'
import { findTitlesBeforeNames } from './titles-before-names.ts'

/** A paragraph longer than this, in characters, is no prose but data; it is kept as it is. */
const longestRead = 20_000

// Rows that a recogniser has read to their end, or refused for where they stand
const readWhole: ReadonlySet<string> = new Set([
  'table-of-papers',
  'titles-and-authors-in-turn',
  'marked-titles-in-a-row',
  'no-paper-in-this-section',
  'announced-sections',
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
  const shaped =
    titleLikeness(quotation.words) >= 2 &&
    sectionKind(sectionAbove(reading, index)) !== 'other' &&
    (!isSaid(quotation.words) || isAboutPapers(reading))
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
