import { openSync, readFileSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CommandError } from '../src/process/command-error.ts'
import { keepCompiledCode } from '../src/process/compiled-code.ts'
import { takeLock } from '../src/process/lock.ts'
import { showProgress } from '../src/process/show-progress.ts'
import { systemFault } from '../src/process/system-fault.ts'

const help = `npm run convert -- [options] [FILE ...]

Reads captures and writes one article (MDX) for each, with a report of what was understood, dropped and doubtful.

  --captures DIR    where the captures are (content/captures)
  --out DIR         where the articles go (content/articles)
  --report FILE     write the report as JSON
  --check           write no article; exit 1 if anything would change
  --strict          exit 1 if there are warnings
  --json            print the report instead of the summary
  --fresh           convert unchanged captures again as well
  --second-opinion     have saved pages read by defuddle as well, however many there are (else up to 500)
  --no-second-opinion  do not, which saves most of the time they take
  --workers N       threads that convert at a time, where captures are many (one for each processor)
  --cache DIR       where conversions are kept for the next run (.lectern/converted)
  --explain FILE    show a capture line by line, with what became of each and by which rule; write nothing
  --help            this text
  FILE ...          only these captures, as paths below the captures folder; nothing is removed

Exit codes: 0 fine; 1 some captures were rejected, --check or --strict found something, another run has not ended, or
the machine refused to write; 2 wrong usage or unsafe folders, before anything is written; 3 a fault of Lectern itself.`

/** Take the number of threads, or throw as for other options that make no sense. */
function threads(printed: string): number {
  const number = Number(printed)
  if (Number.isInteger(number) && number > 0) return number
  const code = 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
  throw Object.assign(new TypeError('--workers takes a whole number from 1 on'), { code })
}

/** Whether a second opinion is asked for; undefined where nothing is said of it. */
function opinion(values: { 'second-opinion'?: boolean; 'no-second-opinion'?: boolean }): boolean | undefined {
  return values['no-second-opinion'] ? false : values['second-opinion']
}

/** Writes the report to a file, which is begun with its first piece, and prints it, each where it is asked for. */
function reportTo(path: string | undefined, print: boolean): (piece: string) => void {
  let file: number | null = null
  return (piece) => {
    if (path) {
      file ??= openSync(path, 'w')
      writeSync(file, piece)
    }
    if (print) process.stdout.write(piece)
  }
}

const version = String(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      captures: { type: 'string', default: 'content/captures' },
      out: { type: 'string', default: 'content/articles' },
      report: { type: 'string' },
      check: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'second-opinion': { type: 'boolean' },
      'no-second-opinion': { type: 'boolean' },
      workers: { type: 'string' },
      cache: { type: 'string', default: '.lectern/converted' },
      explain: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (!values.help) keepCompiledCode(process.cwd())
  if (values.help) console.log(help)
  else if (values.explain !== undefined) {
    const colour = process.stdout.isTTY && !process.env['NO_COLOR']
    const style = { colour, width: process.stdout.isTTY ? process.stdout.columns : 160 }
    const { runExplain } = await import('../src/convert/run-explain.ts')
    const run = await runExplain(values.captures, values.explain, style, opinion(values) ?? true)
    console[run.exitCode === 0 ? 'log' : 'error'](run.text)
    process.exitCode = run.exitCode
  } else {
    const progress = showProgress()
    const { workers, report, json, ...asked } = values
    const second = opinion(values)
    const release = values.check ? () => {} : takeLock('.lectern/convert.lock')
    const { runConvert } = await import('../src/convert/run-convert.ts')
    const run = await runConvert({
      ...asked,
      ...(workers === undefined ? {} : { workers: threads(workers) }),
      ...(second === undefined ? {} : { secondOpinion: second }),
      only: positionals,
      tool: `lectern ${version}`,
      ...(progress ? { progress } : {}),
      ...(report || json ? { report: reportTo(report, json) } : {}),
    })
    release()
    progress?.('')
    if (run.totals === null || !json) console[run.exitCode === 2 ? 'error' : 'log'](run.text)
    process.exitCode = run.exitCode
    process.send?.('converted') // `convertCaptures` waits for it.
  }
} catch (error) {
  const usage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  const told = error instanceof CommandError ? error.message : systemFault(error)
  console.error(usage ? `${error.message}\n\n${help}` : (told ?? error))
  process.exitCode = usage ? 2 : told === null ? 3 : 1
}
