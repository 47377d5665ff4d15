import type { Curation } from '../../model/curation.ts'
import type { FoldKind } from '../addresses/entry-address.ts'
import { emptyRegistry, type Registry } from '../addresses/registry.ts'

/** What a catalogue is made with besides the articles and the vocabulary. */
export interface Curated {
  /** Addresses that were published. */
  readonly registry: Registry
  readonly curation: Curation
  /** What has an entry on a list in place of a page of its own, where few would ask for that. */
  readonly fold?: readonly FoldKind[]
}

/** A library that has published nothing, and whose curators have decided nothing. */
export const uncurated: Curated = { registry: emptyRegistry, curation: { people: [], moves: [] } }
