import { type Inline, plainText } from '../../../../model/inline.ts'
import type { Row } from '../../../../model/row.ts'
import { factOfPage } from '../../fact-of-page.ts'
import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import type { Reading } from '../../reading.ts'
import { addNamed } from '../add-paper.ts'
import { sectionAbove } from '../section-above.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { firstPerson } from './first-person.ts'
import { isPaperQuotation } from './quotation-cues.ts'
import { isTitleInItalics, nameOfVenue } from './titles-in-italics.ts'

// ` (Ann Lee`, `, by Ann Lee`: what stands right behind a title
const authorsBehind = /^\s*(?:\(\p{Lu}|,?\s*(?:by|from)\s+\p{Lu})/u

// `This paper considers the **Problem of Folded Sails**`: what a work is about, and not what it is called
const itsMatter =
  /\b(?:papers?|work|articles?|stud(?:y|ies)|authors?|they|we|it) (?:\p{L}+ly )?(?:examin|propos|introduc|stud|consider|present|us|explor|defin)\p{Ll}* (?:an? |the )?$/iu

// `**2020 Harbour Award for Tide Education** is given to`: a prize
const namesPrize = /\b(?:Award|Prize|Medal|Fellowship)s?(?: (?:for|of|in) .*)?$/u
const isGiven = /^[”"]?\s+(?:is|was|were|are|goes|went|has been|will be)\b/

const opensQuestion =
  /^(?:What|How|Who|Whose|Why|When|Where|Which|Do|Does|Did|Is|Are|Was|Were|Can|Could|Should|Will|Would|Has|Have)\s/

/** Words that open a row and ask something in small letters. `**What were the rates?** (Section 2); in short: …` */
function isRunInQuestion({ content: [first] }: Row): boolean {
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return false
  const words = plainText([first])
  return opensQuestion.test(words) && wordCount(words) >= 4 && capitalShare(words) < 0.5
}

const runInQuestions = factOfPage((rows) => rows.filter(isRunInQuestion).length)

/** `**Problem of Folded Sails** (**PFS**)`: a term with its short name. */
function isTermWithShortName(content: readonly Inline[], index: number): boolean {
  const [between, name] = [content[index + 1], content[index + 2]]
  return (
    between !== undefined &&
    (name?.type === 'strong' || name?.type === 'emphasis') &&
    plainText([between]).trim() === '(' &&
    wordCount(plainText([name])) === 1
  )
}

// `*The Tide Factory* (Lee, 2012) is a book on buoys`
const isBook =
  /^\s*(?:\([^()]{3,60}\)\s*)?(?:is|was) (?:an? |the )?(?:\p{Ll}+ ){0,2}(?:book|novel|memoir|biography)\b/u

/**
 * Find titles that stand in a sentence in bold letters or italics: right before authors in brackets or behind “from” or
 * “by”, or where the sentence says of them what it would say of a title in quotes.
 *
 * @example
 * // **A title in full** (Ann Lee, Bo Li) made me think.
 * // In *A title in full*, the authors ask how far one can go.
 */
export function findEmphasisedTitles(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const row = reading.rows[index]
  const section = sectionAbove(reading, index)
  if (!row || row.content.length < 2 || sectionKind(section) === 'other') return
  let at = 0
  for (const [i, inline] of row.content.entries()) {
    const words = plainText([inline])
    const start = at
    at += words.length
    if ((inline.type !== 'strong' && inline.type !== 'emphasis') || wordCount(words) < 3) continue
    const end = start + words.trimEnd().length
    if (row.text.slice(start, at) !== words || readNames(words)) continue
    // `**To be blunt: it waits**`: a phrase in small letters must look like a title by itself.
    if (titleLikeness(words) < (capitalShare(words) < 0.7 ? 2 : 1)) continue
    if (isTermWithShortName(row.content, i)) continue
    // What several rows of a page open with is asked by the page itself.
    if (i === 0 && isRunInQuestion(row) && runInQuestions(reading) > 2) continue
    const [before, after] = [row.text.slice(Math.max(0, start - 120), start), row.text.slice(end, end + 200)]
    if (namesPrize.test(words.trim()) && isGiven.test(after)) continue
    const quotation = {
      start,
      end,
      words: words.trim().replace(/,$/, ''),
      open: false,
    }
    const authors = authorsNear(row.text, start, end)
    const isSigned =
      authorsBehind.test(after) && ((authors?.names.length ?? 0) > 1 || authors?.partial === true)
    // `**In short:** the gauges are read twice`: a label, and no title
    const isLabel = /:\s*$/.test(words) || /^\s*:/.test(after)
    const isSaid =
      !isLabel &&
      !itsMatter.test(before) &&
      !firstPerson.test(words) &&
      !nameOfVenue.test(words) &&
      isPaperQuotation(quotation, before, after, kind, section, 2)
    const isNamed =
      inline.type === 'emphasis' &&
      wordCount(words) > 3 &&
      isTitleInItalics(quotation.words, row.text.slice(0, start), row.text.slice(end))
    const isKnown = reading.papers
      .slice(-50)
      .some(({ row, title }) => row === index && title.startsWith(quotation.words.slice(0, 20)))
    if (isKnown || isBook.test(after) || !((isSigned && wordCount(words) > 3) || isSaid || isNamed)) continue
    addNamed(reading, index, { title: bareTitle(quotation.words), authors, kind, rule: 'emphasised-title' })
  }
}
