import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectionFiles } from '../../src/export/files/collection-files.ts'
import { isOffered } from '../../src/export/files/offered-files.ts'
import { shardName, shards } from '../../src/export/files/shards.ts'
import { recordsByPath } from '../../src/export/metadata/find-record.ts'
import { typedLinks } from '../../src/export/metadata/links.ts'
import { sitemapFiles } from '../../src/export/robots/sitemap-files.ts'
import { siteFiles } from '../../src/export/site-files.ts'
import type { Settings } from '../../src/site/settings.ts'
import { readBibtex } from './read-bibtex.ts'
import { readRis } from './read-ris.ts'
import { sampleSource, textByPath } from './sample-source.ts'

test('every page of a paper or article has its files beside it', () => {
  const files = textByPath(siteFiles(sampleSource()))
  for (const page of ['/papers/elm/', '/articles/loose-ends/']) {
    for (const name of ['cite.bib', 'cite.ris', 'cite.json', 'index.json', 'index.md']) {
      assert.ok(files.has(page + name), page + name)
    }
  }
  assert.equal(readBibtex(files.get('/papers/elm/cite.bib') ?? '')[0]?.authors.join(), 'Ann Lee,others')
  assert.match(files.get('/papers/elm/index.md') ?? '', /Ann Lee and others/)
  assert.equal(JSON.parse(files.get('/papers/elm/index.json') ?? '').citation.type, 'document')
})

test('a collection holds the papers of its page in every form', () => {
  const files = textByPath(collectionFiles(sampleSource()))
  for (const [page, count] of [
    ['/papers/', 3],
    ['/authors/ann-lee/', 2],
    ['/topics/trees-shrubs/', 2],
    ['/venues/icml/2023/', 2],
    ['/years/2023/', 2],
    ['/articles/loose-ends/', 1],
  ] as const) {
    assert.equal(readBibtex(files.get(`${page}papers.bib`) ?? '').length, count, page)
    assert.equal(readRis(files.get(`${page}papers.ris`) ?? '').length, count)
    assert.equal(JSON.parse(files.get(`${page}papers.json`) ?? '').length, count)
  }
})

/** Settings under which nothing is written. */
const off: Settings['exports'] = {
  citations: false,
  records: false,
  collections: [],
  feeds: [],
  cards: [],
  discovery: false,
  data: false,
}

const address = 'https://example.org/'

test('switches leave out what they name, and all of them everything', () => {
  const written = (exports: Settings['exports']) => {
    const source = sampleSource({ address, exports, offline: false })
    return [...siteFiles(source), ...sitemapFiles(source, ['/'])].map(({ path }) => path)
  }
  assert.deepEqual(written(off), [])
  assert.deepEqual(written({ ...off, collections: ['all'] }), [
    '/papers/papers.bib',
    '/papers/papers.ris',
    '/papers/papers.json',
  ])
  assert.deepEqual(written({ ...off, cards: ['site'] }), ['/card.png'])
  assert.deepEqual(written({ ...off, feeds: ['corrections'] }), ['/quality/feed.xml', '/quality/feed.json'])
})

test('a page leads to nothing that is turned off', () => {
  const { records, settings } = sampleSource({ address, exports: off })
  for (const [path, record] of recordsByPath(records)) {
    const links = typedLinks({
      path,
      title: '',
      description: '',
      trail: [],
      record,
      moved: false,
      settings,
      card: null,
      venueName: () => null,
      linkTo: (to) => to,
    })
    assert.deepEqual(
      links.filter((link) => link.tag === 'link' && link.rel !== 'type'),
      [],
    )
  }
})

test('what no switch turns on is offered at no old address either', () => {
  const settings = (exports: Settings['exports']) => sampleSource({ address, exports }).settings
  for (const path of ['quality/feed.xml', 'feed.json', 'data/changes.json', 'llms.txt', 'papers/papers.bib'])
    assert.equal(isOffered('pages', path, settings(off)), false, path)
  assert.ok(isOffered('pages', 'quality/feed.xml', settings({ ...off, feeds: ['corrections'] })))
  assert.ok(!isOffered('pages', 'quality/feed.xml', settings({ ...off, feeds: ['site'] })))
  assert.ok(isOffered('pages', 'llms.txt', settings({ ...off, discovery: true })))
})

test('what is too large for one file goes on in the next, and no piece is divided', () => {
  assert.deepEqual(shards(['aaa', 'bb', 'é', 'cccccc', 'd'], 5), ['aaabb', 'é', 'cccccc', 'd'])
  assert.deepEqual(
    [0, 1].map((at) => shardName('papers', at, 'bib')),
    ['papers.bib', 'papers-2.bib'],
  )
})
