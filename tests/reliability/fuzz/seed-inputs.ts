import { globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Input } from './damage.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures')

/** The sources of all fixtures, in order. */
export function seedInputs(): Input[] {
  return globSync('*/source.{txt,md,html}', { cwd: fixtures })
    .sort()
    .map((file) => inputOf(join(fixtures, file)))
}

/** A file as an input: only its bytes and its format count. */
export function inputOf(file: string): Input {
  const format = extname(file)
  return {
    file: format === '.html' ? 'capture.html' : format === '.md' ? 'capture.md' : 'capture.txt',
    bytes: readFileSync(file, 'latin1'),
  }
}
