import { buildSite } from '../../src/build/build-site.ts'
import { runCommand } from '../../src/process/run-command.ts'
import { libraryPaths } from './library.ts'

/** Builds the site of a library in a folder as `npm run build` does, for tests that end it or get in its way. */
const [folder = ''] = process.argv.slice(2)

await runCommand(async () => {
  console.log(`Working on ${folder}`)
  await buildSite({ paths: libraryPaths(folder), base: '/', say: console.log })
  return 0
})
