import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../src/serve/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import type { PageStyle } from '../../src/site/styled-path.ts'
import { siteFolder } from './site-folder.ts'

/** A site to test: its address ends with a slash. */
export interface Site {
  readonly address: string
  /** How addresses of its pages end; with a slash unless told. */
  readonly style?: PageStyle
  readonly close: () => Promise<void>
}

/** Whether the pages of the site are opened as files. */
export function opensAsFiles(): boolean {
  return !process.env['LECTERN_SITE'] && siteFolder().style === 'index'
}

/**
 * The site at `LECTERN_SITE`, or else the one built in `LECTERN_DIST` (default `dist`): served where it was built to stand, or
 * opened as files where it was built for that.
 */
export async function openSite(): Promise<Site> {
  const given = process.env['LECTERN_SITE']
  if (given) return { address: given, close: async () => {} }
  const { folder, base, style } = siteFolder()
  if (style === 'index')
    return { address: pathToFileURL(join(folder, '/')).href, style, close: async () => {} }
  const headers = { 'content-security-policy': hostPolicy }
  return { ...(await serve({ folder, base, port: 0, headers })), style }
}
