import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { noteRelease } from '../src/build/library/note-release.ts'
import { runCommand } from '../src/process/run-command.ts'

const help = `Note in content/registry what has changed since the last release, for readers and programs that follow it.
The site tells it as /data/changes.json and in the feed of corrections. Run it before you publish, and commit the registry.

  npm run release -- [options]

  --day DAY     the day of the release, 2026-11-21 for example (default: today)
  --help        show this

Exit code: 0 noted, or nothing has changed; 2 wrong usage or a contradiction in the vocabulary, 3 a fault of Lectern.`

await runCommand(async () => {
  const { values } = parseArgs({
    options: { day: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const day = values.day ?? new Date().toISOString().slice(0, 10)
  const say = (line: string) => console.log(line)
  const release = noteRelease(buildPaths(process.cwd()), day, say)
  say(
    release === null
      ? 'Nothing has changed since the last release'
      : `Release of ${day}: ${release.added.length} added, ${release.changed.length} changed, ${release.moved.length} moved, ${release.removed.length} removed`,
  )
  return 0
})
