import { globSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hostedStyle } from '../../site/page-style.ts'

/** Put the page of every folder but the root beside it, where that is how addresses of pages end: `papers/x.html`. */
export function flattenPages(site: string): void {
  if (hostedStyle() !== 'file') return
  for (const page of globSync('*/**/index.html', { cwd: site })) {
    const folder = join(site, dirname(page))
    renameSync(join(site, page), `${folder}.html`)
    if (readdirSync(folder).length === 0) rmdirSync(folder)
  }
}
