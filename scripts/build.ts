import { parseArgs } from 'node:util'
import { checkAddresses } from '../src/build/addresses/check-addresses.ts'
import { buildPaths } from '../src/build/build-paths.ts'
import { buildShard, parseShare } from '../src/build/build-shard.ts'
import { buildSite } from '../src/build/build-site.ts'
import { chooseEdition } from '../src/build/choose-edition.ts'
import { takeAddress } from '../src/build/take-address.ts'
import { runCommand } from '../src/process/run-command.ts'
import { showProgress } from '../src/process/show-progress.ts'
import { openStages, stageLines } from '../src/process/stages.ts'
import { basePath } from '../src/site/base.ts'

const help = `Build the site from content/articles into dist.

  npm run build -- [options]

  --base PATH   where the site will be mounted, /docs/ for example (default: /)
  --anywhere    make links relative: the folder can then be moved to any path as it is
  --style NAME  how addresses of pages end, \`directory\` or \`file\`, in place of \`style\` in content/site.yaml
  --edition file
                make a folder that opens by double click, without a server (default folder: dist.file)
  --address URL where the site will stand, in place of \`address\` in content/site.yaml
  --out DIR     folder of the site (default: dist)
  --shard K/N   build one of N shares of the pages into dist.shards; \`npm run merge\` makes the site of all of them
  --shards DIR  folder of the shares (default: dist.shards)
  --check-registry
                build nothing: check that no published address was lost, and that every record has one
  --fresh       make all pages and files again, also those that would be the same
  --verbose     tell of each stage how long it took and how much memory it needed at most
  --quiet       say nothing unless something is wrong
  --help        show this

Exit code: 0 built, 1 failed and the site is as it was, 2 wrong usage or an unsafe folder, 3 a fault of Lectern.`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      anywhere: { type: 'boolean', default: false },
      style: { type: 'string' },
      edition: { type: 'string', default: 'web' },
      address: { type: 'string' },
      out: { type: 'string' },
      'check-registry': { type: 'boolean', default: false },
      shard: { type: 'string' },
      shards: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  takeAddress(values.address)
  chooseEdition(values)
  const say = values.quiet ? () => {} : (line: string) => console.log(line)
  const started = performance.now()
  const { shards } = values
  const out = values.out ?? (values.edition === 'file' ? 'dist.file' : undefined)
  const paths = buildPaths(process.cwd(), { ...(out && { out }), ...(shards && { shards }) })
  if (values['check-registry']) {
    say(`${checkAddresses(paths, say)} addresses are registered, and none was lost`)
    return 0
  }
  const base = basePath(values.base)
  if (values.shard !== undefined) {
    const folder = await buildShard({ paths, base, anywhere: values.anywhere }, parseShare(values.shard), say)
    say(`Built ${folder}: when all are there, run \`npm run merge\``)
    return 0
  }
  const progress = values.quiet ? undefined : showProgress()
  const stages = openStages(values.verbose)
  const { articles, pages, searchable } = await buildSite({
    ...{ paths, base, anywhere: values.anywhere, fresh: values.fresh, say, stages },
    ...(progress && { progress }),
  })
  await stages.close()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(
    `Built ${articles} articles as ${pages} pages with ${searchable} search records in ${seconds} s: ${paths.out}`,
  )
  if (values.verbose) for (const line of stageLines(stages.costs)) console.log(line)
  return 0
})
