import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Have the sites that this process builds fold what can be; the settings are written into a folder. */
export function foldAll(folder: string): void {
  const file = join(folder, 'folded.yaml')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, 'fold: [authors, topics]\n')
  process.env['LECTERN_SETTINGS'] = file
}
