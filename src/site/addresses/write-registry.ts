import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { readRegistry, registryFile } from './read-registry.ts'
import { newLines, type Registered, type Registry, registeredKinds, withLines } from './registry.ts'

/**
 * Add what is new to the registry in a folder; files without news stay as they are.
 *
 * @returns how many addresses and names of files were not in it before
 */
export function writeRegistry(folder: string, lines: Registry): number {
  const before = readRegistry(folder)
  let minted = 0
  for (const kind of registeredKinds) {
    const further = newLines(before[kind], lines[kind])
    if (further.length === 0) continue
    const taken = new Set(before[kind].map(({ slug }) => slug))
    minted +=
      kind === 'files'
        ? further.length
        : new Set(further.flatMap(({ slug }) => (taken.has(slug) ? [] : [slug]))).size
    mkdirSync(folder, { recursive: true })
    const file = registryFile(folder, kind)
    writeFileSync(`${file}.next`, linesText(withLines(before[kind], further)))
    renameSync(`${file}.next`, file)
  }
  return minted
}

/** One line of JSON each, so that version control merges what two people add. */
export function linesText(lines: readonly Registered[]): string {
  return lines.map(({ slug, key }) => `${JSON.stringify({ slug, key })}\n`).join('')
}
