import { foldKey } from '../../model/fold.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Every word of the vocabulary once, folded: those of titles first, the most frequent before the others. */
export function knownWords({ words, terms }: Vocabulary): string[] {
  const ofTerms = terms.flatMap(({ label, also }) =>
    [label, ...also].flatMap((name) => foldKey(name).split(' ')),
  )
  return [...new Set([...words, ...ofTerms])]
}
