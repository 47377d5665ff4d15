import anyAscii from 'any-ascii'
import type { CslItem } from '../csl/csl-item.ts'
import { familyName } from '../csl/full-name.ts'

/** Words that begin many titles and tell nothing. */
const smallWords = new Set(
  'a an the on of for to in with from towards toward and by at is are how why'.split(' '),
)

/**
 * The citation key of a thing, before others claim the same.
 *
 * @example
 * citationKey({title: 'Learning the target network', author: [{family: 'Asadi', given: 'Kavosh'}], …2024})
 * // => 'asadi2024learning'
 */
export function citationKey({ title, author, issued }: Pick<CslItem, 'title' | 'author' | 'issued'>): string {
  const first = author?.[0]
  const family = plain(first === undefined ? '' : familyName(first)).slice(0, 24) || 'anon'
  const year = issued?.['date-parts'][0]?.[0] ?? 'nd'
  const words = title
    .split(/[\s/–—:]+/)
    .map(plain)
    .filter(Boolean)
  const word = words.find((candidate) => !smallWords.has(candidate)) ?? words[0] ?? 'untitled'
  return `${/^[0-9]/.test(family) ? `x${family}` : family}${year}${word.slice(0, 24)}`
}

function plain(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
