import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What free hosts allow, as far as it concerns a site of many small files. */
const limits = [
  { host: 'Cloudflare Pages', files: 20_000 },
  { host: 'GitHub Pages', bytes: 1_000_000_000 },
] as const

/** How many files a site has and how large they are together. */
export interface SiteSize {
  readonly files: number
  readonly bytes: number
}

/** The size of a site in a folder. */
export function siteSize(folder: string): SiteSize {
  let [files, bytes] = [0, 0]
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const found = statSync(join(folder, name))
    if (!found.isFile()) continue
    files++
    bytes += found.size
  }
  return { files, bytes }
}

/**
 * What to tell of the size of a site, and of the hosts that it is too large for.
 *
 * @example
 * budgetLines({ files: 1200, bytes: 5_300_000 }) // => ['1200 files, 5.3 MB']
 */
export function budgetLines({ files, bytes }: SiteSize): string[] {
  const over = limits.filter((limit) => ('files' in limit ? files > limit.files : bytes > limit.bytes))
  return [
    `${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`,
    ...over.map(
      (limit) =>
        `Too much for ${limit.host}, which allows ${'files' in limit ? `${limit.files} files` : '1 GB'}: turn off \`exports\` in content/site.yaml, first \`collections\` of authors, then \`records\``,
    ),
  ]
}
