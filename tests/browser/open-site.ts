import { serve } from '../../src/build/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { siteFolder } from './site-folder.ts'

/** A site to test: its address ends with a slash. */
export interface Site {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The site at `LECTERN_SITE`, or else the one built in `LECTERN_DIST` (default `dist`), served where it was built to stand. */
export async function openSite(): Promise<Site> {
  const given = process.env['LECTERN_SITE']
  if (given) return { address: given, close: async () => {} }
  return serve({ ...siteFolder(), port: 0, headers: { 'content-security-policy': hostPolicy } })
}
