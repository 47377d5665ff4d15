import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InertError } from '../mdx/inert-error.ts'

/**
 * The slugs of the articles in a folder, in order. Whatever is named as an article must be a file with a fit name; a
 * folder that is missing holds none.
 */
export function listArticles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name.endsWith('.mdx'))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (!entry.isFile()) throw new InertError(`${path} is no plain file`)
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(entry.name)) {
      throw new InertError(`${path}: an article is named in lower case letters, digits and single hyphens`)
    }
  }
  return entries.map(({ name }) => basename(name, '.mdx')).sort()
}
