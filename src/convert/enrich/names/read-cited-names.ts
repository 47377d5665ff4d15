import { words } from '../line-shape.ts'
import { particles } from './name-words.ts'
import { type NameList, readNames } from './read-names.ts'

/**
 * Names as bibliographies print them: the first inverted, and perhaps a nickname of the work before it.
 *
 * @example
 * readCitedNames('Keller, Anselm, and Cho Min-ki') // => 'Keller, Anselm' and 'Cho Min-ki'
 */
export function readCitedNames(printed: string): NameList | null {
  // The full stop of a last initial may have gone with the mark that closes the list.
  const whole = /\b\p{Lu}$/u.test(printed) ? `${printed}.` : printed
  const text = whole.replace(/,?\s*\bet al\.?\s*$/, '')
  const partial = text !== whole
  const initials = [
    ...text.matchAll(
      /(?:^|, |,? and |,? & )(?<name>(?:\p{Ll}+ )?\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.[- ]?)+(?= ?,| and| &|\.?$|\s*$))/gu,
    ),
  ]
  if (initials.length > 0 && initials.map(([part]) => part).join('').length >= text.trim().length - 3) {
    return {
      names: initials.map((match) => ({ name: (match.groups?.['name'] ?? '').trim() })),
      partial,
      certainty: 1,
    }
  }
  const inverted =
    /^(?<family>(?:(?:\p{Ll}+|Van|Von|De|Del|Di|La|Le) ){0,2}\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}.’' -]{0,30}?)(?:,? (?:and|&) (?<last>.+)|, (?<more>.+)|\.?)$/u.exec(
      text.trim(),
    )
  const rest = inverted?.groups?.['last'] ?? inverted?.groups?.['more']
  const single =
    inverted?.groups &&
    words(inverted.groups['family'] ?? '').length <= 3 &&
    !/ (?:and|&) /.test(inverted.groups['given'] ?? '')
  if (
    !inverted?.groups ||
    !single ||
    words(inverted.groups['family'] ?? '').filter(
      (word) => /^\p{Lu}/u.test(word) && !particles.has(word.toLowerCase()),
    ).length > 1
  )
    return readNames(whole)
  const name = `${inverted.groups['family']}, ${inverted.groups['given']}`
  if (!rest) return { names: [{ name }], partial, certainty: 1 }
  const list = readNames(rest)
  return list ? { ...list, partial: list.partial || partial, names: [{ name }, ...list.names] } : null
}
