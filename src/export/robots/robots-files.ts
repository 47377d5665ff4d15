import { absoluteAddress } from '../absolute-address.ts'
import type { ExportSource } from '../export-source.ts'
import type { SiteFile } from '../site-file.ts'
import { xmlText } from '../xml-text.ts'
import { llmsText } from './llms-text.ts'

/** What programs look for at fixed places: `robots.txt`, `llms.txt` and the description of the search. */
export function* robotsFiles(source: ExportSource): Generator<SiteFile> {
  yield { path: '/robots.txt', text: robotsText(source) }
  yield { path: '/llms.txt', text: llmsText(source) }
  const search = openSearchText(source)
  if (search !== null) yield { path: '/opensearch.xml', text: search }
}

/** Pages say themselves that they are not to be indexed; the text files beside them cannot. */
function robotsText({ settings, base }: ExportSource): string {
  const sitemap = absoluteAddress('/sitemap.xml', settings.address)
  return [
    'User-agent: *',
    ...(settings.indexArticles
      ? []
      : ['md', 'json'].map((form) => `Disallow: ${base}articles/*/index.${form}$`)),
    'Allow: /',
    ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n')
}

function openSearchText({ settings }: ExportSource): string | null {
  const search = absoluteAddress('/search/', settings.address)
  if (search === null) return null
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(settings.title.slice(0, 16))}</ShortName>
<Description>${xmlText(settings.description.slice(0, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${xmlText(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`
}
