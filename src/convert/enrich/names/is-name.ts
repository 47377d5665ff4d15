import { remember } from '../../../model/remember.ts'
import { commonWords } from './common-words.ts'
import {
  degrees,
  givenCountries,
  middleNames,
  organisationWords,
  particles,
  suffixes,
  titleWords,
} from './name-words.ts'

// `Björn`, `O’Brien`, `Jean-Luc`, `McCallum`, `AmirAli`, `JJ`, `Zhang*`
const capitalised = /^\p{Lu}[\p{L}\p{M}’'‘.-]*$/u
// `D.`, `C.-J.`, `J.R.`, `M`
const initial = /^(?:\p{Lu}\.?-?){1,3}$/u
// `(Kevin)`, `“Sandy”`, `'Bob'`
const nickname = /^[("“‘'][\p{L}\p{M}.’ -]+[)"”’']$/u
// Chinese names have two to four signs; a foreign one spelled out has a point in it
const han =
  /^(?:\p{Script=Han}{2,4}|(?=.*[·・])[\p{Script=Han}·・]{4,16}|(?!\p{Script=Han}+$)[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー·・]{2,12})$/u
const otherScript =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{M}.’' -]+$/u

/** How sure it is that a text is one person's name: 0 no, 1 perhaps (a single word), 2 yes. */
export type NameLikeness = 0 | 1 | 2

/**
 * Whether a text is one person's name, judged by the shape of its words.
 *
 * @example
 * nameLikeness('Zhiwei Steven Wu')   // => 2
 * nameLikeness('Lauren')             // => 1
 * nameLikeness('Graph neural networks') // => 0
 */
export const nameLikeness = remember((text): NameLikeness => {
  const trimmed = text.trim().replace(/,(?= (?:Jr|Sr|II|III|IV)\.?$)/, '')
  const inScript = beyondAscii.test(trimmed) ? otherScriptLikeness(trimmed) : null
  if (inScript !== null) return inScript
  const words = trimmed.split(/\s+/)
  // `Po-Wei Wong. KDD`: a full stop after a whole word ends the name
  if (
    trimmed.includes('.') &&
    /\p{Ll}{2}\.\s/u.test(trimmed.replace(/\b(?:Jr|Sr|St|Dr|Chr|Wm|Geo|Jos|Chas|Thos|Alex|Ed|Fr|Th)\./g, ''))
  )
    return 0
  // `NeurIPS`, `xBERTs`: capitals in a row after small letters are an acronym's
  if (words.some((word) => /\p{Ll}\p{Lu}{2,}/u.test(word))) return 0
  if (words.length > 7 || trimmed.length > 60 || words[0] === 'No') return 0
  if (!words.every(mayStandInName)) return 0
  // `Md Saiful Islam`: short for a given name, and no degree
  const told = /^Md\.?$/.test(words[0] ?? '') && words.length > 2 ? words.slice(1) : words
  const core = told.filter((word) => capitalised.test(word) && !initial.test(word) && !particles.has(word))
  // `KAI WU`: capitals throughout, which only the names beside it can tell from two acronyms
  if (core.length === 0)
    return words.length === 2 &&
      words.every((word) => /^(?=.*[AEIOUY])\p{Lu}{2,3}$/u.test(word) && !isTitleWord(word))
      ? 1
      : 0
  // `Mark D. Cornell`: behind an initial in the middle the name of a place is a family's
  const family =
    (words.length >= 3 && initial.test(words.at(-2) ?? '')) ||
    (trimmed.includes('.') && initialsFirst.test(trimmed))
      ? words.at(-1)
      : undefined
  // `Fernando de Goes`: behind a particle any word is a family's
  const behindParticle = words.length === 3 && particles.has(words[1] ?? '') ? words[2] : undefined
  // `Israel Abebe Lemma`
  const given = words.length >= 3 && givenCountries.has((words[0] ?? '').toLowerCase()) ? words[0] : undefined
  // `William Berkeley Sund`
  const middle = words.length === 3 && middleNames.has((words[1] ?? '').toLowerCase()) ? words[1] : undefined
  const foreign = core.filter(
    (word) =>
      isTitleWord(word) &&
      word !== given &&
      word !== middle &&
      word !== behindParticle &&
      !(word === family && organisationWords.has(word.toLowerCase())),
  ).length
  if (foreign > 0) return 0
  if (core.length === 1 && words.length === 1) return /^\p{Lu}{2,}$/u.test(core[0] ?? '') ? 0 : 1
  return particles.has(words[0] ?? '') && words.length === 2 && core.length === 1 ? 1 : 2
})

/** `A. Philips`, `J. R. Berkeley`: behind initials alone stands a family, even one after which a place or a company is called; `U. Delft` is a place. */
export const initialsFirst = /^(?!U\.)(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}\p{L}+$/u

const beyondAscii = /[\x80-\uffff]/

/** How sure it is that a text in another script than the Latin one is a name; null where it is in none. */
function otherScriptLikeness(text: string): NameLikeness | null {
  if (
    han.test(text) ||
    /^[\p{Script=Han}\p{Script=Hangul}]{1,3} [\p{Script=Han}\p{Script=Hangul}]{1,4}$/u.test(text)
  )
    return 2
  if (text.length < 2 || !otherScript.test(text) || !/\p{L}/u.test(text)) return null
  // A word in small letters, in the scripts that have them, makes it a phrase: `Общие впечатления`
  return /(?:^|\s)\p{Ll}/u.test(text) ? 0 : text.includes(' ') ? 2 : 1
}

/**
 * How much doubt is left that a text is a name of which one part is also a word, which only the sure names beside it can
 * remove. Null where it can be none.
 *
 * @example
 * doubtAmongNames('Esteban Real')  // => 1
 * doubtAmongNames('Ann Said Lhad') // => 0.75
 * doubtAmongNames('Deep Learning') // => null
 */
export function doubtAmongNames(text: string): 1 | 0.75 | null {
  // `Pulling. Ann Lee`: a full stop after a whole word
  if (/\p{Ll}{2}\.\s/u.test(text)) return null
  const words = text.trim().split(/\s+/)
  const given = words.slice(0, -1)
  const family = words.at(-1) ?? ''
  const isPerson =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => capitalised.test(word) && /^\p{Lu}\p{Ll}|^\p{Lu}\.?$/u.test(word)) &&
    given.some((word) => /\p{Ll}/u.test(word)) &&
    !organisationWords.has(family.toLowerCase()) &&
    words[0] !== 'No'
  if (!isPerson) return null
  const [first = '', ...middle] = given
  if (isTitleWord(first)) return null
  if (!middle.some(isTitleWord)) return 1
  // `Lynda Said Lhadj`: a word between two that are none leaves less doubt than one at the end
  return isTitleWord(family) ? null : 0.75
}

function mayStandInName(word: string): boolean {
  if (/\d/.test(word)) return false
  return (
    capitalised.test(word) ||
    initial.test(word) ||
    nickname.test(word) ||
    particles.has(word) ||
    suffixes.has(word.toLowerCase().replace(/\.$/, '')) ||
    /^(?:d|l|al|el)[’'-]\p{Lu}/u.test(word) ||
    (beyondAscii.test(word) && han.test(word))
  )
}

// `reparameterization`, `phonology`, `observability`: nobody is called so
const abstraction = /^.{4,}(?:i[sz]ation|[aeiou]tions?|ology|ability|ibility|ivity|istics)$/

function isTitleWord(word: string): boolean {
  const folded = word.toLowerCase().replace(/[’']s$/, '')
  // `Don’t`, `We’re`: a shortened verb
  if (/(?:n[’']t|[’'](?:re|ve|ll))$/.test(folded)) return true
  if (abstraction.test(folded)) return true
  if (
    titleWords.has(folded) ||
    commonWords.has(folded) ||
    organisationWords.has(folded) ||
    degrees.has(folded)
  )
    return true
  // `Self-Supervised`, `Multi-Task`: one part alone tells.
  return folded.includes('-') && folded.split('-').some((part) => part.length > 2 && titleWords.has(part))
}
