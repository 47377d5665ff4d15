import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { type IndexFiles, indexFiles } from '../../src/search/index-files.ts'
import { ownIndexFiles } from '../../src/search/own-index.ts'
import { withPrintedForms } from '../../src/search/printed-forms.ts'
import type { SearchRecord, SearchText } from '../../src/search/search-record.ts'
import { segmentFiles } from '../../src/search/segment-files.ts'
import { openDictionary } from '../../src/search/word-forms.ts'
import { ownLibrary } from './own-library.ts'

/** What files say, however they were packed. */
function said(files: IndexFiles): Record<string, string> {
  return Object.fromEntries(
    Array.from(files, ([path, bytes]): [string, string] => {
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
      return [path, (isPacked ? gunzipSync(bytes) : bytes).toString('latin1')]
    }).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Index records in both ways, and expect the same. */
async function expectSame(records: readonly SearchRecord[], language: string): Promise<void> {
  const dictionary = openDictionary(language)
  const own = await ownIndexFiles(records, dictionary)
  assert.ok(own)
  const [ours, theirs] = [
    segmentFiles(own, 0),
    segmentFiles(await withPrintedForms(await indexFiles(records, language), dictionary), 0),
  ]
  assert.deepEqual(said(ours.files), said(theirs.files))
  assert.deepEqual(ours.kinds, theirs.kinds)
}

function record(
  title: string,
  texts: readonly SearchText[],
  given: Partial<SearchRecord> = {},
): SearchRecord {
  const path = `/articles/${encodeURIComponent(title).toLowerCase()}/`
  const filters = { venue: ['R&D “Days”'], year: [2024, 2023], topic: ['C++', 'tokens <eos>'] }
  return { kind: 'Article', path, home: path, title, texts, meta: {}, filters, ...given }
}

/** Words that are taken apart, lose their accents, or are written in many ways. */
const oddText = [
  'State-of-the-art pre-training, e.g. GPT-4o/mini (GPT4o), WKWebVIEWComponent and foo_bar-foo_bar.',
  'Café, naïve, CAFÉ crème-brûlée, Ångström, Straße, İstanbul, ﬁne, ½ and x²; Ελληνικά, Привет мир, 東京 データ.',
  'C++ and C# and F#; “quoted” ‘words’ end in "quotes"',
  'He said: "R&D" at AT&T, a < b > c & d — ends with an ellipsis …',
  'Two  spaces\u00a0and\ttabs\u2003here \u202f \ufeff',
  '👋🏽 cloud🌦️cannon 👨‍👩‍👧‍👦 𝒳-ray 𠮷野家 and l’alphabet d\u2019un',
  '(a) [b] {c} $x$ *y* z* 100% 3.14 v1.5.2 --- _under_ __init__',
  '',
  '   ',
  '—',
  'A gap ___ to fill, ____ and ___x___; &lt;b&gt; &amp;amp; &nbsp; &#65; AT&T; as they stand.',
  'zero\u200bwidth \u200b space\u200b',
]

test('the library of this project is indexed as the indexer does it', async () => {
  await expectSame(ownLibrary().records, 'en')
})

test('odd words are indexed as the indexer does it, in several languages', async () => {
  const texts = oddText.map((text) => ({ text }))
  const records = [
    record('Crème & “Brûlée”', texts, {
      meta: { authors: 'Zoë Ångström, state-of-the-art', also: 'Café; cafe' },
    }),
    record('Weights', [
      ...oddText.map((text, place) => ({ text, weight: [0.3, 2, 1, 0.05, 12][place % 5] ?? 1 })),
      { heading: { depth: 2, id: 'a-b' }, text: 'Heading of café-crème' },
      { heading: { depth: 3, id: 'é' }, text: 'Deeper: naïve?' },
      { heading: { depth: 2, id: 'empty' }, text: ' ' },
      ...texts,
    ]),
    record('—', [{ text: '…' }], { kind: 'Venue', filters: { venue: [], year: [], topic: [] } }),
    record('cafe', [{ text: 'cafe naive' }], { kind: 'Topic', meta: { also: 'café' } }),
  ]
  for (const language of ['en', 'fr', 'de', 'ru', 'xx']) await expectSame(records, language)
})

test('many files of words reach as far as the indexer says', async () => {
  const words = Array.from({ length: 6000 }, (_, place) => `w${(place * 7919) % 6000}`)
  const pages = Array.from({ length: 40 }, (_, page) =>
    record(`Page ${page}`, [{ text: words.slice(page * 150, page * 150 + 600).join(' ') }]),
  )
  await expectSame(pages, 'en')
})

test('what the indexer reads in a way of its own is left to it', async () => {
  const { lookUp } = openDictionary('en')
  const isNull = async (given: SearchRecord) =>
    assert.equal(await ownIndexFiles([given], { language: 'en', lookUp }), null)
  for (const text of ['___PAGEFIND_WEIGHT___2', 'a ___END_PAGEFIND_WEIGHT___', 'next\u0085line', '\ud800'])
    await isNull(record('Odd', [{ text }]))
  await isNull(record('Zero\u200bwidth', []))
  await isNull(record('Heading', [{ heading: { depth: 2, id: 'a' }, text: 'Of &lt; and &gt;' }]))
  await isNull(record('Identifier', [{ heading: { depth: 2, id: 'a&b' }, text: 'Of and' }]))
  await isNull(record('Topic', [], { filters: { venue: [], year: [], topic: ['&lt;'] } }))
  assert.equal(await ownIndexFiles([record('東京', [{ text: '東京' }])], openDictionary('ja')), null)
})
