import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FoldKind, foldKinds } from '../../src/site/addresses/entry-address.ts'

/** Have the sites that this process builds fold what can be, by settings that are written into a folder. */
export function foldAll(folder: string, further = '', fold: readonly FoldKind[] = foldKinds): void {
  const file = join(folder, 'folded.yaml')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `fold: [${fold.join(', ')}]\n${further}`)
  process.env['LECTERN_SETTINGS'] = file
}
