import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCatalogue, type CatalogueRun } from '../src/bench/bench-catalogue.ts'
import { benchConvert } from '../src/bench/bench-convert.ts'
import { benchLibrary, machineLine } from '../src/bench/bench-library.ts'
import { growthLines, libraryLines, librarySeries } from '../src/bench/library-lines.ts'
import { plotCost } from '../src/bench/plot-cost.ts'
import { CommandError } from '../src/process/command-error.ts'
import { runCommand } from '../src/process/run-command.ts'
import { printWeights } from '../tests/browser/print-weights.ts'
import { printEvaluations } from '../tests/search/print-evaluations.ts'
import { printSearchScale } from '../tests/search/print-search-scale.ts'

const help = `Measure Lectern: libraries made up for it, and the site in dist (or LECTERN_DIST).

  npm run bench -- --quick
  npm run bench -- library [options]
  npm run bench -- catalogue [options]
  npm run bench -- convert [options]
  npm run bench -- pages
  npm run bench -- search [--misses]
  npm run bench -- search-scale [--articles N] [--segments N] [--whole]

  library      time and memory of each stage of a build from captures to the site, of libraries of several sizes, from
               nothing and after one capture was changed; beside them Hugo, Pagefind, Eleventy and Starlight, where they are there
  catalogue    time and memory of the catalogue of a large library
  convert      captures a second and memory of the converter, against reading and parsing them alone
  pages        what a page of every type and the first search weigh
  search       how well search answers the queries of tests/search/queries.json
  search-scale what indexing and searching large libraries takes: 1,000 and 10,000 articles, or --articles N

  --quick      a little of everything, in two minutes
  --sizes N,N  numbers of articles (default: 100,1000)
  --plain      articles name no papers, so that all generators make the same pages
  --eleventy DIR
               a folder in which \`npm install @11ty/eleventy\` was run
  --starlight DIR
               a folder in which \`npm install astro @astrojs/starlight\` was run
  --plot FILE  draw cost against size as SVG
  --history FILE
               where each run adds its figures as a line of JSON (default: .lectern/bench.jsonl)
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
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '100,1000' },
      plain: { type: 'boolean', default: false },
      eleventy: { type: 'string' },
      starlight: { type: 'string' },
      plot: { type: 'string' },
      history: { type: 'string', default: '.lectern/bench.jsonl' },
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
  if (subject === '' && values.quick) await printAll(values.history)
  else if (subject === 'library') await printLibraries({ ...values, sizes: sizesOf(values.sizes) })
  else if (subject === 'pages') await printWeights()
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
    throw new CommandError(
      'Say what to measure: npm run bench -- library, catalogue, convert, pages, search or search-scale',
      2,
    )
  return 0
})

interface LibrariesAsked {
  readonly sizes: readonly number[]
  readonly runs: string
  readonly plain: boolean
  readonly history: string
  readonly eleventy?: string | undefined
  readonly starlight?: string | undefined
  readonly plot?: string | undefined
}

async function printLibraries({
  sizes,
  runs,
  plain,
  eleventy,
  starlight,
  plot,
  history,
}: LibrariesAsked): Promise<void> {
  const machine = machineLine()
  console.log(machine)
  const costs = await benchLibrary({
    root: process.cwd(),
    sizes,
    runs: Number(runs),
    papers: !plain,
    folders: { eleventy: eleventy ?? null, starlight: starlight ?? null },
    say: console.log,
  })
  for (const line of [...libraryLines(costs), '', ...growthLines(costs)]) console.log(line)
  if (plot !== undefined)
    writeFileSync(plot, plotCost(librarySeries(costs), { x: 'articles', y: 'seconds of processor' }))
  mkdirSync(dirname(history), { recursive: true })
  appendFileSync(history, `${JSON.stringify({ measured: new Date().toISOString(), machine, costs })}\n`)
}

/** A little of everything. */
async function printAll(history: string): Promise<void> {
  printCatalogues(4000, false)
  printConversions(200, 1)
  await printLibraries({ sizes: [20, 60], runs: '1', plain: false, history })
}

function sizesOf(text: string): number[] {
  const sizes = text.split(',').map(Number)
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes
  throw new CommandError('--sizes are numbers of articles: 100,1000', 2)
}

function numberOf(given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^[1-9]\d*$/.test(given)) throw new CommandError(`\`${given}\` is no number from 1 on`, 2)
  return Number(given)
}

function printCatalogues(papers: number, again: boolean): void {
  if (!Number.isInteger(papers) || papers < 1000)
    throw new CommandError('--papers is a number from 1000 on', 2)
  for (const size of [Math.round(papers / 4), papers]) console.log(tell(benchCatalogue(size, again)))
}

function printConversions(captures: number, runs: number): void {
  if (!Number.isInteger(captures) || captures < 100)
    throw new CommandError('--captures is a number from 100 on', 2)
  if (!Number.isInteger(runs) || runs < 1) throw new CommandError('--runs is a number from 1 on', 2)
  console.log(machineLine())
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
