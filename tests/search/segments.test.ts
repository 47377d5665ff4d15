import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { updateIndex } from '../../src/build/library/update-index.ts'
import type { Finding } from '../../src/site/client/pagefind.ts'
import { quickSearch } from '../../src/site/client/quick-search.ts'
import { runSearch, type SearchOutcome } from '../../src/site/client/run-search.ts'
import { openSegmented, type SearchIndex, startIndex } from '../../src/site/client/search-index.ts'
import { readState } from '../../src/site/client/search-state.ts'
import type { WordNote } from '../../src/site/client/word-notes.ts'
import { ownLibrary, type SearchedLibrary } from './own-library.ts'
import { querySet } from './query-set.ts'

const room = mkdtempSync(join(tmpdir(), 'lectern-'))
let [whole, parts]: SearchIndex[] = []
before(async () => {
  // No network: a site stands in a folder of the room.
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input))
    return new Response(readFileSync(join(room, decodeURIComponent(pathname))))
  }
  const library = ownLibrary()
  ;[whole, parts] = [await open(library, 1), await open(library, 3)]
})
after(() => rmSync(room, { recursive: true, force: true }))

async function open({ records, vocabulary }: SearchedLibrary, segments: number): Promise<SearchIndex> {
  const site = join(room, String(segments))
  mkdirSync(join(site, 'search'), { recursive: true })
  writeFileSync(join(site, 'search', 'vocabulary.json'), JSON.stringify(vocabulary))
  const folder = join(site, 'pagefind')
  const update = await updateIndex({ records, segments, language: 'en', cache: join(room, 'cache'), folder })
  assert.deepEqual(update, { records: records.length, segments, made: segments })
  const address = `https://example.org/${segments}/`
  const segmented = await openSegmented(address)
  assert.equal(segmented !== null, segments > 1)
  if (segmented !== null) return segmented
  return openWhole()
}

async function openWhole(): Promise<SearchIndex> {
  const address = 'https://example.org/1/'
  const { createInstance } = await import(pathToFileURL(join(room, '1', 'pagefind', 'pagefind.js')).href)
  return startIndex(createInstance({ basePath: `${address}pagefind/`, baseUrl: '/1/' }), address, true)
}

/** Put a search to both. */
async function both(query: string): Promise<[one: SearchOutcome, several: SearchOutcome]> {
  assert.ok(whole && parts)
  const state = readState(new URLSearchParams(query))
  return [await runSearch(whole, state), await runSearch(parts, state)]
}

function pathsOf(outcome: SearchOutcome, most: number): Promise<string[]> {
  return Promise.all(outcome.hits.slice(0, most).map(async (hit) => belowSite((await hit.data()).url)))
}

/** An address without the folder of its site. */
function belowSite(address = ''): string {
  return address.replace(/^\/\d+/, '')
}

type Scores = ReadonlyMap<string, { readonly score: number; readonly fields: readonly string[] }>

/** Put words to both; to the one index anew, since what one search has loaded, the next finds too. */
async function fresh(words: string): Promise<[one: Scores, several: Scores]> {
  assert.ok(parts)
  const anew = await openWhole()
  const scores = async ({ pagefind }: SearchIndex): Promise<Scores> => {
    const { results } = await pagefind.search(words)
    const found = results.map(async (hit) => {
      const { url } = await hit.data()
      return [
        belowSite(url),
        { score: hit.score, fields: [...(hit.matchedMetaFields ?? [])].sort() },
      ] as const
    })
    return new Map(await Promise.all(found))
  }
  return [await scores(anew), await scores(parts)]
}

