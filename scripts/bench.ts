import { parseArgs } from 'node:util'
import { benchCatalogue, type CatalogueRun } from '../src/bench/bench-catalogue.ts'
import { BuildError } from '../src/build/build-error.ts'
import { runCommand } from '../src/build/run-command.ts'

const help = `Measure Lectern on libraries made up for it.

  npm run bench -- catalogue [options]

  --papers N   size of the library (default: 200000)
  --again      build the catalogue a second time, with all its addresses registered
  --help       show this

Budget for 200,000 papers with 400,000 authorships: 20 s and 1,500 MB on two cores.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      papers: { type: 'string', default: '200000' },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const papers = Number(values.papers)
  if (positionals.join() !== 'catalogue')
    throw new BuildError('Say what to measure: npm run bench -- catalogue', 2)
  if (!Number.isInteger(papers) || papers < 1000) throw new BuildError('--papers is a number from 1000 on', 2)
  for (const size of [Math.round(papers / 4), papers]) console.log(tell(benchCatalogue(size, values.again)))
  return 0
})

function tell({
  papers,
  authorships,
  names,
  articles,
  seconds,
  megabytes,
  characters,
}: CatalogueRun): string {
  const number = new Intl.NumberFormat('en').format
  return `${number(papers)} papers, ${number(authorships)} authorships, ${number(names)} names, ${number(articles)} articles: ${seconds.toFixed(1)} s, ${number(megabytes)} MB at most, ${number(Math.round(characters / 1e6))} MB of catalogue`
}
