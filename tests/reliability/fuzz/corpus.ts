import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Input } from './damage.ts'
import { inputOf } from './seed-inputs.ts'

/** The inputs kept in a folder, in the order of their names; a folder that is missing holds none. */
export function readInputs(folder: string): Input[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()
    .map((name) => inputOf(join(folder, name)))
}

/**
 * Keep an input under a name made of its bytes.
 *
 * @returns the path of the file
 */
export function keepInput(folder: string, { file, bytes }: Input): string {
  mkdirSync(folder, { recursive: true })
  const content = Buffer.from(bytes, 'latin1')
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const path = join(folder, name + extname(file))
  writeFileSync(`${path}.next`, content)
  renameSync(`${path}.next`, path)
  return path
}