/** The counts that are shown: values that nothing has are left out. */
function countsOf({ counts }: SearchOutcome): unknown {
  const shown = Object.entries(counts).map(([facet, values]) => [
    facet,
    Object.entries(values)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
  return Object.fromEntries(shown)
}

/** Two results whose scores in one index differ by less than this part may change places. */
const alike = 1e-4

/**
 * Whether segments may know better what became of a word: of one index the first three results are looked at, and what
 * is left of a word that stands nowhere depends on the files that were loaded before.
 */
function isSeenBetter(fate: WordNote['fate'], other: WordNote['fate']): boolean {
  return fate === 'whole' || (fate === 'unknown' && other === 'shortened')
}

test('three segments find what one index finds: the same first ten, and as many of each kind, venue, year and topic', async () => {
  const queries = querySet()
  assert.ok(queries.length > 200)
  for (const { words } of queries) {
    const [one, several] = await both(new URLSearchParams({ q: words }).toString())
    assert.equal(several.hits.length, one.hits.length, words)
    assert.deepEqual(countsOf(several), countsOf(one), words)
    assert.equal(several.someWords, one.someWords, words)
    for (const [place, { word, fate }] of several.asked.notes.entries()) {
      const other = one.asked.notes[place]
      assert.ok(
        other?.word === word && (fate === other.fate || isSeenBetter(fate, other.fate)),
        `${words}: ${word} is ${fate}, not ${other?.fate}`,
      )
    }
    const scores = new Map(
      (await pathsOf(one, Infinity)).map((path, place) => [path, one.hits[place]?.score ?? 0]),
    )
    const expected = await pathsOf(one, 10)
    const found = await pathsOf(several, 10)
    assert.equal(found[0], expected[0], words)
    for (const [place, path] of found.entries()) {
      const [its, asked] = [scores.get(path) ?? -1, scores.get(expected[place] ?? '') ?? -1]
      assert.ok(
        path === expected[place] || Math.abs(its - asked) <= alike * asked,
        `${words}: ${path} at ${place + 1}`,
      )
    }
  }
})

test('the search box shows the same first of each kind', async () => {
  for (const { words } of querySet().filter((_, place) => place % 4 === 0)) {
    assert.ok(whole && parts)
    const [one, several] = [await quickSearch(whole, words), await quickSearch(parts, words)]
    assert.equal(several.total, one.total, words)
    assert.deepEqual(
      several.groups.map(({ label }) => label),
      one.groups.map(({ label }) => label),
      words,
    )
    const [found, expected] = [several, one].map(({ groups }) => belowSite(groups[0]?.findings[0]?.url))
    assert.equal(found, expected, words)
  }
})

for (const query of [
  'kind=Paper',
  'kind=Paper&kind=Topic&year=2023',
  'venue=ICML&topic=Graphs',
  'q=learning&kind=Paper&year=2023&year=2024',
  'q=graph&venue=ICLR&kind=Person',
  'q=privacy&year=1066',
]) {
  test(`filters leave the same records and counts: ${query}`, async () => {
    const [one, several] = await both(query)
    assert.deepEqual((await pathsOf(several, Infinity)).sort(), (await pathsOf(one, Infinity)).sort())
    assert.deepEqual(countsOf(several), countsOf(one))
  })
}

for (const sort of ['newest', 'oldest']) {
  test(`all segments are sorted as one: ${sort}`, async () => {
    const years = async (outcome: SearchOutcome) =>
      Promise.all(
        outcome.hits.map(async (hit) => {
          const { filters }: Finding = await hit.data()
          return Math.max(0, ...(filters['year'] ?? []).map(Number))
        }),
      )
    const [one, several] = await both(`q=learning&sort=${sort}`)
    const found = await years(several)
    assert.deepEqual(found, await years(one))
    assert.ok(new Set(found).size > 2)
  })
}

test('each word has the score that it has in one index, and so have the parts of sentences', async () => {
  const titles = new Set(querySet().flatMap(({ words }) => words.split(' ')))
  const words: string[] = []
  for (const word of titles)
    if (/^[a-z]{4,}$/.test(word) && (await parts?.printedAs?.(word))?.includes(word)) words.push(word)
  assert.ok(words.length > 100)
  const phrases = [
    '"neural networks"',
    '"of the"',
    '"graph"',
    '"step by step"',
    '"graph neural networks"',
    '"Multi-armed bandits"',
  ]
  for (const asked of [...words, ...phrases]) {
    const [one, several] = await fresh(asked)
    assert.deepEqual([...several.keys()].sort(), [...one.keys()].sort(), asked)
    for (const [path, { score, fields }] of one) {
      const found = several.get(path)
      assert.ok(
        Math.abs((found?.score ?? 0) - score) <= 1e-4 * score,
        `${asked}: ${found?.score}, not ${score}`,
      )
      assert.deepEqual(found?.fields, fields, asked)
    }
  }
  for (const asked of phrases) assert.ok((await fresh(asked))[1].size > 0, asked)
})

for (const query of [
  'differential+privacy',
  'learning',
  'learning+privacy',
  'models+for+learning',
  'lear',
  '%22of+the%22',
]) {
  test(`a result shows the same passages and where its words were found: ${query}`, async () => {
    const [one, several] = await both(`q=${query}&kind=Article`)
    const shown = (outcome: SearchOutcome) =>
      Promise.all(
        outcome.hits.map(async (hit) => {
          const { url, excerpt, sub_results } = await hit.data()
          const fields = [...(hit.matchedMetaFields ?? [])].sort()
          const sections = sub_results.map((part) => [belowSite(part.url), part.title, part.excerpt])
          return { url: belowSite(url), excerpt, fields, sections }
        }),
      )
    const expected = await shown(one)
    assert.ok(expected.some(({ sections }) => sections.length > (query.startsWith('%22') ? 0 : 1)))
    const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1)
    assert.deepEqual((await shown(several)).sort(byUrl), expected.sort(byUrl))
  })
}
