import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatProblem, type Problem } from '../model/problem.ts'
import type { ConversionReport } from '../model/report.ts'
import { readVocabulary, VocabularyError } from '../vocabulary/read-vocabulary.ts'
import { converterHash } from './conversion-cache.ts'
import { faultOf } from './convert-file.ts'
import { type ConvertedFiles, convertFiles } from './convert-files.ts'
import { type ConvertedLibrary, convertLibrary } from './convert-library.ts'
import { type ExplainStyle, explain } from './explain.ts'
import { type Changes, checkOutput, compareOutput, OutputRefused, writeOutput } from './output-folder.ts'
import { listCaptures, readCapture } from './read/read-captures.ts'
import { recogniseCapture } from './recognise-capture.ts'
import { summarise } from './summary.ts'

/** What `npm run convert` is asked to do. */
export interface ConvertRequest {
  readonly captures: string
  readonly out: string
  /** Compare with what stands in `out` and write nothing. */
  readonly check?: boolean
  /** Warnings about captures end with exit code 1. */
  readonly strict?: boolean
  /** Captures to convert, as paths below the folder; empty, as where it is not said, for all. */
  readonly only?: readonly string[]
  readonly tool: string
  /** Folder of what became of captures before; without one, every capture is converted. */
  readonly cache?: string
  /** Convert also what is unchanged. */
  readonly fresh?: boolean
  /** How many threads may convert at a time; as many as there are processors where it is not said. */
  readonly workers?: number
  readonly progress?: (text: string) => void
}

/** What came of it: the exit code, what to print, and the report unless the request was refused. */
export interface ConvertRun {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
  readonly report: ConversionReport | null
}

/** Convert a folder of captures. Faults of captures are reported and the others converted; nothing is written before the folders are found safe. */
export async function runConvert(request: ConvertRequest): Promise<ConvertRun> {
  const { cache = mkdtempSync(join(tmpdir(), 'lectern-')) } = request
  try {
    return await converted({ ...request, cache })
  } catch (error) {
    if (error instanceof OutputRefused || error instanceof VocabularyError)
      return { exitCode: 2, text: error.message, report: null }
    throw error
  } finally {
    if (request.cache === undefined) rmSync(cache, { recursive: true })
  }
}

async function converted(request: ConvertRequest & { readonly cache: string }): Promise<ConvertRun> {
  const { captures, out, check = false, only = [], tool } = request
  if (!existsSync(captures) || !statSync(captures).isDirectory())
    throw new OutputRefused(`There is no captures folder ${captures}`)
  checkOutput(out, captures)
  const names = listCaptures(captures)
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new OutputRefused(`Not among the captures of ${captures}: ${unknown.join(', ')}`)
  const chosen = only.length > 0 ? names.filter((name) => only.includes(name)) : names
  const converted = await convertChosen(request, chosen)
  const library = libraryOf(converted, tool)
  const changes = check
    ? compareOutput(out, library.files)
    : writeOutput(out, library.files, only.length === 0)
  if (only.length === 0) converted.cache.prune(new Set(converted.captures.flatMap(({ key }) => key ?? [])))
  return told(request, library, changes, converted.unchanged)
}

function convertChosen(
  {
    captures,
    cache,
    fresh = false,
    workers = availableParallelism(),
    progress,
  }: ConvertRequest & {
    readonly cache: string
  },
  files: readonly string[],
): Promise<ConvertedFiles> {
  const vocabulary = readVocabulary('content/vocabulary')
  return convertFiles({
    captures,
    files,
    cache,
    converter: converterHash(vocabulary),
    vocabulary,
    fresh,
    workers,
    progress: (done) => progress?.(`converted ${done} of ${files.length}`),
  })
}

function libraryOf({ captures, cache }: ConvertedFiles, tool: string): ConvertedLibrary {
  const keys = new Map(captures.map(({ key, capture }) => [capture.file, key]))
  const mdxOf = (file: string): string => {
    const kept = cache.read(keys.get(file) ?? '')
    if (!kept) throw new Error(`${file}: what became of it is no longer in the cache`)
    return kept.mdx
  }
  return convertLibrary(
    captures.map(({ capture }) => capture),
    mdxOf,
    tool,
  )
}

/** The exit code of a run and what to say of it. */
function told(
  { captures, check, strict }: ConvertRequest,
  { report }: ConvertedLibrary,
  changes: Changes,
  unchanged: number,
): ConvertRun {
  const differs = check && changes.written.length + changes.removed.length > 0
  const warned =
    strict && report.sources.some(({ problems }) => problems.some(({ severity }) => severity === 'warning'))
  const text = summarise(report, captures, changes, unchanged)
  return {
    exitCode: report.totals.failed > 0 || differs || warned ? 1 : 0,
    text: differs
      ? `${text}\nThe articles are not what the captures give: ${[...changes.written, ...changes.removed].join(', ')}`
      : text,
    report,
  }
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
