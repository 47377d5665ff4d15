import type { foldKey } from '../../../model/fold.ts'
import type { readMarked } from '../marked-text.ts'
import type { isExact } from '../mend-words.ts'

/**
 * How queries and results are read. It is handed in and not imported: small sites load these functions in fewer files
 * if no other file needs them.
 */
export interface Reading {
  readonly foldKey: typeof foldKey
  readonly isExact: typeof isExact
  readonly readMarked: typeof readMarked
}
