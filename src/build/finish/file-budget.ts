import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../host/files-below.ts'

/** What free hosts allow, as far as it concerns a site of many small files. */
const limits = [
  { host: 'Cloudflare Pages', files: 20_000, largest: 25 * 1024 * 1024 },
  { host: 'GitHub Pages', bytes: 1_000_000_000, largest: 100 * 1024 * 1024 },
] as const

type Limit = Readonly<{ host: string; files?: number; bytes?: number; largest: number }>

/** What files are, by their paths below the site's root; the first that fits counts. Switches go by their names. */
const groups: readonly (readonly [name: string, path: RegExp])[] = [
  ['search index', /^pagefind\//],
  ['pages', /\.html$/],
  ['data', /^data\//],
  ['citations', /\/cite\.(?:bib|ris|json)$/],
  ['records', /\/index\.(?:json|md)$/],
  ['collections', /\/papers(?:-\d+)?\.(?:bib|ris|json)$/],
  ['feeds', /(?:^|\/)feed\.(?:xml|json)$/],
  ['cards', /(?:^|\/)card\.png$/],
  ['others', /^/],
]

/** How many files a site has and how large they are. */
export interface SiteSize {
  readonly files: number
  readonly bytes: number
  /** The largest file. */
  readonly largest: { readonly path: string; readonly bytes: number }
  /** How many files there are of each group, the most first. */
  readonly groups: readonly (readonly [name: string, files: number])[]
}

/** The size of a site in a folder. */
export function siteSize(folder: string): SiteSize {
  let [files, bytes, largest] = [0, 0, { path: '', bytes: 0 }]
  const counts = new Map<string, number>()
  for (const path of filesBelow(folder)) {
    const { size } = statSync(join(folder, path))
    const group = groupOf(path)
    files++
    bytes += size
    counts.set(group, (counts.get(group) ?? 0) + 1)
    if (size > largest.bytes) largest = { path, bytes: size }
  }
  return { files, bytes, largest, groups: [...counts].sort((a, b) => b[1] - a[1]) }
}

/** What a file is for. */
export function groupOf(path: string): string {
  return groups.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others'
}

/** What to tell of the size of a site: what it consists of, and how much of it each host has room for. */
export function budgetLines(size: SiteSize): string[] {
  const { files, bytes } = size
  const parts = size.groups.map(([name, count]) => `${name} ${count}`).join(', ')
  return [
    `${files} files, ${megabytes(bytes)}: ${parts}`,
    `Room: ${limits.map((limit) => roomOf(limit, size)).join('; ')}`,
    ...limits.flatMap((limit) => faultsOf(limit, size)),
  ]
}

function roomOf({ host, files, bytes }: Limit, size: SiteSize): string {
  return files === undefined
    ? `${host} ${megabytes(size.bytes)} of ${megabytes(bytes ?? 0)}`
    : `${host} ${size.files} of ${files} files`
}

function faultsOf(limit: Limit, { files, bytes, largest }: SiteSize): string[] {
  const { host } = limit
  const [most, size] = [limit.files ?? Number.POSITIVE_INFINITY, limit.bytes ?? Number.POSITIVE_INFINITY]
  return [
    ...(files > most || bytes > size
      ? [
          `Too much for ${host}: turn off \`exports\` in content/site.yaml, first \`collections\` of authors, then \`records\``,
        ]
      : []),
    ...(largest.bytes > limit.largest
      ? [
          `Too large for ${host}, which allows ${megabytes(limit.largest)} a file: ${largest.path}, ${megabytes(largest.bytes)}`,
        ]
      : []),
  ]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
