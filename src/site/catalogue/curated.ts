import type { Curation } from '../../model/curation.ts'
import { emptyRegistry, type Registry } from '../addresses/registry.ts'

/** What a catalogue is made with besides the articles and the vocabulary. */
export interface Curated {
  /** Addresses that were published. */
  readonly registry: Registry
  readonly curation: Curation
}

/** A library that has published nothing, and whose curators have decided nothing. */
export const uncurated: Curated = { registry: emptyRegistry, curation: { people: [], moves: [] } }
