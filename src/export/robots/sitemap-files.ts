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

/** The sitemap: an index, and files with every page that may be indexed. Days stand where they are known. */
export function* sitemapFiles({ pages, records, releases, settings }: ExportSource): Generator<SiteFile> {
  const { address } = settings
  if (address === null) return
  const byPath = recordsByPath(records)
  const days = releaseDays(releases)
  const entries = pages
    .filter((path) => isIndexable(path, byPath.get(path) ?? null, settings))
    .sort()
    .map((path) => {
      const page = byPath.get(path)
      const day = days.get(path) ?? (page?.kind === 'article' ? articleDay(page.record) : null)
      const loc = `<loc>${xmlText(absoluteAddress(path, address) ?? '')}</loc>`
      return `<url>${loc}${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>\n`
    })
  const names: string[] = []
  for (let from = 0; from < entries.length; from += largest) {
    names.push(`sitemap-${names.length + 1}.xml`)
    const urls = entries.slice(from, from + largest).join('')
    yield { path: `/${names.at(-1)}`, text: `${head}<urlset ${namespace}>\n${urls}</urlset>\n` }
  }
  const parts = names.map(
    (name) => `<sitemap><loc>${xmlText(absoluteAddress(name, address) ?? '')}</loc></sitemap>\n`,
  )
  yield {
    path: '/sitemap.xml',
    text: `${head}<sitemapindex ${namespace}>\n${parts.join('')}</sitemapindex>\n`,
  }
}
