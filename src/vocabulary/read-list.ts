import { existsSync, readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { LineCounter, parseDocument } from 'yaml'
import { yamlLine } from '../model/yaml-line.ts'
import { VocabularyError } from './vocabulary-error.ts'

/** An entry of a vocabulary file and the line it begins on. */
export interface Entry<T> {
  readonly value: T
  readonly file: string
  readonly line: number
}

/**
 * Read a vocabulary file: a list of entries of one shape. A file that is missing or empty holds none.
 *
 * @throws {VocabularyError} with the line of every entry that is not of the shape
 */
export function readList<T>(file: string, shape: z.ZodType<T>): Entry<T>[] {
  if (!existsSync(file)) return []
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const [broken] = document.errors
  if (broken) throw new VocabularyError([`${file}:${lines.linePos(broken.pos[0]).line}  ${broken.message}`])
  const lineAt = (path: readonly PropertyKey[]) => yamlLine(document, lines, path)
  const result = z.array(shape).safeParse(document.toJS({ maxAliasCount: 0 }) ?? [])
  if (result.success) return result.data.map((value, index) => ({ value, file, line: lineAt([index]) }))
  throw new VocabularyError(
    result.error.issues.map(({ path, message }) => {
      const field = path.slice(1).join('.')
      return `${file}:${lineAt(path)}  ${field === '' ? '' : `\`${field}\`: `}${message}`
    }),
  )
}
