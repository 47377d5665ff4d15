import { absoluteAddress } from '../absolute-address.ts'
import { articleDay } from '../article-day.ts'
import type { ExportSource } from '../export-source.ts'
import { recordsByPath } from '../metadata/find-record.ts'
import { isIndexable } from '../metadata/is-indexable.ts'
import { releaseDays } from '../releases/release-days.ts'
import type { SiteFile } from '../site-file.ts'
import { xmlText } from '../xml-text.ts'

/** The most addresses that one file may name. */
const largest = 50_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * The sitemap: an index, and files with every page that may be indexed. Days stand where they are known.
 *
 * @param pages the addresses of all pages, below the site's root
 */
export function* sitemapFiles(
  { records, releases, settings }: Pick<ExportSource, 'records' | 'releases' | 'settings'>,
  pages: readonly string[],
): Generator<SiteFile> {
  const { address, exports } = settings
  if (address === null || !exports.discovery) return
  const byPath = recordsByPath(records)
  const days = releaseDays(releases)
  const entries = pages
    .filter((path) => isIndexable(path, byPath.get(path) ?? null, settings))
    .sort()
    .map((path) => {
      const page = byPath.get(path)
      const day = days.get(path) ?? (page?.kind === 'article' ? articleDay(page.record) : null)
      return { day, text: element('url', absoluteAddress(path, address) ?? '', day) }
    })
  const parts: string[] = []
  for (let from = 0; from < entries.length; from += largest) {
    const own = entries.slice(from, from + largest)
    const path = `/sitemap-${parts.length + 1}.xml`
    const newest =
      own
        .flatMap(({ day }) => day ?? [])
        .sort()
        .at(-1) ?? null
    parts.push(element('sitemap', absoluteAddress(path, address) ?? '', newest))
    const urls = own.map(({ text }) => text).join('')
    yield { path, text: `${head}<urlset ${namespace}>\n${urls}</urlset>\n` }
  }
  yield {
    path: '/sitemap.xml',
    text: `${head}<sitemapindex ${namespace}>\n${parts.join('')}</sitemapindex>\n`,
  }
}

function element(name: string, address: string, day: string | null): string {
  const lastmod = day === null ? '' : `<lastmod>${day}</lastmod>`
  return `<${name}><loc>${xmlText(address)}</loc>${lastmod}</${name}>\n`
}
