import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { buildSite } from '../src/build/build-site.ts'
import { chooseEdition } from '../src/build/choose-edition.ts'
import { takeAddress } from '../src/build/take-address.ts'
import { runCommand } from '../src/process/run-command.ts'
import { openStages, stageLines } from '../src/process/stages.ts'
import { basePath } from '../src/site/base.ts'

const help = `Make the site of the shares that \`npm run build -- --shard K/N\` has built, here or on other machines, from the
same articles, code and settings. It is the same, byte for byte, as one that was built in one go.

  npm run merge -- [options]

  --shards DIR  folder of the shares (default: dist.shards)
  --base PATH, --anywhere, --address URL
                as they were given to \`npm run build\`
  --out DIR     folder of the site (default: dist)
  --verbose     tell of each stage how long it took and how much memory it needed at most
  --help        show this

Exit code: 0 merged; 1 a share is missing or failed, and the site is as it was; 2 wrong usage, 3 a fault of Lectern.`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      shards: { type: 'string' },
      base: { type: 'string' },
      anywhere: { type: 'boolean', default: false },
      address: { type: 'string' },
      out: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const { out, shards, anywhere } = values
  takeAddress(values.address)
  chooseEdition({})
  const paths = buildPaths(process.cwd(), { ...(out && { out }), ...(shards && { shards }) })
  const stages = openStages(values.verbose)
  const asked = { paths, base: basePath(values.base), anywhere, merge: true, stages }
  const { articles, pages } = await buildSite({ ...asked, say: console.log })
  await stages.close()
  if (values.verbose) for (const line of stageLines(stages.costs)) console.log(line)
  console.log(`Merged ${articles} articles as ${pages} pages: ${paths.out}`)
  return 0
})
