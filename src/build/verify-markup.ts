import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageFaults } from '../host/page-faults.ts'
import { isPlainlyFaultless } from '../host/plain-page.ts'
import { BuildError } from './build-error.ts'

/** How many faults are named. */
const named = 5

/**
 * Make sure that no page of a site holds anything a browser could run but the site's own scripts, or load from elsewhere.
 *
 * @param verified pages that were found good before, as paths
 */
export function verifyMarkup(site: string, verified: ReadonlySet<string> = new Set()): void {
  const faults: string[] = []
  for (const page of globSync('**/*.html', { cwd: site }).sort()) {
    if (verified.has(page)) continue
    const html = readFileSync(join(site, page), 'utf8')
    if (isPlainlyFaultless(html)) continue
    for (const fault of pageFaults(html)) faults.push(`${page}: ${fault}`)
  }
  if (faults.length === 0) return
  const more = faults.length > named ? `\n  … and ${faults.length - named} more` : ''
  throw new BuildError(
    `Pages hold what the policy of the site forbids:\n  ${faults.slice(0, named).join('\n  ')}${more}`,
  )
}
