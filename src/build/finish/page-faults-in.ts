import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageFaults } from '../../host/page-faults.ts'
import { isPlainlyFaultless } from '../../host/plain-page.ts'

/** A page with what speaks against it. */
export interface PageFault {
  readonly page: string
  readonly faults: readonly string[]
}

/** What speaks against a page of a site; null if nothing does. */
export function pageFaultsIn(site: string, page: string): PageFault | null {
  const html = readFileSync(join(site, page), 'utf8')
  if (isPlainlyFaultless(html)) return null
  const faults = pageFaults(html)
  return faults.length === 0 ? null : { page, faults }
}
