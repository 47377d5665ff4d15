import assert from 'node:assert/strict'
import { test } from 'node:test'
import { budgetLines, groupOf, type SiteSize } from '../../src/build/finish/file-budget.ts'
import { sitemapFiles } from '../../src/export/robots/sitemap-files.ts'
import { siteFiles } from '../../src/export/site-files.ts'
import { realSource } from './real-items.ts'

const size = (given: Partial<SiteSize>): SiteSize => ({
  files: 1,
  bytes: 1,
  largest: { path: 'a', bytes: 1 },
  groups: [],
  ...given,
})

test('a site tells what it consists of and how much room hosts have for it', () => {
  assert.deepEqual(
    budgetLines(
      size({
        files: 16_000,
        bytes: 5_300_000,
        groups: [
          ['pages', 14_000],
          ['records', 2_000],
        ],
      }),
    ),
    [
      '16000 files, 5.3 MB: pages 14000, records 2000',
      'Room: Cloudflare Pages 16000 of 20000 files; GitHub Pages 5.3 MB of 1000.0 MB',
    ],
  )
})

test('a site that a host would refuse says so', () => {
  assert.match(budgetLines(size({ files: 20_001 }))[2] ?? '', /^Too much for Cloudflare Pages/)
  assert.match(budgetLines(size({ bytes: 1_000_000_001 }))[2] ?? '', /^Too much for GitHub Pages/)
  assert.deepEqual(
    budgetLines(size({ largest: { path: 'data/library.sqlite', bytes: 30_000_000 } })).slice(2),
    ['Too large for Cloudflare Pages, which allows 26.2 MB a file: data/library.sqlite, 30.0 MB'],
  )
})

test('what a host has little room left for comes with what to do about it', () => {
  const lines = (files: number, authors: number) =>
    budgetLines(size({ files }), { authors, topics: 0 }).slice(2)
  assert.deepEqual(lines(16_000, 9000), [])
  assert.match(lines(16_001, 0).join(), /^Near the limit of Cloudflare Pages: turn off `exports`[^;]*$/)
  assert.match(lines(16_001, 9000).join(), /^Near the limit .*; or set `fold: \[authors\]` .* of 9000 pages/)
  assert.match(lines(20_001, 9000).join(), /^Too much for Cloudflare Pages: .*`fold: \[authors\]`/)
  const near = budgetLines(size({ bytes: 900_000_000 }), { authors: 1, topics: 2 })[2]
  assert.match(near ?? '', /^Near the limit of GitHub Pages: .*`fold: \[authors, topics\]` .* of 3 pages/)
})

test('every file that is written belongs to a switch, but those at fixed places', (context) => {
  const source = realSource(context, { address: 'https://example.org/' })
  const exports = { ...source.settings.exports, records: false, feeds: ['site' as const, 'authors' as const] }
  const counts = new Map<string, string[]>()
  const files = [
    ...siteFiles({ ...source, settings: { ...source.settings, exports } }),
    ...sitemapFiles(source, ['/']),
  ]
  for (const { path } of files) {
    const group = groupOf(path.slice(1))
    counts.set(group, [...(counts.get(group) ?? []), path])
  }
  assert.deepEqual([...counts.keys()].sort(), [
    'cards',
    'citations',
    'collections',
    'data',
    'feeds',
    'others',
  ])
  assert.deepEqual(counts.get('others')?.sort(), [
    '/apple-touch-icon.png',
    '/icon-192.png',
    '/icon-512.png',
    '/llms.txt',
    '/opensearch.xml',
    '/robots.txt',
    '/sitemap-1.xml',
    '/sitemap.xml',
  ])
})
