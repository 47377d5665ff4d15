import { runInWorkers } from '../process/worker-pool.ts'
import type { WorkerConversion } from './convert-worker.ts'
import { isSavedPage } from './is-saved-page.ts'
import { type FileConversion, type KeptCaptures, type KeyedDigest, keptCaptures } from './kept-captures.ts'
import { type KnownCaptures, openKnownCaptures } from './known-captures.ts'
import { loadSecondReader } from './second-opinion/second-reader.ts'

/** With fewer captures to convert than this, the work is done before a thread has started. */
const worthThreads = 120

/** As many captures a page counts that a second reader reads as well. */
const costOfSecondOpinion = 10

/** Which captures are converted, and how. */
export interface ConvertFiles extends FileConversion {
  readonly files: readonly string[]
  /** Convert also what is unchanged. */
  readonly fresh: boolean
  /** How many threads may convert at a time. */
  readonly workers: number
  /** Called with how many are done. */
  readonly progress?: (done: number) => void
}

/** Captures in the order of their names, with how many of them had not changed. */
export interface ConvertedFiles {
  readonly captures: readonly KeyedDigest[]
  readonly unchanged: number
  readonly cache: KeptCaptures['cache']
  readonly known: KnownCaptures
}

/** Convert captures: those that have changed since they were last, in threads where they are many. */
export async function convertFiles(options: ConvertFiles): Promise<ConvertedFiles> {
  const { files, fresh, progress } = options
  const kept = keptCaptures(options)
  const known = openKnownCaptures(options)
  const converted = new Map<string, KeyedDigest>()
  const done = (answer: KeyedDigest) => {
    converted.set(answer.digest.file, answer)
    progress?.(converted.size)
  }
  const changed: string[] = []
  /** Of those that had to be read. */
  const marks = new Map<string, string>()
  for (const file of files) {
    const own = known.marksOf(file)
    const untouched = fresh ? null : known.recall(file, own)
    if (untouched === null) marks.set(file, own)
    const found = untouched ?? (fresh ? null : kept.recall(file))
    if (found) done(found)
    else changed.push(file)
  }
  const unchanged = [...converted.values()].filter(({ key }) => key !== null).length
  const asked = options.secondOpinion ? changed.filter(isSavedPage).length : 0
  if (changed.length + asked * costOfSecondOpinion >= worthThreads)
    await convertInThreads(options, changed, asked > 0, done)
  else if (changed.length > 0) {
    // Nothing else here needs what converts, which takes longer to load than to find that all is as it was.
    const { fileConverter } = await import('./convert-file.ts')
    const { convert } = fileConverter(options, asked > 0 ? await loadSecondReader() : null)
    for (const file of changed) done(convertHere(convert, file))
  }
  const captures = [...converted.values()].sort((a, b) => (a.digest.file < b.digest.file ? -1 : 1))
  for (const [file, own] of marks) {
    const answer = converted.get(file)
    if (answer) known.note(own, answer)
  }
  return { captures, unchanged, cache: kept.cache, known }
}

function convertInThreads(
  { captures, cache, converter, vocabulary, secondOpinion, workers }: ConvertFiles,
  names: readonly string[],
  asks: boolean,
  done: (answer: KeyedDigest) => void,
): Promise<void> {
  const script = new URL('./convert-worker.ts', import.meta.url)
  const settings: WorkerConversion = { captures, cache, converter, vocabulary, secondOpinion, asks }
  return runInWorkers({ script, settings, names, workers, done })
}

function convertHere(convert: (file: string) => KeyedDigest, file: string): KeyedDigest {
  try {
    // A copy, as threads hand it on: the strings of the original are parts of the capture's text and would keep all of it.
    return structuredClone(convert(file))
  } catch (error) {
    throw new Error(`${file}: converting it failed`, { cause: error })
  }
}
