import type { CslName } from '../csl/csl-item.ts'
import { fullName } from '../csl/full-name.ts'

/**
 * A name as readers of metadata divide it rightly: they take the last word for the family name, unless there is a
 * comma. One name alone with spaces on both sides of a comma is taken for two authors.
 *
 * @example
 * authorName({ family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der' }) // => 'van der Maaten, Laurens'
 */
export function authorName(name: CslName, alone = false): string {
  if ('literal' in name) return name.literal
  const { family, given = '', 'non-dropping-particle': particle, suffix } = name
  const last = [particle, family, suffix].filter(Boolean).join(' ')
  const divided = last !== family && !(alone && last.includes(' ') && given.includes(' '))
  return divided ? `${last}, ${given}` : fullName(name)
}
