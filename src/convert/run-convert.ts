import { existsSync, statSync } from 'node:fs'
import { formatProblem, type Problem } from '../model/problem.ts'
import type { ConversionReport } from '../model/report.ts'
import { readVocabulary, VocabularyError } from '../vocabulary/read-vocabulary.ts'
import { type Conversion, converterFor, refuse } from './convert-capture.ts'
import { convertLibrary } from './convert-library.ts'
import { type ExplainStyle, explain } from './explain.ts'
import { checkOutput, compareOutput, OutputRefused, writeOutput } from './output-folder.ts'
import { listCaptures, readCapture } from './read/read-captures.ts'
import { type Capture, recogniseCapture } from './recognise-capture.ts'
import { summarise } from './summary.ts'

/** What `npm run convert` is asked to do. */
export interface ConvertRequest {
  readonly captures: string
  readonly out: string
  readonly check: boolean
  readonly strict: boolean
  /** Captures to convert, as paths below the folder; empty for all. */
  readonly only: readonly string[]
  readonly tool: string
  readonly progress?: (text: string) => void
}

/** What came of it: the exit code, what to print, and the report unless the request was refused. */
export interface ConvertRun {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
  readonly report: ConversionReport | null
}

/** Convert a folder of captures. Faults of captures are reported and the others converted; nothing is written before the folders are found safe. */
export function runConvert(request: ConvertRequest): ConvertRun {
  try {
    return converted(request)
  } catch (error) {
    if (error instanceof OutputRefused || error instanceof VocabularyError)
      return { exitCode: 2, text: error.message, report: null }
    throw error
  }
}

function converted({ captures, out, check, strict, only, tool, progress }: ConvertRequest): ConvertRun {
  if (!existsSync(captures) || !statSync(captures).isDirectory())
    throw new OutputRefused(`There is no captures folder ${captures}`)
  checkOutput(out, captures)
  const names = listCaptures(captures)
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new OutputRefused(`Not among the captures of ${captures}: ${unknown.join(', ')}`)
  const convert = converterFor(readVocabulary('content/vocabulary'))
  const chosen = only.length > 0 ? names.filter((name) => only.includes(name)) : names
  const library = convertLibrary(
    chosen,
    (file) => convertFile(captures, file, convert),
    tool,
    (done) => progress?.(`converted ${done} of ${chosen.length}`),
  )
  const changes = check
    ? compareOutput(out, library.files)
    : writeOutput(out, library.files, only.length === 0)
  const differs = check && changes.written.length + changes.removed.length > 0
  const warned =
    strict &&
    library.report.sources.some(({ problems }) => problems.some(({ severity }) => severity === 'warning'))
  const text = summarise(library.report, captures, changes)
  return {
    exitCode: library.report.totals.failed > 0 || differs || warned ? 1 : 0,
    text: differs
      ? `${text}\nThe articles are not what the captures give: ${[...changes.written, ...changes.removed].join(', ')}`
      : text,
    report: library.report,
  }
}

function convertFile(folder: string, file: string, convert: (capture: Capture) => Conversion): Conversion {
  const read = readCapture(folder, file)
  if ('bytes' in read) return convert(read)
  return refuse(file, [faultOf(read)])
}

function faultOf({ code, message, line }: Exclude<ReturnType<typeof readCapture>, Capture>): Problem {
  return { code, message, place: { line, column: 1 } }
}

/** Explain one capture line by line instead of converting any; the path may begin with that of the captures folder. */
export function runExplain(captures: string, path: string, style: ExplainStyle): ConvertRun {
  const names = existsSync(captures) ? listCaptures(captures) : []
  const file = names.find((name) => name === path || `${captures.replace(/\/$/, '')}/${name}` === path)
  if (!file) return { exitCode: 2, text: `Not among the captures of ${captures}: ${path}`, report: null }
  const problems: Problem[] = []
  const read = readCapture(captures, file)
  const recognised =
    'bytes' in read
      ? recogniseCapture(read, (problem) => void problems.push(problem))
      : { fault: faultOf(read) }
  if ('fault' in recognised) return { exitCode: 1, text: formatProblem(file, recognised.fault), report: null }
  return { exitCode: 0, text: explain(recognised, problems, style), report: null }
}
