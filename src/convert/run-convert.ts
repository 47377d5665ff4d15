import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemKinds } from '../model/problem.ts'
import type { ConversionReport } from '../model/report.ts'
import { readVocabulary, VocabularyError } from '../vocabulary/read-vocabulary.ts'
import { converterHash, type KeptConversion } from './conversion-cache.ts'
import { type ConvertedFiles, convertFiles } from './convert-files.ts'
import {
  type ConvertedLibrary,
  convertLibrary,
  type LookUp,
  sourceReport,
  tellingProblems,
} from './convert-library.ts'
import { isSavedPage } from './is-saved-page.ts'
import { openKnownHashes } from './known-hashes.ts'
import { type Changes, checkOutput, compareOutput, OutputRefused, writeOutput } from './output-folder.ts'
import { listCaptures } from './read/read-captures.ts'
import { refuse, writeRefusal } from './refuse.ts'
import { type ReportJson, reportJson } from './report-json.ts'
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
  /** Name and version of the program, for the report. */
  readonly tool: string
  /** Folder of what became of captures before; without one, every capture is converted. */
  readonly cache?: string
  /** Convert also what is unchanged. */
  readonly fresh?: boolean
  /** Whether saved pages are read by a second reader as well; where it is not said, if there are not too many of them. */
  readonly secondOpinion?: boolean
  /** How many threads may convert at a time; as many as there are processors where it is not said. */
  readonly workers?: number
  readonly progress?: (text: string) => void
  /** Called with the report as JSON, piece by piece. */
  readonly report?: (piece: string) => void
}

/** Of more saved pages than these nobody reads what a second reader says at once, and it would take most of a build. */
const mostAsked = 500

/** What came of it: the exit code, what to print, and the totals unless the request was refused. */
export interface ConvertRun {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
  readonly totals: ConversionReport['totals'] | null
}

/** Convert a folder of captures. Faults of captures are reported and the others converted; nothing is written before the folders are found safe. */
export async function runConvert(request: ConvertRequest): Promise<ConvertRun> {
  const { cache = mkdtempSync(join(tmpdir(), 'lectern-')) } = request
  try {
    return await converted({ ...request, cache })
  } catch (error) {
    if (error instanceof OutputRefused || error instanceof VocabularyError)
      return { exitCode: 2, text: error.message, totals: null }
    throw error
  } finally {
    if (request.cache === undefined) rmSync(cache, { recursive: true })
  }
}

async function converted(request: ConvertRequest & { readonly cache: string }): Promise<ConvertRun> {
  const { captures, out, check = false, only = [], report } = request
  if (!existsSync(captures) || !statSync(captures).isDirectory())
    throw new OutputRefused(`There is no captures folder ${captures}`)
  checkOutput(out, captures)
  const names = listCaptures(captures)
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new OutputRefused(`Not among the captures of ${captures}: ${unknown.join(', ')}`)
  const chosen = only.length > 0 ? names.filter((name) => only.includes(name)) : names
  const pages = names.filter(isSavedPage).length
  const secondOpinion = request.secondOpinion ?? pages <= mostAsked
  const converted = await convertChosen({ ...request, secondOpinion }, chosen)
  const lookUp = lookUpIn(converted)
  const library = convertLibrary(
    converted.captures.map(({ digest }) => digest),
    lookUp,
  )
  const hashes = openKnownHashes(join(request.cache, 'written.tsv'))
  const changes = check
    ? compareOutput(out, library.files, hashes)
    : writeOutput(out, library.files, only.length === 0, hashes)
  const keeps = only.length === 0 ? 'what was asked for' : 'all'
  converted.known.save(keeps)
  hashes.save(keeps)
  if (report) writeReport(library, lookUp, reportJson(request.tool, report))
  if (only.length === 0) converted.cache.prune(new Set(converted.captures.flatMap(({ key }) => key ?? [])))
  const run = told(request, library, changes, converted.unchanged)
  const tooMany = request.secondOpinion === undefined && !secondOpinion
  return tooMany ? { ...run, text: `${run.text}\n${unasked(pages)}` } : run
}

function unasked(pages: number): string {
  return `No second opinion was asked about the ${pages} saved pages, since they are more than ${mostAsked}; --second-opinion asks for it.`
}

function convertChosen(
  {
    captures,
    cache,
    fresh = false,
    secondOpinion,
    workers = availableParallelism(),
    progress,
  }: ConvertRequest & { readonly cache: string; readonly secondOpinion: boolean },
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
    secondOpinion,
    workers,
    progress: (done) => progress?.(`converted ${done} of ${files.length}`),
  })
}

function writeReport({ outcomes, totals }: ConvertedLibrary, lookUp: LookUp, report: ReportJson): void {
  for (const outcome of outcomes) report.add(sourceReport(outcome, lookUp.capture(outcome.digest.file)))
  report.end(totals)
}

/** What was kept of captures, by their names. */
function lookUpIn({ captures, cache }: ConvertedFiles): LookUp {
  const known = new Map(captures.map((each) => [each.digest.file, each]))
  const kept = (file: string): KeptConversion => {
    const found = cache.read(known.get(file)?.key ?? '')
    if (!found) throw new Error(`${file}: what became of it is no longer in the cache`)
    return found
  }
  return {
    capture: (file) => {
      const { key, digest } = known.get(file) ?? {}
      // Of what could not be read nothing is kept but the reason.
      return key === null ? writeRefusal(refuse(file, digest?.problems ?? [])).capture : kept(file).capture()
    },
    mdx: (file) => kept(file).mdx(),
  }
}

/** The exit code of a run and what to say of it. */
function told(
  { captures, check, strict }: ConvertRequest,
  library: ConvertedLibrary,
  changes: Changes,
  unchanged: number,
): ConvertRun {
  const differs = check && changes.written.length + changes.removed.length > 0
  const warned =
    strict &&
    library.outcomes.some((outcome) =>
      tellingProblems(outcome).some(({ code }) => problemKinds[code].severity === 'warning'),
    )
  const text = summarise(library, captures, changes, unchanged)
  return {
    exitCode: library.totals.failed > 0 || differs || warned ? 1 : 0,
    text: differs
      ? `${text}\nThe articles are not what the captures give: ${[...changes.written, ...changes.removed].join(', ')}`
      : text,
    totals: library.totals,
  }
}
