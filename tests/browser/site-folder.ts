import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { siteMarker } from '../../src/build/out/site-marker.ts'
import type { PageStyle } from '../../src/site/styled-path.ts'

/** The site in `LECTERN_DIST` (default `dist`) and where it was built to stand. */
export function siteFolder(): { readonly folder: string; readonly base: string; readonly style: PageStyle } {
  const folder = resolve(process.env['LECTERN_DIST'] ?? 'dist')
  if (!existsSync(folder))
    throw new Error(`${folder} does not exist: run \`npm run build\` before the browser tests.`)
  const { base = '/', style = 'directory' } = siteMarker(folder) ?? {}
  return { folder, base, style }
}
