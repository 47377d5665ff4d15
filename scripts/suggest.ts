import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { homonymText } from '../src/knowledge/suggest/homonym-text.ts'
import { suggestHomonyms } from '../src/knowledge/suggest/suggest-homonyms.ts'
import { suggestPeople } from '../src/knowledge/suggest/suggest-people.ts'
import { suggestionText } from '../src/knowledge/suggest/suggestion-text.ts'
import { CommandError } from '../src/process/command-error.ts'
import { runCommand } from '../src/process/run-command.ts'
import { hydrate } from '../src/site/catalogue/hydrate.ts'
import { readCatalogue } from '../src/site/catalogue/read-catalogue.ts'
import { readCuration } from '../src/vocabulary/read-curation.ts'
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts'
import { VocabularyError } from '../src/vocabulary/vocabulary-error.ts'

const help = `List printed names that may be one person's, and names that may be several people's, with what speaks for it,
from the last build. Nothing is written: copy what you find right into content/vocabulary/people.yaml.

  npm run suggest -- [options]

  --limit N   how many of each (default: 50)
  --json      as JSON
  --help      show this`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      limit: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const limit = Number(values.limit)
  if (values.help) {
    console.log(help)
    return 0
  }
  if (!Number.isInteger(limit) || limit < 1)
    throw new CommandError(`--limit is a number of suggestions, not ${values.limit}`, 2)
  const { library, vocabulary } = buildPaths(process.cwd())
  const records = hydrate(readCatalogue(library))
  const authors = records.authors()
  const { people, topics } = decisionsOf(vocabulary)
  const variants = suggestPeople(authors, people)
  const homonyms = suggestHomonyms(authors, records.paperReferences(), topics, people)
  if (values.json) {
    const shown = { variants: variants.slice(0, limit), homonyms: homonyms.slice(0, limit) }
    console.log(JSON.stringify(shown, null, 1))
  } else {
    console.log(`Of ${authors.length} printed names:\n`)
    console.log(chapter('Pairs that may be one person', variants.map(suggestionText), limit))
    console.log(chapter('Names that may be several people', homonyms.map(homonymText), limit))
  }
  return 0
})

/** Suggestions under a line that says how many there are. */
function chapter(what: string, texts: readonly string[], limit: number): string {
  if (texts.length === 0) return `${what}: none\n`
  const shown = texts.length > limit ? `the likeliest ${limit} of ${texts.length}` : `${texts.length}`
  return `${what}: ${shown}\n\n${texts.slice(0, limit).join('\n\n')}\n`
}

/** What the curators have decided of people, and the topics they know. */
function decisionsOf(folder: string) {
  try {
    return { people: readCuration(folder).people, topics: readVocabulary(folder).topics }
  } catch (error) {
    if (error instanceof VocabularyError) throw new CommandError(error.message, 2, { cause: error })
    throw error
  }
}
