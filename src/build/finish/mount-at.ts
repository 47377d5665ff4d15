import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rebasePage } from '../../host/rebase-page.ts'
import { CommandError } from '../../process/command-error.ts'
import { markSite, siteMarker } from '../out/site-marker.ts'

/**
 * Mount a site that was built to stand anywhere: only its page for what is lost has to know where that is.
 *
 * @returns where it is mounted
 */
export function mountAt(site: string, base: string): string {
  const marker = siteMarker(site)
  if (marker?.base === base) return base
  if (!marker?.anywhere)
    throw new CommandError(
      `${site} stands at ${marker?.base} alone: build it with --anywhere, or with --base ${base}`,
      2,
    )
  const lost = join(site, '404.html')
  writeFileSync(lost, rebasePage(readFileSync(lost, 'utf8'), marker.base, base))
  markSite(site, { ...marker, base })
  return base
}
