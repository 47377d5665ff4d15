import { join } from 'node:path'
import { topicSchema, type Vocabulary, venueSchema } from '../model/vocabulary.ts'
import { topicFaults } from './check-topics.ts'
import { venueFaults } from './check-venues.ts'
import { readList } from './read-list.ts'
import { VocabularyError } from './vocabulary-error.ts'

export { VocabularyError }

/**
 * Read what the curators wrote down about venues and topics; a file that is missing counts as empty.
 *
 * @throws {VocabularyError} with all that contradicts itself
 */
export function readVocabulary(folder: string): Vocabulary {
  const venues = readList(join(folder, 'venues.yaml'), venueSchema)
  const topics = readList(join(folder, 'topics.yaml'), topicSchema)
  const faults = [...venueFaults(venues), ...topicFaults(topics)]
  if (faults.length > 0) throw new VocabularyError(faults)
  return { venues: venues.map(({ value }) => value), topics: topics.map(({ value }) => value) }
}
