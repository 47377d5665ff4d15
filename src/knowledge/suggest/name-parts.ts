import { foldKey } from '../../model/fold.ts'

/** A name taken apart, every part folded. */
export interface NameParts {
  readonly given: readonly string[]
  /** What stands in brackets or quotes: `Yuyang (Bernie) Wang`. */
  readonly nicknames: readonly string[]
  readonly family: string
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'])

/**
 * Take a printed name apart as far as comparing needs it: the last word is the family name.
 *
 * @example
 * nameParts('Yuyang (Bernie) Wang') // => { given: ['yuyang'], nicknames: ['bernie'], family: 'wang' }
 * nameParts('Yu-Xiang Wang')        // => { given: ['yuxiang'], nicknames: [], family: 'wang' }
 */
export function nameParts(name: string): NameParts {
  const nicknames: string[] = []
  const plain = name.replace(/[("“]([^)"”]+)[)"”]/g, (_, inner: string) => {
    nicknames.push(foldKey(inner).replaceAll(' ', ''))
    return ' '
  })
  const words = plain
    .replace(/(?<=\p{L})[-‐‑–](?=\p{L})/gu, '')
    // `JK` is two initials, `Yu` a name.
    .replace(/(?<!\S)(\p{Lu})(\p{Lu})(?=\s)/gu, '$1 $2')
    .split(/\s+/)
    .flatMap((word) => foldKey(word).split(' '))
    .filter((word) => word !== '' && !suffixes.has(word))
  return { given: words.slice(0, -1), nicknames, family: words.at(-1) ?? '' }
}
