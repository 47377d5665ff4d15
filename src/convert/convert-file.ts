import type { Problem } from '../model/problem.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { CaptureDigest } from './capture-digest.ts'
import { type ConversionCache, openConversionCache } from './conversion-cache.ts'
import { converterFor, refuse } from './convert-capture.ts'
import { writeConversion } from './converted-capture.ts'
import { type CaptureFile, readCapture } from './read/read-captures.ts'
import { type Capture, isSavedPage } from './recognise-capture.ts'
import type { SecondReader } from './second-opinion/second-reader.ts'

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

/** Converts captures by name, or finds what was kept of them. */
export interface FileConverter {
  readonly cache: ConversionCache
  /** What was kept of a capture as it now is; null where it must be converted. */
  readonly recall: (file: string) => KeyedDigest | null
  /** Convert a capture and keep what becomes of it. */
  readonly convert: (file: string) => KeyedDigest
}

/**
 * Prepare to convert the captures of a folder.
 *
 * @param secondReader null where no capture that is converted needs it
 */
export function fileConverter(
  { captures, cache: folder, converter, vocabulary, secondOpinion }: FileConversion,
  secondReader: SecondReader | null,
): FileConverter {
  const cache = openConversionCache(folder, (file) =>
    secondOpinion && isSavedPage(file) ? `${converter} with a second opinion` : converter,
  )
  const convertCapture = converterFor(vocabulary, secondReader)
  return {
    cache,
    recall: (file) => {
      const read = readCapture(captures, file)
      if (!('bytes' in read)) return refused(read)
      const key = cache.keyOf(read)
      const kept = cache.read(key)
      return kept && { key, digest: kept.digest }
    },
    convert: (file) => {
      const read = readCapture(captures, file)
      if (!('bytes' in read)) return refused(read)
      const key = cache.keyOf(read)
      const conversion = writeConversion(convertCapture(read))
      cache.keep(key, conversion)
      return { key, digest: conversion.digest }
    },
  }
}

function refused(read: Exclude<CaptureFile, Capture>): KeyedDigest {
  return { key: null, digest: writeConversion(refuse(read.file, [faultOf(read)])).digest }
}

/** Why a capture could not be read, as a problem of it. */
export function faultOf({ code, message, line }: Exclude<CaptureFile, Capture>): Problem {
  return { code, message, place: { line, column: 1 } }
}
