import { converterFor } from './convert-capture.ts'
import { writeConversion } from './converted-capture.ts'
import {
  type FileConversion,
  type KeptCaptures,
  type KeyedDigest,
  keptCaptures,
  refused,
} from './kept-captures.ts'
import { readCapture } from './read/read-captures.ts'
import type { SecondReader } from './second-opinion/second-reader.ts'

/** Converts captures by name, or finds what was kept of them. */
export interface FileConverter extends KeptCaptures {
  /** Convert a capture and keep what becomes of it. */
  readonly convert: (file: string) => KeyedDigest
}

/**
 * Prepare to convert the captures of a folder.
 *
 * @param secondReader null where no capture that is converted needs it
 */
export function fileConverter(settings: FileConversion, secondReader: SecondReader | null): FileConverter {
  const kept = keptCaptures(settings)
  const convertCapture = converterFor(settings.vocabulary, secondReader)
  return {
    ...kept,
    convert: (file) => {
      const read = readCapture(settings.captures, file)
      if (!('bytes' in read)) return refused(read)
      const key = kept.cache.keyOf(read)
      const conversion = writeConversion(convertCapture(read))
      kept.cache.keep(key, conversion)
      return { key, digest: conversion.digest }
    },
  }
}
