import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files below a folder as paths in it, with slashes, one folder after the other: of a large site memory holds the
 * names in few of its folders.
 */
export function* filesBelow(folder: string, path = ''): Generator<string, void> {
  const folders: string[] = []
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (entry.isDirectory()) folders.push(`${path}${entry.name}/`)
    else yield path + entry.name
  }
  for (const each of folders) yield* filesBelow(folder, each)
}

/** The pages below a folder, by their paths in it. */
export function pagesBelow(folder: string): ReadonlySet<string> {
  return new Set(Iterator.from(filesBelow(folder)).filter((file) => file.endsWith('.html')))
}
