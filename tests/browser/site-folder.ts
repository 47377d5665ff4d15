import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { siteMarker } from '../../src/build/out/site-marker.ts'
import { CommandError } from '../../src/process/command-error.ts'
import type { PageStyle } from '../../src/site/styled-path.ts'

/** The site in `LECTERN_DIST` (default `dist`) and where it was built to stand. */
export function siteFolder(): { readonly folder: string; readonly base: string; readonly style: PageStyle } {
  const folder = resolve(process.env['LECTERN_DIST'] ?? 'dist')
  if (!existsSync(folder)) throw new CommandError(`${folder} does not exist: run \`npm run build\` first.`)
  const { base = '/', style = 'directory' } = siteMarker(folder) ?? {}
  return { folder, base, style }
}
