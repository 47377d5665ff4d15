import { buildPaths } from './build-paths.ts'
import { takeLock } from './lock.ts'
import { runCommand } from './run-command.ts'
import { updateLibrary } from './update-library.ts'

/** A program: bring the library of a project up to date, apart from a process that has to answer meanwhile. */
await runCommand(async () => {
  const paths = buildPaths(process.cwd())
  const release = takeLock(paths.lock)
  updateLibrary(paths, console.log)
  release()
  return 0
})
