import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { restoreSite } from '../src/build/out/out-folder.ts'
import { siteMarker } from '../src/build/out/site-marker.ts'
import { CommandError } from '../src/process/command-error.ts'
import { takeLock } from '../src/process/lock.ts'
import { runCommand } from '../src/process/run-command.ts'
import { parsePort } from '../src/serve/parse-port.ts'
import { serve } from '../src/serve/serve.ts'
import { basePath } from '../src/site/base.ts'

const help = `Serve the built site to this machine, as a static host would.

  npm run preview -- [options]

  --base PATH   where to mount it (default: where the site was built to stand)
  --out DIR     folder of the site (default: dist)
  --port N      first port to try (default: 4321; 0 for any)
  --help        show this`

/** Put back the site that a killed build has taken away, unless a build is at work right now. */
function restore(folder: string): void {
  const release = takeLock(buildPaths(process.cwd()).lock)
  try {
    if (restoreSite(folder)) console.log(`${folder} was taken away by a build that did not end: put back`)
  } finally {
    release()
  }
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return
  }
  const folder = resolve(values.out)
  if (!existsSync(folder)) restore(folder)
  if (!existsSync(folder)) throw new CommandError(`${folder} does not exist: run \`npm run build\``, 2)
  const base = basePath(values.base ?? siteMarker(folder)?.base)
  const { address } = await serve({ folder, base, port: parsePort(values.port) })
  console.log(`${address}\nPress Ctrl+C to stop.`)
})
