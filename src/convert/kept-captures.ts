import type { Vocabulary } from '../model/vocabulary.ts'
import type { CaptureDigest } from './capture-digest.ts'
import { type ConversionCache, openConversionCache } from './conversion-cache.ts'
import { isSavedPage } from './is-saved-page.ts'
import { type CaptureFile, readCapture } from './read/read-captures.ts'
import type { Capture } from './recognise-capture.ts'
import { faultOf, refuse, writeRefusal } from './refuse.ts'

/** Where captures are converted from, and all it takes; plain data, so that threads can be given it. */
export interface FileConversion {
  /** Folder of the captures. */
  readonly captures: string
  /** Folder of what became of them before. */
  readonly cache: string
  /** What `converterHash` gives. */
  readonly converter: string
  readonly vocabulary: Vocabulary
  /** Whether saved pages are read by a second reader as well. */
  readonly secondOpinion: boolean
}

/** The digest of a capture with the key of what was kept of it; null where it could not be read and nothing is kept. */
export interface KeyedDigest {
  readonly key: string | null
  readonly digest: CaptureDigest
}

/** Finds what was kept of captures by name, without anything that converts them. */
export interface KeptCaptures {
  readonly cache: ConversionCache
  /** What was kept of a capture as it now is; null where it must be converted. */
  readonly recall: (file: string) => KeyedDigest | null
}

/** Prepare to find what was kept of the captures of a folder. */
export function keptCaptures({
  captures,
  cache: folder,
  converter,
  secondOpinion,
}: FileConversion): KeptCaptures {
  const cache = openConversionCache(folder, (file) =>
    secondOpinion && isSavedPage(file) ? `${converter} with a second opinion` : converter,
  )
  return {
    cache,
    recall: (file) => {
      const read = readCapture(captures, file)
      if (!('bytes' in read)) return refused(read)
      const key = cache.keyOf(read)
      const kept = cache.read(key)
      return kept && { key, digest: kept.digest }
    },
  }
}

/** What there is of a capture that could not be read. */
export function refused(read: Exclude<CaptureFile, Capture>): KeyedDigest {
  return { key: null, digest: writeRefusal(refuse(read.file, [faultOf(read)])).digest }
}
