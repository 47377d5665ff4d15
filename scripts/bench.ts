import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchCatalogue, type CatalogueRun } from '../src/bench/bench-catalogue.ts'
import { benchConvert } from '../src/bench/bench-convert.ts'
import { BuildError } from '../src/build/build-error.ts'
import { runCommand } from '../src/build/run-command.ts'
import { printWeights } from '../tests/browser/print-weights.ts'
import { printEvaluations } from '../tests/search/print-evaluations.ts'
import { printSearchScale } from '../tests/search/print-search-scale.ts'

const help = `Measure Lectern: libraries made up for it, and the site in dist (or LECTERN_DIST).

  npm run bench -- catalogue [options]
  npm run bench -- convert [options]
  npm run bench -- pages
  npm run bench -- search [--misses]
  npm run bench -- search-scale [--articles N] [--segments N] [--whole]

  catalogue    time and memory of the catalogue of a large library
  convert      captures a second and memory of the converter, against reading and parsing them alone
  pages        what a page of every type and the first search weigh
  search       how well search answers the queries of tests/search/queries.json
  search-scale what indexing and searching large libraries takes: 1,000 and 10,000 articles, or --articles N

  --papers N   how often articles name a paper; every tenth time it is one named before (default: 220000)
  --captures N how many captures of 16 kB are converted, after a quarter of them (default: 2000)
  --runs N     how often each is measured; the median is told (default: 3)
  --again      build the catalogue a second time, with all its addresses registered
  --segments N into how many segments they are indexed, instead of as many as a build would make
  --whole      with the papers and people of the articles
  --misses     name the queries for which something else came first
  --help       show this

Budgets on two cores: 20 s and 1,500 MB for 200,000 papers with 400,000 authorships; 2,000 captures a second, and no
more memory for more captures.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      papers: { type: 'string', default: '220000' },
      captures: { type: 'string', default: '2000' },
      runs: { type: 'string', default: '3' },
      again: { type: 'boolean', default: false },
      articles: { type: 'string' },
      segments: { type: 'string' },
      whole: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const subject = positionals.join()
  if (subject === 'pages') await printWeights()
  else if (subject === 'search') await printEvaluations(values.misses)
  else if (subject === 'search-scale')
    await printSearchScale({
      articles: numberOf(values.articles),
      segments: numberOf(values.segments),
      whole: values.whole,
    })
  else if (subject === 'convert') printConversions(Number(values.captures), Number(values.runs))
  else if (subject === 'catalogue') printCatalogues(Number(values.papers), values.again)
  else
    throw new BuildError(
      'Say what to measure: npm run bench -- catalogue, convert, pages, search or search-scale',
      2,
    )
  return 0
})

function numberOf(given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^[1-9]\d*$/.test(given)) throw new BuildError(`\`${given}\` is no number from 1 on`, 2)
  return Number(given)
}

function printCatalogues(papers: number, again: boolean): void {
  if (!Number.isInteger(papers) || papers < 1000) throw new BuildError('--papers is a number from 1000 on', 2)
  for (const size of [Math.round(papers / 4), papers]) console.log(tell(benchCatalogue(size, again)))
}

function printConversions(captures: number, runs: number): void {
  if (!Number.isInteger(captures) || captures < 100)
    throw new BuildError('--captures is a number from 100 on', 2)
  if (!Number.isInteger(runs) || runs < 1) throw new BuildError('--runs is a number from 1 on', 2)
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} processors, load ${load} before; Node ${process.version}`,
  )
  for (const count of [Math.round(captures / 4), captures]) {
    const { size, ways } = benchConvert(count, runs)
    console.log(`${count} captures of ${size} bytes`)
    const parsing = ways[0]?.processor ?? 0
    for (const { name, seconds, processor, megabytes } of ways)
      console.log(
        `  ${name.padEnd(24)} ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second; ${processor.toFixed(1)} s of processor, ${(processor / parsing).toFixed(1)} times parsing; ${megabytes} MB at most`,
      )
  }
}

function tell({
  papers,
  authorships,
  names,
  articles,
  seconds,
  processor,
  megabytes,
  characters,
}: CatalogueRun): string {
  const number = new Intl.NumberFormat('en').format
  return `${number(papers)} papers, ${number(authorships)} authorships, ${number(names)} names, ${number(articles)} articles: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor), ${number(megabytes)} MB at most, ${number(Math.round(characters / 1e6))} MB of catalogue`
}
