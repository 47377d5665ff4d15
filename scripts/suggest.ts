import { parseArgs } from 'node:util'
import { BuildError } from '../src/build/build-error.ts'
import { buildPaths } from '../src/build/build-paths.ts'
import { runCommand } from '../src/build/run-command.ts'
import { suggestPeople } from '../src/knowledge/suggest/suggest-people.ts'
import { suggestionText } from '../src/knowledge/suggest/suggestion-text.ts'
import { hydrate } from '../src/site/catalogue/hydrate.ts'
import { readCatalogue } from '../src/site/catalogue/read-catalogue.ts'
import { readCuration } from '../src/vocabulary/read-curation.ts'
import { VocabularyError } from '../src/vocabulary/vocabulary-error.ts'

const help = `List printed names that may be one person's, with what speaks for it, from the last build. Nothing is written:
copy what you find right into content/vocabulary/people.yaml.

  npm run suggest -- [options]

  --limit N   how many (default: 50)
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
    throw new BuildError(`--limit is a number of suggestions, not ${values.limit}`, 2)
  const { library, vocabulary } = buildPaths(process.cwd())
  const authors = hydrate(readCatalogue(library)).authors()
  const found = suggestPeople(authors, peopleOf(vocabulary))
  const shown = found.slice(0, limit)
  if (values.json) console.log(JSON.stringify(shown, null, 1))
  else if (found.length === 0)
    console.log(`Among ${authors.length} printed names none looks like another form of another.`)
  else
    console.log(
      `${shown.map(suggestionText).join('\n\n')}\n\n${shown.length} of ${found.length} suggestions, the likeliest first.`,
    )
  return 0
})

function peopleOf(folder: string) {
  try {
    return readCuration(folder).people
  } catch (error) {
    if (error instanceof VocabularyError) throw new BuildError(error.message, 2, { cause: error })
    throw error
  }
}
