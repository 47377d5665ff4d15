import { cleanText } from '../../model/clean-text.ts'
import type { CslName } from './csl-item.ts'

/** `Jr.`, `III`. */
const suffix = /^(?:[JS]r\.?|I{2,3}|IV)$/

/** `van`, `de`, `al`: words in lower case between the given names and the family name. */
const particle = /^\p{Ll}[\p{Ll}’']*$/u

/** `Ann`, `D.`, `Yu-Xiang`, `O’Neil`; in scripts that write names in this order. */
const nameWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.'’‐-]+$/u

/** `(Kevin)`. */
const nickname = /\s*\([^()]*\)/g

/** Words of what is no person. */
const groupWord =
  /^(?:and|the|of|for|team|group|collaboration|consortium|project|community|research|inc|llc|lab|labs|university|institute|others|et|al)\.?$/i

/**
 * The parts of a name as it is printed. Without a word in lower case before it, the last word counts as the family
 * name, as in every program that reads citations; what does not look like a person's name in that order stays whole.
 *
 * @example
 * splitName('Jia (Kevin) Liu')   // => {family: 'Liu', given: 'Jia'}
 * splitName('Laurens van der Maaten') // => {family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der'}
 * splitName('王小明')             // => {literal: '王小明'}
 */
export function splitName(printed: string): CslName {
  const whole = cleanText(printed)
  const words = cleanText(whole.replace(nickname, '')).split(' ')
  const after = words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  const family = words.at(-1) ?? ''
  const first = words.findIndex((word, at) => at > 0 && particle.test(word))
  const between = first === -1 ? [] : words.slice(first, -1)
  const given = words.slice(0, first === -1 ? -1 : first)
  const split =
    given.length > 0 &&
    words.every((word) => nameWord.test(word) && !groupWord.test(word)) &&
    between.every((word) => particle.test(word)) &&
    /^\p{Lu}/u.test(family)
  if (!split) return { literal: whole }
  return {
    family,
    given: given.join(' '),
    ...(between.length > 0 && { 'non-dropping-particle': between.join(' ') }),
    ...(after !== undefined && { suffix: after }),
  }
}
