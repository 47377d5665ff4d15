import type { MendedWords } from './mend-words.ts'

/** What to say of a query in which some words were replaced; null when none was. */
export function mendedNote({ words, mended }: MendedWords): string | null {
  if (mended.size === 0) return null
  const lost = new Intl.ListFormat('en').format([...mended.keys()].map((word) => `“${word}”`))
  return `${lost} ${mended.size === 1 ? 'occurs' : 'occur'} nowhere: searched for “${words}”.`
}
