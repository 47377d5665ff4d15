import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the pages and files of a site are made with, beside the library. */
const sources = [
  '{src,public}/**/*',
  'content/pages/**/*',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * Stands for all of a project that every page depends on: code, packages, styles, pages by hand, and what is given.
 *
 * @param given settings and options of the build
 */
export function siteHash(root: string, given: unknown): string {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(given)}\n`)
  for (const name of globSync(sources, { cwd: root }).sort()) {
    const file = join(root, name)
    if (!statSync(file).isFile()) continue
    const bytes = readFileSync(file)
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
