import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection } from '../list-context.ts'
import { numbered } from '../lists/list-rows.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'

// `… (Northfield), Bo Li (University of Delft (TU))`
const place = /\([^()]*(?:\([^()]*\)[^()]*)*\)/g
// `A title in full Ann B. van Lee`: the last two words with a capital, with initials and particles between
const nameBehind =
  /^(?<title>\S.{10,250}?[^\s:|–—-])\s+(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.){0,2}(?: (?:van|von|de|der|den|di|da|la|le|dos|del|bin|el)){0,3} \p{Lu}[\p{L}’'-]+)$/u
// `van`, `D.`: what counts for nothing where a name has no more than three words
const short = /(?<!\S)(?:\p{L}{1,2}\.?|van|von|del|della|dos)(?!\S)/gu
/** `12 A title`, where each row of a table begins with its number */
export const numberCell = /^\d{1,3}\s+(?=\p{Lu})/u

/**
 * Find papers in rows of a table whose titles and authors have nothing but a space between, and which close with a place
 * of work in brackets: three rows, and three of four of those with such an end. The names reach from the end of a row to the
 * first field that is none, in which a title stands before a name. `A Title in Full Ann Lee (Northfield), Bo Li (Delft)`
 */
export function findPlacedRows(reading: Reading): void {
  const listed = reading.rows.flatMap(({ text, cue }, i) =>
    (cue.type === 'plain' || cue.type === 'bullet') &&
    text.length < 900 &&
    /[,;].*\)[.;]?$/.test(text) &&
    isFree(reading, i)
      ? [{ i, text }]
      : [],
  )
  if (listed.length < 3) return
  const counted = listed.filter(({ text }) => numberCell.test(text)).length * 2 > listed.length
  const cuts = listed.map(({ i, text }) => ({
    i,
    cut: cutPlaced(text.replace(counted ? numberCell : numbered, '')),
  }))
  const found = cuts.filter(({ cut }) => cut !== null).length
  if (found < 3 || found * 4 < listed.length * 3) return
  for (const { i, cut } of cuts) {
    if (!cut || isOtherSection(reading, i)) continue
    claim(reading, i, 'paper', cut.rule)
    addListed(reading, i, cut)
  }
}

function cutPlaced(text: string): Cut | null {
  const masked = text.replace(place, (inside) => ' '.repeat(inside.length)).trimEnd()
  let end = masked.length
  for (const { index } of [...masked.matchAll(/[,;]|\s(?:and|&)(?=\s)/g)].reverse()) {
    const field = masked.slice(index, end).replace(/^(?:[,;]|\s(?:and|&)(?=\s))|[.;]$/g, '')
    if (field.trim() !== '' && (nameLikeness(field) < 2 || wordCount(field.replace(short, '')) > 3)) break
    end = index
  }
  const head = masked.slice(0, end).trimEnd()
  const { title: printed = '', name = '' } = nameBehind.exec(head)?.groups ?? {}
  const at = printed.length - givenBefore(printed, name).length
  const title = bareTitle(text.slice(0, at))
  const authors = printed === '' ? null : readNames(text.slice(at))
  return authors?.certainty === 1 &&
    nameLikeness(name) === 2 &&
    !glued.test(name) &&
    wordCount(title) >= 3 &&
    !endsOpen.test(title) &&
    titleLikeness(title, true) >= 1 &&
    canBeTitle(title)
    ? { title, authors, rule: 'title-before-placed-names-without-a-mark' }
    : null
}

// `SearchAnn Lee`: the end of a title is glued to the name
const glued = /^(?!Ma?c|De|Van|La|Le|Di|Du|Da|O)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u
// `Best paper: A title by`, `The prize went to`, `A title. `: what stands before the name is no title alone
const endsOpen =
  /(?:^|\s)(?:by|of|to|with|from|and|for|in|on|at|the|an?|our|are|is|was|were|dr|prof|professor|students?|via|using)$|[.,;:]$/i
// `… with Pesto`: a word that cannot close a title goes before
const cannotClose =
  /(?:^|\s)(?:of|to|with|from|and|for|in|on|at|the|an?|via|using|by|through|over|under|towards?|against)$/i
// `Morphing`, `Blockchains`, `Management`: so end words of titles more than given names
const endsAsWord =
  /(?:ings?|ions?|ments?|it(?:y|ies)|ness|ers?|ors?|als?|ics|ures?|[ae]nces?|ogy|isms?|ves?|ems?|aphs?|[^aiou]s|ed|able|ible|less|ful|age)$/

/** The first of three names of one person, at the end of what was taken for the title: one capital, no word of the language, and behind what can close a title. */
function givenBefore(printed: string, name: string): string {
  const given = / \p{Lu}\p{Ll}+$/u.exec(printed)?.[0].trim() ?? ''
  const before = printed.slice(0, printed.length - given.length).trimEnd()
  return given !== '' &&
    nameLikeness(given) === 1 &&
    nameLikeness(`${given} ${name}`) === 2 &&
    !endsAsWord.test(given) &&
    !cannotClose.test(before) &&
    !/[:–—-]$/.test(before)
    ? given
    : ''
}
