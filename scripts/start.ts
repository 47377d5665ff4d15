import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { buildSite } from '../src/build/build-site.ts'
import { chooseEdition } from '../src/build/choose-edition.ts'
import { convertCaptures } from '../src/build/convert-captures.ts'
import { runCommand } from '../src/process/run-command.ts'
import { showProgress } from '../src/process/show-progress.ts'
import { openStages, stageLines } from '../src/process/stages.ts'
import { parsePort } from '../src/serve/parse-port.ts'
import { serve } from '../src/serve/serve.ts'
import { basePath } from '../src/site/base.ts'

const help = `Convert the captures, build the site, and serve it to this machine.

  npm start -- [options]

  --port N   first port to try (default: 4321; 0 for any)
  --verbose  tell of each stage how long it took and how much memory it needed at most
  --help     show this`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return
  }
  chooseEdition({})
  const port = parsePort(values.port)
  const paths = buildPaths(process.cwd())
  const progress = showProgress()
  const stages = openStages(values.verbose)
  const rejected = await stages.run('convert', () => convertCaptures(paths.root))
  const { articles, pages } = await buildSite({
    ...{ paths, base: basePath(), say: console.log, stages },
    ...(progress && { progress }),
  })
  await stages.close()
  if (values.verbose) for (const line of stageLines(stages.costs)) console.log(line)
  const { address } = await serve({ folder: paths.out, base: basePath(), port })
  console.log(`
  ${articles} articles, ${pages} pages: ${address}
${rejected ? '\n  Some captures were rejected: see what `npm run convert` said above.\n' : ''}
  Put captures into content/captures and start again to add them.
  The folder dist is the whole site: copy it to any static host.
  Press Ctrl+C to stop.`)
})
