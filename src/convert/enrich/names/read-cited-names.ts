import { wordCount, words } from '../line-shape.ts'
import { nameLikeness } from './is-name.ts'
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
      /(?:^|,? and |,? & |, )(?<name>(?:\p{Ll}+ )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, (?:\p{Lu}\.[- ]?)+(?:\p{Lu}\p{Ll}+)?(?= ?,| and| &|\.?$|\s*$))/gu,
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
    /^(?<family>(?:(?:\p{Ll}+|Van|Von|De|Del|Di|La|Le) ){0,2}\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}.’'-]{0,20}(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|bin)){0,3}?)(?:,? (?:and|&) (?<last>.+)|, (?<more>.+)|\.?)$/u.exec(
      text.trim(),
    )
  const rest = inverted?.groups?.['last'] ?? inverted?.groups?.['more']
  const single =
    inverted?.groups &&
    wordCount(inverted.groups['family'] ?? '') <= 3 &&
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

// `Lee, Ann, van Roe, Cy Jo`: family and given names by turns
const invertedPair =
  /^(?<family>(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})$/u

// `Lee, A., van Roe, C.-J., Li, B.`: families, each with initials behind it
const initialledList = /^(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.[- ]?){1,3}(?:, (?=\p{L})|$))+$/u

/**
 * Names every one of which is inverted, told by the comma in the last of them; null when they are not.
 *
 * @example
 * readInvertedNames('Lee, Ann, Li, Bo, and Roe, Cy') // => 'Lee, Ann', 'Li, Bo' and 'Roe, Cy'
 */
export function readInvertedNames(text: string): NameList | null {
  const comma = text.lastIndexOf(', ')
  if (comma < 0 || text.length - comma > 100) return null
  if (initialledList.test(text)) {
    const names = text.split(/(?<=\.),\s+/)
    const areNames = names.every((name) => nameLikeness(name.split(', ').reverse().join(' ')) === 2)
    return areNames ? { names: names.map((name) => ({ name })), partial: false, certainty: 1 } : null
  }
  if (!/\s(?:and|&)\s/.test(text.slice(Math.max(0, comma - 50), comma))) return null
  const { most, last } =
    /^(?<most>[^;]{5,600}?),?\s+(?:and|&)\s+(?<last>[^,]{2,40}, [^,]{1,40})$/u.exec(text.trim())?.groups ?? {}
  if (most === undefined || last === undefined) return null
  const parts = most.split(/,\s+/)
  if (parts.length % 2 === 1) return null
  const pairs = parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []))
  const names = [...pairs, last]
  const areNames = names.every((name) => {
    const { family = '', given = '' } = invertedPair.exec(name)?.groups ?? {}
    return nameLikeness(`${given} ${family}`) === 2
  })
  return areNames ? { names: names.map((name) => ({ name })), partial: false, certainty: 1 } : null
}
