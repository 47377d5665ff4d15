import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A text that is the same as long as no file in a folder is written, added or taken away. */
export function folderState(folder: string): string {
  if (!existsSync(folder)) return ''
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join('\n')
}
