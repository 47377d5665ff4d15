import type { FootnoteMark, Mention } from '../model/inline.ts'
import type { Note } from './find-notes.ts'

/** The ids that the places of one article get. */
export interface Anchors {
  /** Only the mentions that something leads to have an id. */
  readonly mentions: ReadonlyMap<Mention, string>
  readonly marks: ReadonlyMap<FootnoteMark, string>
  /** By label. */
  readonly notes: ReadonlyMap<string, Note>
}
