import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedFiles } from '../../src/export/feeds/feed-files.ts'
import { compareReleases, isNews } from '../../src/export/releases/compare-releases.ts'
import { noRelease, type ReleasedRecord, releaseSchema } from '../../src/export/releases/release.ts'
import { releaseFiles } from '../../src/export/releases/release-files.ts'
import { releasedRecords } from '../../src/export/releases/released-records.ts'
import { schemaFaults } from './json-schema-faults.ts'
import { readXml } from './read-xml.ts'
import { realRecords } from './real-items.ts'
import { sampleSource, textByPath } from './sample-source.ts'

const paper = (slug: string, facts: ReleasedRecord['facts'] = {}): ReleasedRecord => ({
  path: `/papers/${slug}/`,
  label: slug,
  facts,
})

const before = [
  paper('ash', { title: 'Ash', authors: ['Ann Lee'] }),
  paper('elm', { title: 'Elm', year: 2023 }),
  paper('fir'),
  paper('oak', { title: 'Oak' }),
  paper('yew'),
]
const after = [
  paper('ash', { title: 'Ash', authors: ['Ann Lee', 'Bo Chen'] }),
  paper('birch'),
  paper('elm-tree', { title: 'Elm tree', year: 2023 }),
  paper('oak', { title: 'Oak' }),
]
const moves = [
  { from: '/papers/elm/', to: ['/papers/elm-tree/'], reason: null },
  { from: '/papers/fir/', to: ['/papers/oak/', '/papers/birch/'], reason: 'These are two.' },
  { from: '/papers/yew/', to: [], reason: 'Withdrawn.' },
  { from: '/papers/long-gone/', to: ['/papers/oak/'], reason: null },
]

const release = compareReleases({
  before,
  after,
  moves,
  released: '2026-11-21',
  previous: '2026-10-01',
})

test('a release tells what is new, gone, changed and moved, each once', () => {
  assert.deepEqual(release, {
    version: 1,
    released: '2026-11-21',
    previous: '2026-10-01',
    added: [{ path: '/papers/birch/', label: 'birch' }],
    removed: [{ path: '/papers/yew/', label: 'yew', reason: 'Withdrawn.' }],
    changed: [
      {
        path: '/papers/ash/',
        label: 'ash',
        changes: [{ field: 'authors', before: ['Ann Lee'], after: ['Ann Lee', 'Bo Chen'] }],
      },
      {
        path: '/papers/elm-tree/',
        label: 'elm-tree',
        changes: [{ field: 'title', before: 'Elm', after: 'Elm tree' }],
      },
    ],
    moved: [
      { from: '/papers/elm/', to: ['/papers/elm-tree/'], label: 'elm', reason: null },
      {
        from: '/papers/fir/',
        to: ['/papers/oak/', '/papers/birch/'],
        label: 'fir',
        reason: 'These are two.',
      },
    ],
  })
  releaseSchema.parse(release)
})

test('the same records are no news', (context) => {
  const records = releasedRecords(realRecords(context))
  const compared = compareReleases({
    before: records,
    after: releasedRecords(realRecords(context)),
    moves,
    released: '2026-11-21',
    previous: null,
  })
  assert.ok(records.length > 250 && !isNews(compared))
})

test('the difference to the release before is published with its schema', () => {
  for (const releases of [[], [release]]) {
    const files = textByPath(releaseFiles({ ...sampleSource(), releases }))
    const changes = JSON.parse(files.get('/data/changes.json') ?? '')
    assert.deepEqual(changes, releases[0] ?? noRelease)
    assert.deepEqual(schemaFaults(changes, JSON.parse(files.get('/data/changes.schema.json') ?? '')), [])
  }
})

test('corrections have a feed, with the day of their release and an id of their own', () => {
  const address = 'https://example.org/'
  const later = compareReleases({
    before: after,
    after: [paper('ash', { title: 'Ash', authors: ['Ann Lee'] }), ...after.slice(1)],
    moves: [],
    released: '2026-12-24',
    previous: '2026-11-21',
  })
  const files = textByPath(feedFiles({ ...sampleSource({ address }), releases: [release, later] }))
  const { items } = JSON.parse(files.get('/quality/feed.json') ?? '')
  assert.deepEqual(items[0], {
    id: 'https://example.org/papers/ash/#release-2',
    url: 'https://example.org/papers/ash/',
    title: 'Corrected: ash',
    content_text: 'authors: Ann Lee, Bo Chen is now Ann Lee.',
    date_published: '2026-12-24T00:00:00Z',
    date_modified: '2026-12-24T00:00:00Z',
  })
  assert.deepEqual(items.map(({ title }: { readonly title: string }) => title).sort(), [
    'Corrected: ash',
    'Corrected: ash',
    'Corrected: elm-tree',
    'Moved: elm',
    'Removed: yew',
    'Split: fir',
  ])
  assert.equal(new Set(items.map(({ id }: { readonly id: string }) => id)).size, items.length)
  const atom = readXml(files.get('/quality/feed.xml') ?? '')
  assert.equal(atom.children.find(({ name }) => name === 'updated')?.text, '2026-12-24T00:00:00Z')
})
