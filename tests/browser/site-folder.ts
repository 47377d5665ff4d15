import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { siteMarker } from '../../src/build/site-marker.ts'

/** The site in `LECTERN_DIST` (default `dist`) and where it was built to stand. */
export function siteFolder(): { readonly folder: string; readonly base: string } {
  const folder = resolve(process.env['LECTERN_DIST'] ?? 'dist')
  if (!existsSync(folder))
    throw new Error(`${folder} does not exist: run \`npm run build\` before the browser tests.`)
  return { folder, base: siteMarker(folder)?.base ?? '/' }
}
