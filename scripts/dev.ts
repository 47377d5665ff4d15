import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildError } from '../src/build/build-error.ts'
import { buildPaths } from '../src/build/build-paths.ts'
import { convertCaptures } from '../src/build/convert-captures.ts'
import { startDevServer } from '../src/build/dev-server.ts'
import { folderState } from '../src/build/folder-state.ts'
import { takeLock } from '../src/build/lock.ts'
import { parsePort } from '../src/build/parse-port.ts'
import { runCommand } from '../src/build/run-command.ts'
import { updateLibrary } from '../src/build/update-library.ts'
import { watchFolders } from '../src/build/watch-folders.ts'

const help = `Work on the site: captures, articles, vocabulary and pages show up as they change.
Search answers from the index of the last \`npm run build\`.

  npm run dev -- [options]

  --port N   port of the server (default: 4321)
  --help     show this`

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
  const update = async () => {
    const release = takeLock(paths.lock)
    try {
      await convertCaptures(paths.root)
      updateLibrary(paths, console.log)
    } finally {
      release()
    }
  }
  await update()
  const server = startDevServer(paths.root, paths.library, port)
  watchFolders([join(paths.root, 'content', 'captures'), paths.articles, paths.vocabulary], async () => {
    try {
      const before = folderState(paths.library)
      await update()
      if (folderState(paths.library) !== before) await server.restart()
    } catch (error) {
      // What stands in a half-written file is told, and the next change is waited for.
      if (!(error instanceof BuildError)) throw error
      console.error(error.message)
    }
  })
})
