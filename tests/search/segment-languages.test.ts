import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { updateIndex } from '../../src/build/library/update-index.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { segmentOf } from '../../src/search/segment-rule.ts'
import { openSegmented, type SearchIndex, startIndex } from '../../src/site/client/search-index.ts'

const room = mkdtempSync(join(tmpdir(), 'lectern-'))
before(() => {
  // No network: a site stands in a folder of the room.
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input))
    return new Response(readFileSync(join(room, decodeURIComponent(pathname))))
  }
})
after(() => rmSync(room, { recursive: true, force: true }))

/** A record, of which every other belongs to the second of two segments. */
function record(title: string, text: string, place: number): SearchRecord {
  let home = '/'
  while (segmentOf(home, 2) !== place % 2) home += '-'
  const filters = { venue: [], year: [], topic: [] }
  return { kind: 'Paper', path: `/papers/${place}/`, home, title, texts: [{ text }], meta: {}, filters }
}

async function open(
  records: readonly SearchRecord[],
  language: string,
  segments: number,
): Promise<SearchIndex> {
  const site = `${language}-${records.length}-${segments}`
  const folder = join(room, site, 'pagefind')
  await updateIndex({ records, segments, language, cache: join(room, 'cache'), folder })
  const address = `https://example.org/${site}/`
  const segmented = await openSegmented(address)
  if (segmented !== null) return segmented
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href)
  return startIndex(createInstance({ basePath: `${address}pagefind/`, baseUrl: '/' }), address, true)
}

async function paths({ pagefind }: SearchIndex, words: string): Promise<string[]> {
  const { results } = await pagefind.search(words)
  return (await Promise.all(results.map(async (hit) => (await hit.data()).url))).sort()
}

/** The titles and texts of records, with words to search for, in languages that end and part their words differently. */
const libraries = [
  {
    language: 'de',
    texts: [
      ['Über Bäume', 'Ein Verfahren lernt Entscheidungsbäume aus wenigen Beispielen.'],
      ['Straßen im Bild', 'Lernende Verfahren erkennen Straße und Weg.'],
      ['Häuser', 'Das Haus am Weg; gelernt wurde aus Beispielen.'],
    ],
    words: [
      'lernt',
      'gelernt',
      'Bäume',
      'baum',
      'Beispiele',
      'Haus',
      'straße',
      '"am Weg"',
      'Verfahren Beispiel',
    ],
  },
  {
    language: 'fr',
    texts: [
      ['Réseaux de neurones', 'Les réseaux profonds apprennent vite.'],
      ['L’apprentissage', 'Un réseau apprend à voir l’image.'],
      ['Données', 'La donnée manquante, apprise du réseau.'],
    ],
    words: ['réseau', 'reseaux', 'apprentissage', 'données', '"réseaux profonds"', 'neuron'],
  },
  {
    language: 'zh',
    texts: [
      ['图神经网络', '我们研究图神经网络的学习。'],
      ['机器学习', '机器学习研究数据。'],
      ['数据', '网络数据的研究。'],
    ],
    words: ['学习', '数据', '网络', 'graph'],
  },
] as const

for (const { language, texts, words } of libraries)
  test(`segments find what one index finds, in a language: ${language}`, async () => {
    const records = texts.map(([title, text], place) => record(title, text, place))
    const [one, several] = [await open(records, language, 1), await open(records, language, 2)]
    assert.ok((await Promise.all(words.map((asked) => paths(one, asked)))).flat().length > words.length)
    for (const asked of words) assert.deepEqual(await paths(several, asked), await paths(one, asked), asked)
  })

test('a query without spaces is taken apart into its words', async () => {
  const records = libraries[2].texts.map(([title, text], place) => record(title, text, place))
  assert.deepEqual(await paths(await open(records, 'zh', 2), '研究数据'), ['/papers/1/', '/papers/2/'])
})

test('a segment that the indexer reads in a way of its own tells the stems of its words too', async () => {
  const records = [
    record('Networks of &amp; networks', 'Learning from studies.', 0),
    {
      ...record('Other', 'A study.', 1),
      texts: [{ heading: { depth: 2 as const, id: 'a' }, text: 'Trees &lt;' }],
    },
  ]
  const index = await open(records, 'en', 2)
  assert.deepEqual(await paths(index, 'network'), ['/papers/0/'])
  assert.deepEqual(await paths(index, 'studies'), ['/papers/0/'])
  assert.deepEqual(await index.printedAs?.('studies'), ['studies'])
  assert.deepEqual(await paths(index, 'tree'), ['/papers/1/'])
})
