import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { rebasePage, wayToRoot } from '../../host/rebase-page.ts'

/**
 * Make the links of every page relative, so that the site stands anywhere as it is. The page for what is lost is shown at
 * any address, from which no way leads back: its links go on naming the place of the site.
 *
 * @param done pages whose links are relative already, as paths
 */
export function loosenLinks(site: string, base: string, done: ReadonlySet<string> = new Set()): void {
  for (const name of globSync('**/*.html', { cwd: site })) {
    const page = name.split(sep).join('/')
    if (page === '404.html' || done.has(page)) continue
    const file = join(site, name)
    writeFileSync(file, rebasePage(readFileSync(file, 'utf8'), base, wayToRoot(page)))
  }
}
