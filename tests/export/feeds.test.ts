import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedFiles } from '../../src/export/feeds/feed-files.ts'
import { noRelease } from '../../src/export/releases/release.ts'
import { type Element, readXml } from './read-xml.ts'
import { realSource } from './real-items.ts'
import { sampleSource, textByPath } from './sample-source.ts'

const address = 'https://example.org/lectern/'

const all = {
  citations: true,
  records: true,
  collections: [],
  feeds: ['site', 'corrections', 'topics', 'venues', 'authors'],
  cards: [],
  discovery: true,
  data: true,
} as const
const exports = { ...all, collections: [...all.collections], feeds: [...all.feeds], cards: [...all.cards] }

function texts(feed: Element | undefined, name: string): string[] {
  return (feed?.children ?? []).filter((child) => child.name === name).map(({ text }) => text)
}

/** What the Atom specification demands of a feed and of each entry. */
function checkAtom(text: string): void {
  const feed = readXml(text)
  assert.equal(feed.name, 'feed')
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom')
  const entries = feed.children.filter(({ name }) => name === 'entry')
  for (const thing of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) assert.equal(texts(thing, name).length, 1, name)
    assert.match(texts(thing, 'updated')[0] ?? '', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    assert.ok(URL.canParse(texts(thing, 'id')[0] ?? ''))
    assert.ok(
      thing.children.some(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate'),
    )
  }
  assert.ok(feed.children.some(({ name, attributes }) => name === 'link' && attributes['rel'] === 'self'))
  assert.equal(texts(feed, 'author').length, 1)
  const ids = entries.map((entry) => texts(entry, 'id')[0])
  assert.equal(new Set(ids).size, ids.length)
}

/** What the specification of JSON Feed demands. */
function checkJsonFeed(text: string): void {
  const feed = JSON.parse(text)
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
  assert.equal(typeof feed.title, 'string')
  for (const item of feed.items) {
    assert.equal(typeof item.id, 'string')
    assert.ok(item.content_text !== undefined || item.content_html !== undefined)
    for (const author of item.authors ?? []) assert.equal(typeof author.name, 'string')
  }
}

test('every feed is as its specification demands', (context) => {
  for (const source of [sampleSource({ address, exports }), realSource(context, { address, exports })]) {
    const files = textByPath(feedFiles(source))
    assert.ok(
      files.has('/feed.xml') &&
        files.has('/quality/feed.xml') &&
        files.has(`/authors/${source.records.authors()[0]?.slug}/feed.json`),
    )
    for (const [path, text] of files) path.endsWith('.xml') ? checkAtom(text) : checkJsonFeed(text)
  }
})

test('an entry keeps what its record says, and a day that is not known is not made up', () => {
  const files = textByPath(feedFiles(sampleSource({ address })))
  const { items } = JSON.parse(files.get('/feed.json') ?? '')
  const byTitle = new Map(items.map((item: { readonly title: string }) => [item.title, item]))
  assert.deepEqual(byTitle.get('Trees at "ICML" <2023>'), {
    id: `${address}articles/trees-at-icml-2023/`,
    url: `${address}articles/trees-at-icml-2023/`,
    title: 'Trees at "ICML" <2023>',
    content_text: 'Trees at "ICML" <2023>',
    date_published: '2023-07-20T00:00:00Z',
  })
  assert.ok(!Object.hasOwn(Object(byTitle.get('Loose ends')), 'date_published'))
  const entry = readXml(files.get('/feed.xml') ?? '').children.find(({ name }) => name === 'entry')
  assert.deepEqual(texts(entry, 'title'), ['Trees at "ICML" <2023>'])
})

test('an entry is as new as the release that added it', () => {
  const path = '/articles/loose-ends/'
  const release = { ...noRelease, released: '2026-11-21', added: [{ path, label: 'Loose ends' }] }
  const files = textByPath(feedFiles({ ...sampleSource({ address }), releases: [release] }))
  const { items } = JSON.parse(files.get('/feed.json') ?? '')
  const entry = items.find(({ title }: { readonly title: string }) => title === 'Loose ends')
  assert.equal(entry.date_modified, '2026-11-21T00:00:00Z')
  assert.ok(!('date_published' in entry))
  assert.deepEqual(texts(readXml(files.get('/feed.xml') ?? ''), 'updated'), ['2026-11-21T00:00:00Z'])
  assert.deepEqual(texts(readXml(files.get('/quality/feed.xml') ?? ''), 'updated'), ['2026-11-21T00:00:00Z'])
})

test('without the address of the site there are no feeds', () => {
  assert.equal(textByPath(feedFiles(sampleSource())).size, 0)
})
