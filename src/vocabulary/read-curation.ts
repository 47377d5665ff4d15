import { join } from 'node:path'
import { type Curation, moveSchema, personSchema } from '../model/curation.ts'
import { moveFaults } from './check-moves.ts'
import { personFaults } from './check-people.ts'
import { readList } from './read-list.ts'
import { VocabularyError } from './vocabulary-error.ts'

/**
 * Read what the curators decided about people and about addresses that moved; a file that is missing counts as empty.
 *
 * @throws {VocabularyError} with all that contradicts itself
 */
export function readCuration(folder: string): Curation {
  const people = readList(join(folder, 'people.yaml'), personSchema)
  const moves = readList(join(folder, 'moves.yaml'), moveSchema)
  const faults = [...personFaults(people), ...moveFaults(moves)]
  if (faults.length > 0) throw new VocabularyError(faults)
  return { people: people.map(({ value }) => value), moves: moves.map(({ value }) => value) }
}
