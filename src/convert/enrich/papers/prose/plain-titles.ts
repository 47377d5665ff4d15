import { hasInnerCapital } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, type Reading } from '../../reading.ts'
import { addNamed, papersNamedOn } from '../add-paper.ts'
import { smallWords } from '../titles/title-case.ts'
import { bareTitle } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { isPlainTitle, isSentenceBefore, isShortTitle } from './is-plain-title.ts'
import { plainForms } from './plain-title-forms.ts'

/** The forms whose title opens a sentence; the others have one within it, and so a capital. */
const openingForms = plainForms.filter(({ rule }) => rule === 'title-then-this-paper')

// `‘A title’, co-authored` by somebody: the words before `by` are of the sentence
// `A course on tides organised by` somebody, `somebody else, accepted by` who fetched the prize
const namesWriter =
  /[’'],\s|\b(?:(?:co-?)?authored|published|written|edited|organi[sz]ed|hosted|chaired|moderated|taught|led|given|accepted|presented)$/

/** Whether a text is the end of a title that the row was already found to name, or holds one and more. */
function clashesWithKnown(reading: Reading, index: number, title: string): boolean {
  return papersNamedOn(reading, index).some(
    (paper) => paper.title !== title && (paper.title.endsWith(title) || title.includes(paper.title)),
  )
}

// `The keynotes were A by Ann Lee, and …`
const listsTalks =
  /\b(?:keynotes?|talks?|lectures?|tutorials?|courses?) (?:were|was|are|is|included?|on)\b[^.!?]{0,120}$/iu

const namesTutorial = /\b(?:[Tt]utorials?|[Cc]ourses?|[Kk]eynotes?) \p{Lu}[^.!?]{0,120}$/u

/** Whether a sentence lists talks, or the words after “and” are only the end of something longer. */
function isOfTalks(before: string, title: string): boolean {
  return (
    listsTalks.test(before) ||
    namesTutorial.test(before) ||
    /,\s+(?:with|which|where|an?|our|(?:originally|first|later|recently))\s+\p{Ll}/u.test(title)
  )
}

// `Ann Lee and Bo Li present `, `Ann Lee presented her paper `
const presented =
  /^(?<names>\p{Lu}.{3,160}?) (?:will )?(?:present|propose|introduce|publish|describe)(?:e?d|e?s)?(?: (?:their|his|her|our|the) (?:[\p{L}-]+ )?(?:paper|work|study|article))?,? (?=[\p{Lu}\d])/u

/** A title without those who present it before it in its sentence. */
function withoutPresenters(title: string): string {
  const match = presented.exec(title)
  return match && readNames(match.groups?.['names'] ?? '')?.certainty === 1
    ? title.slice(match[0].length)
    : title
}

// `Constant Lamps With Masks` of `Constant Lamps With Masks manages to keep them lit`: words in title case up to a verb
const beforeVerb = new RegExp(
  `^((?:(?:[\\p{Lu}\\p{N}]\\S*|${smallWords}|[-–—]) ){4,})(?!${smallWords} )\\p{Ll}{3,}s \\p{Ll}`,
  'u',
)

/** A title that a sentence calls so, without what the sentence goes on to say of it. */
function withoutPredicate(printed: string, rule: string): string {
  // `for the paper: A Title paper authored by Ann Lee`
  const title = printed.replace(/\s+(?:paper|study|article)\s+(?:co-?)?(?:authored|written)$/, '')
  // `A title and can be read online`
  return rule === 'paper-titled'
    ? (beforeVerb.exec(title)?.[1]?.trim() ?? title).replace(
        / and (?:can|is|was|will|has|appeared|appears)\s.*$/,
        '',
      )
    : title
}

/** Titles without quotes or links in sentences that plainly announce them. */
export function findPlainTitles(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  for (const { rule, sign, pattern } of hasInnerCapital(text) ? plainForms : openingForms) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const title = withoutPredicate(withoutPresenters(bareTitle(match.groups?.['title'] ?? '')), rule)
      const underEntry =
        reading.claims[index - 1]?.role === 'authors' || reading.claims[index - 1]?.role === 'paper'
      if (clashesWithKnown(reading, index, title)) continue
      if (isSentenceBefore(title, text.slice(match.index + match[0].length))) continue
      if (
        (!isPlainTitle(title, rule) && !isShortTitle(title, rule, match)) ||
        (rule === 'title-then-this-paper' && underEntry)
      )
        continue
      const start = match.index + match[0].indexOf(match.groups?.['title'] ?? '')
      const authors = authorsNear(text, start, start + (match.groups?.['title'] ?? '').length)
      if (
        rule === 'title-by-in-list' &&
        (!authors || namesWriter.test(title) || isOfTalks(text.slice(0, start), title))
      )
        continue
      addNamed(reading, index, { title, authors, kind, rule })
      claim(reading, index, 'prose', rule)
    }
  }
}
