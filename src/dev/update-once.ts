import { buildPaths } from '../build/build-paths.ts'
import { updateLibrary } from '../build/library/update-library.ts'
import { takeLock } from '../process/lock.ts'
import { runCommand } from '../process/run-command.ts'

/** A program: bring the library of a project up to date, apart from a process that has to answer meanwhile. */
await runCommand(async () => {
  const paths = buildPaths(process.cwd())
  const release = takeLock(paths.lock)
  updateLibrary(paths, console.log)
  release()
  return 0
})
