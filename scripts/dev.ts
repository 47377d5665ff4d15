import { join, relative, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { convertCaptures } from '../src/build/convert-captures.ts'
import { converterHash } from '../src/convert/conversion-cache.ts'
import { fileConverter } from '../src/convert/convert-file.ts'
import { startDevServer } from '../src/dev/dev-server.ts'
import { folderState } from '../src/dev/folder-state.ts'
import { showEdit } from '../src/dev/show-edit.ts'
import { watchFolders } from '../src/dev/watch-folders.ts'
import { CommandError } from '../src/process/command-error.ts'
import { runCommand } from '../src/process/run-command.ts'
import { runNode } from '../src/process/run-node.ts'
import { parsePort } from '../src/serve/parse-port.ts'
import { readCatalogue } from '../src/site/catalogue/read-catalogue.ts'
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts'

const help = `Work on the site: captures, articles, vocabulary and pages show up as they change.
Search answers from the index of the last \`npm run build\`.

  npm run dev -- [options]

  --port N   port of the server (default: 4321)
  --help     show this`

/** For how long pages that are told to load an edit may ask the server before it begins anew, in milliseconds. */
const pageTime = 3000

await runCommand(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return
  }
  const port = parsePort(values.port)
  const paths = buildPaths(process.cwd())
  let articleOf: ReadonlyMap<string, string> = new Map()
  let shown = 0
  const update = async (aside: boolean) => {
    await convertCaptures(paths.root, [], aside)
    await runNode({
      step: 'Bringing the library up to date',
      arguments: [join(paths.root, 'src', 'dev', 'update-once.ts')],
      folder: paths.root,
      environment: {},
      onLine: console.log,
      aside,
    })
    articleOf = articlesByCapture(paths.library)
  }
  await update(false)
  const server = startDevServer(paths.root, paths.library, port)
  const captures = join(paths.root, 'content', 'captures')
  const vocabulary = readVocabulary(paths.vocabulary)
  const converted = join(paths.root, '.lectern', 'converted')
  // To show an edit at once; a second opinion is of no use before the update.
  const converter = fileConverter(
    {
      ...{ captures, cache: converted, vocabulary, secondOpinion: false },
      converter: converterHash(vocabulary),
    },
    null,
  )
  const show = (path: string) => {
    const file = relative(captures, path).split(sep).join('/')
    const slug = articleOf.get(file)
    if (slug === undefined) return
    const { key } = converter.recall(file) ?? converter.convert(file)
    const mdx = converter.cache.read(key ?? '')?.mdx() ?? ''
    if (mdx === '' || !showEdit(paths.library, slug, mdx)) return
    shown = performance.now()
    console.log(`${file} is shown`)
  }
  watchFolders([captures, paths.articles, paths.vocabulary], {
    noticed: (changed) => {
      try {
        changed.forEach(show)
      } catch (error) {
        // Whatever is wrong with a capture, the update tells of it.
        console.error(`Not shown yet: ${error instanceof Error ? error.message : error}`)
      }
    },
    changed: async () => {
      try {
        const before = folderState(paths.library)
        // Pages that load an edit that is shown already come first.
        await update(true)
        if (folderState(paths.library) === before) return
        await setTimeout(shown + pageTime - performance.now())
        await server.restart()
      } catch (error) {
        // What stands in a half-written file is told, and the next change is waited for.
        if (!(error instanceof CommandError)) throw error
        console.error(error.message)
      }
    },
  })
})

/** The articles that have one capture, by its name. */
function articlesByCapture(library: string): ReadonlyMap<string, string> {
  return new Map(
    readCatalogue(library).articles.flatMap(({ slug, sources: [source, ...others] }) =>
      source === undefined || others.length > 0 ? [] : [[source.file, slug] as const],
    ),
  )
}
