import { globSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { linkBelow } from '../../site/page-style.ts'
import { plainPath } from '../../site/styled-path.ts'

/** Everything that reading about a topic takes, as a browser is told: addresses below the site. */
export interface KeptTopic {
  readonly slug: string
  /** What it takes on a device, in bytes. */
  readonly bytes: number
  readonly pages: readonly string[]
}

/** Stands for the address of the site, so that links can be followed in it. */
const origin = 'https://lectern.invalid'

/** What keeping each topic would take: its pages, and those of the papers and articles that they lead to. */
export function keptTopics(site: string, base: string): KeptTopic[] {
  const own = Map.groupBy(
    globSync('topics/**/*.html', { cwd: site }).map((file) => pathOf(file)),
    (path) => path.split('/')[2] ?? '',
  )
  return [...own].flatMap(([slug, paths]) => {
    if (slug === '' || slug === 'index') return []
    const pages = [...new Set([...paths.sort(), ...paths.flatMap((path) => linkedRecords(site, base, path))])]
    const bytes = pages.reduce((sum, path) => sum + statSync(fileOf(site, path)).size, 0)
    return [{ slug, bytes, pages: pages.map((path) => linkBelow('', path)) }]
  })
}

function pathOf(file: string): string {
  return plainPath(`/${file.split(sep).join('/')}`)
}

function fileOf(site: string, path: string): string {
  const address = linkBelow('', path)
  return join(site, address.endsWith('/') ? `${address}index.html` : address)
}

/** A link as Astro writes it; to parse whole pages for them took most of the time of what is offline. */
const link = /<a(?: +[a-z:-]+(?:="[^"]*")?)*? +href="([^"]*)"/g

/** The paths of papers and articles that a page leads to. */
function linkedRecords(site: string, base: string, path: string): string[] {
  const html = readFileSync(fileOf(site, path), 'utf8')
  const place = origin + linkBelow(base, path)
  return Array.from(html.matchAll(link), ([, address = '']) => address).flatMap((address) => {
    if (!URL.canParse(address, place)) return []
    const { href } = new URL(address, place)
    if (!href.startsWith(origin + base)) return []
    const led = plainPath(`/${href.slice(origin.length + base.length)}`)
    return /^\/(?:papers|articles)\/(?!index\/)[^/]+\/$/.test(led) ? [led] : []
  })
}
