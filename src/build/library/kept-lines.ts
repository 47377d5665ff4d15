import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'astro/zod'
import { CommandError } from '../../process/command-error.ts'

/**
 * Read a file of JSON Lines that is kept with the library; one that is missing holds none.
 *
 * @throws {CommandError} with the place of the first line that is not as the schema says
 */
export function readKeptLines<Line>(file: string, schema: z.ZodType<Line>): Line[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line === '' ? [] : [parseLine(line, schema, `${file}:${at + 1}`)]))
}

/** Write a file of JSON Lines in one step, so that none is ever half there. */
export function writeKeptLines(file: string, lines: readonly unknown[]): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.next`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  renameSync(`${file}.next`, file)
}

function parseLine<Line>(line: string, schema: z.ZodType<Line>, place: string): Line {
  try {
    return schema.parse(JSON.parse(line))
  } catch (cause) {
    const fault = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new CommandError(`${place}: ${fault}\n  Take the file back from version control.`, 2, { cause })
  }
}
