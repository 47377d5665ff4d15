import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Stands for code of this project and the packages it uses: with others the same input may come out otherwise.
 *
 * @param folders folders below `src`
 */
export function codeHash(folders: readonly string[]): string {
  const source = join(import.meta.dirname, '..')
  const code = globSync(
    folders.map((folder) => `${folder}/**/*.ts`),
    { cwd: source },
  ).sort()
  const hash = createHash('sha256')
  for (const file of [...code, '../package-lock.json']) {
    const bytes = readFileSync(join(source, file))
    hash.update(`${file}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
