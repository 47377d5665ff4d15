import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Stands for the code that renders and the packages it uses: with others the same article may come out otherwise. */
export function rendererHash(): string {
  const source = join(import.meta.dirname, '..')
  const code = globSync('{mdx,model,render}/**/*.ts', { cwd: source }).sort()
  const hash = createHash('sha256')
  for (const file of [...code, '../package-lock.json']) {
    const bytes = readFileSync(join(source, file))
    hash.update(`${file}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
