import { extname } from 'node:path'

export interface MediaType {
  readonly type: string
  /** Made smaller on the way to a browser that asks for it; the others are small already. */
  readonly compress: boolean
}

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, compress: true })
const bytes = (type: string): MediaType => ({ type, compress: false })

/** What the files of a site are, by the end of their names. */
export const byExtension: Readonly<Record<string, MediaType>> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.md': text('text/markdown'),
  '.bib': text('application/x-bibtex'),
  '.ris': text('application/x-research-info-systems'),
  '.csv': text('text/csv'),
  '.jsonl': text('application/jsonl'),
  '.cff': text('text/plain'),
  '.sqlite': { type: 'application/vnd.sqlite3', compress: true },
  '.wasm': { type: 'application/wasm', compress: true },
  '.png': bytes('image/png'),
  '.jpg': bytes('image/jpeg'),
  '.webp': bytes('image/webp'),
  '.avif': bytes('image/avif'),
  '.ico': bytes('image/x-icon'),
  '.woff2': bytes('font/woff2'),
  '.pdf': bytes('application/pdf'),
  '.zip': bytes('application/zip'),
}

/** What a file is; unknown ends, the parts of the search index among them, are plain bytes. */
export function mediaType(file: string): MediaType {
  return byExtension[extname(file).toLowerCase()] ?? bytes('application/octet-stream')
}

/** The media types of the files of a site, each with the ends of their names, for hosts that have to be told. */
export function typesByName({ compressed = false } = {}): (readonly [string, readonly string[]])[] {
  const rows = Object.entries(byExtension).filter(([, { compress }]) => compress || !compressed)
  const bare = ([, { type }]: (typeof rows)[number]) => type.replace(/;.*/, '')
  return [...Map.groupBy(rows, bare)].map(([type, found]) => [type, found.map(([end]) => end.slice(1))])
}
