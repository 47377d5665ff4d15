import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { topicSchema, type Vocabulary, venueSchema } from '../model/vocabulary.ts'

/** What is wrong with a vocabulary file; told to the user, exit code 2. */
export class VocabularyError extends Error {}

/** Read what the curators wrote down about venues and topics; a file that is missing counts as empty. */
export function readVocabulary(folder: string): Vocabulary {
  return {
    venues: readList(join(folder, 'venues.yaml'), venueSchema),
    topics: readList(join(folder, 'topics.yaml'), topicSchema),
  }
}

function readList<T>(file: string, entry: z.ZodType<T>): T[] {
  if (!existsSync(file)) return []
  const result = z.array(entry).safeParse(parseYaml(file) ?? [])
  if (result.success) return result.data
  throw new VocabularyError(`${file}\n${z.prettifyError(result.error)}`)
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new VocabularyError(`${file}\n${error instanceof Error ? error.message : String(error)}`)
  }
}
