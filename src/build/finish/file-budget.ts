import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../host/files-below.ts'
import { type FoldKind, foldKinds } from '../../site/addresses/entry-address.ts'

/** What free hosts allow, as far as it concerns a site of many small files. */
const limits = [
  { host: 'Cloudflare Pages', files: 20_000, largest: 25 * 1024 * 1024 },
  { host: 'GitHub Pages', bytes: 1_000_000_000, largest: 100 * 1024 * 1024 },
] as const

type Foldable = Readonly<Record<FoldKind, number>>

const nothing: Foldable = { authors: 0, topics: 0 }

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

/** From this part of what a host allows on, people are told before it is too late. */
const near = 0.8

/**
 * What to tell of the size of a site: what it consists of, how much of it each host has room for, and what to do where
 * there is little room left.
 *
 * @param foldable how many pages of each kind could be entries on lists instead
 */
export function budgetLines(size: SiteSize, foldable: Foldable = nothing): string[] {
  const { files, bytes } = size
  const parts = size.groups.map(([name, count]) => `${name} ${count}`).join(', ')
  return [
    `${files} files, ${megabytes(bytes)}: ${parts}`,
    `Room: ${limits.map((limit) => roomOf(limit, size)).join('; ')}`,
    ...limits.flatMap((limit) => faultsOf(limit, size, foldable)),
  ]
}

function roomOf({ host, files, bytes }: Limit, size: SiteSize): string {
  return files === undefined
    ? `${host} ${megabytes(size.bytes)} of ${megabytes(bytes ?? 0)}`
    : `${host} ${size.files} of ${files} files`
}

function faultsOf(limit: Limit, { files, bytes, largest }: SiteSize, foldable: Foldable): string[] {
  const { host } = limit
  const used = Math.max(files / (limit.files ?? Infinity), bytes / (limit.bytes ?? Infinity))
  const said = used > 1 ? `Too much for ${host}` : `Near the limit of ${host}`
  return [
    ...(used > near ? [`${said}: ${remedies(foldable).join('; or ')}`] : []),
    ...(largest.bytes > limit.largest
      ? [
          `Too large for ${host}, which allows ${megabytes(limit.largest)} a file: ${largest.path}, ${megabytes(largest.bytes)}`,
        ]
      : []),
  ]
}

function remedies(foldable: Foldable): string[] {
  const kinds = foldKinds.filter((kind) => foldable[kind] > 0)
  const pages = kinds.reduce((sum, kind) => sum + foldable[kind], 0)
  const fold = `set \`fold: [${kinds.join(', ')}]\` in content/site.yaml, which makes entries on lists of ${pages} pages. What is registered keeps its page: where this site is not published yet, take back what the build has added to content/registry first`
  const exports = 'turn off `exports` in content/site.yaml, first `collections` of authors, then `records`'
  return pages === 0 ? [exports] : [exports, fold]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
