import type { SearchRecord, SearchText } from './search-record.ts'

/** A search sorted by year would lose what has none. */
const noYear = '0'

/**
 * A record as the page that the indexer reads. It holds headings and paragraphs alone: between other elements the
 * indexer puts no space, and their words run together.
 */
export function recordHtml({ kind, title, texts, meta, filters }: SearchRecord, language: string): string {
  const newest = filters.year.reduce((latest, year) => Math.max(latest, year), 0)
  const head = [
    ...Object.entries(meta).map(([name, value]) => metaElement('meta', name, value)),
    metaElement('filter', 'kind', kind),
    ...filters.venue.map((value) => metaElement('filter', 'venue', value)),
    ...filters.year.map((value) => metaElement('filter', 'year', String(value))),
    ...filters.topic.map((value) => metaElement('filter', 'topic', value)),
    metaElement('sort', 'year', newest === 0 ? noYear : String(newest)),
  ]
  const body = [`<h1>${escaped(title)}</h1>`, ...texts.filter(({ text }) => text !== '').map(element)]
  return [
    `<!doctype html><html lang="${escaped(language)}"><head>`,
    ...head,
    '</head><body>',
    ...body,
    '</body></html>',
  ].join('\n')
}

function metaElement(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escaped(value)}">`
}

function element({ heading, text, weight }: SearchText): string {
  if (heading) return `<h${heading.depth} id="${escaped(heading.id)}">${escaped(text)}</h${heading.depth}>`
  return `<p${weight === undefined ? '' : ` data-pagefind-weight="${weight}"`}>${escaped(text)}</p>`
}

/** Signs by which a text is looked at more closely: most hold none. */
const [meaningful, uneven] = [/[&<>"]/, /^ | $| {2}|[^\S ]/]

/** Text with one kind of space, and none around it: not every kind ends a word for the indexer. */
export function evenText(text: string): string {
  return uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** Text as HTML writes it. */
function escaped(text: string): string {
  const even = evenText(text)
  if (!meaningful.test(even)) return even
  return even.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
