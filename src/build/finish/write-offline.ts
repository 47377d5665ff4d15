import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { keptTopics } from '../../host/offline/kept-topics.ts'
import { manifestText } from '../../host/offline/manifest.ts'
import { wholeSite } from '../../host/offline/whole-site.ts'
import { linkBelow } from '../../site/page-style.ts'
import type { Settings } from '../../site/settings.ts'

const workers = join(import.meta.dirname, '..', '..', 'host', 'offline')

/** Pages that a reader may open at any time, and what every page loads. */
const always = ['/', '/search/', '/reading-list/', '/offline/', '/theme.js', '/favicon.svg']

/**
 * Write what makes a site installable and readable offline: the manifest, and a service worker that knows what this
 * build needs. Where the settings have it off, a worker stands there that undoes what an earlier one kept.
 */
export function writeOffline(site: string, base: string, settings: Settings): void {
  if (!settings.offline) {
    writeFileSync(join(site, 'service-worker.js'), readFileSync(join(workers, 'farewell-worker.js')))
    return
  }
  writeFileSync(join(site, 'site.webmanifest'), manifestText(settings))
  const assets = globSync('_astro/*', { cwd: site }).map((path) => path.split(sep).join('/'))
  const shell = [...always.map((path) => linkBelow('', path)), ...assets.sort()]
  const files = shell.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
  const build = {
    version: digest(site, files),
    index: digest(site, ['pagefind/pagefind-entry.json']),
    shell,
    offline: linkBelow('', '/offline/'),
  }
  mkdirSync(join(site, 'offline', 'topics'), { recursive: true })
  for (const { slug, ...topic } of keptTopics(site, base))
    writeFileSync(join(site, 'offline', 'topics', `${slug}.json`), JSON.stringify(topic))
  const whole = wholeSite(site, build.index)
  if (whole !== null) {
    const { bytes, ...list } = whole
    writeFileSync(join(site, 'offline', 'size.json'), JSON.stringify(bytes))
    writeFileSync(join(site, 'offline', 'everything.json'), JSON.stringify(list))
  }
  const text = readFileSync(join(workers, 'service-worker.js'), 'utf8')
  writeFileSync(join(site, 'service-worker.js'), `const build = ${JSON.stringify(build)}\n${text}`)
}

/** Names what files hold. */
function digest(site: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(site, file)))
  return hash.digest('hex').slice(0, 12)
}
