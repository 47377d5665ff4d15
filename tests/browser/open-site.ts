import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { serve } from '../../src/build/serve.ts'
import { siteMarker } from '../../src/build/site-marker.ts'

/** What a strict host sends: nothing inline, nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'"

/** A site to test: its address ends with a slash. */
export interface Site {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The site at `LECTERN_SITE`, or else the one built in `LECTERN_DIST` (default `dist`), served where it was built to stand. */
export async function openSite(): Promise<Site> {
  const given = process.env['LECTERN_SITE']
  if (given) return { address: given, close: async () => {} }
  const folder = resolve(process.env['LECTERN_DIST'] ?? 'dist')
  if (!existsSync(folder))
    throw new Error(`${folder} does not exist: run \`npm run build\` before the browser tests.`)
  const base = siteMarker(folder)?.base ?? '/'
  return serve({ folder, base, port: 0, headers: { 'content-security-policy': policy } })
}
