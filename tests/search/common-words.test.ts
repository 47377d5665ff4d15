import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { updateIndex } from '../../src/build/library/update-index.ts'
import type { Finding, Hit, Pagefind } from '../../src/site/client/pagefind.ts'
import { passageLength, ranking } from '../../src/site/client/ranking.ts'
import { type ReadSegment, searchCommonWord } from '../../src/site/client/segments/common-word.ts'
import { readSegment } from '../../src/site/client/segments/read-segment.ts'
import { ownLibrary } from './own-library.ts'

const room = mkdtempSync(join(tmpdir(), 'lectern-'))
const address = 'https://example.org/pagefind/'
let segments: readonly ReadSegment[] = []
/** Stems that many records hold, with the words that have each, where that is not the stem alone. */
let common: Readonly<Record<string, string>> = {}
let start: () => Promise<Pagefind>
before(async () => {
  // No network: the index stands in a folder of the room.
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input))
    return new Response(readFileSync(join(room, decodeURIComponent(pathname))))
  }
  const folder = join(room, 'pagefind')
  const { records } = ownLibrary()
  await updateIndex({ records, segments: 3, language: 'en', cache: join(room, 'cache'), folder })
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'))
  common = entry.common
  const folders: readonly URL[] = entry.segments.map(
    (segment: { readonly folder: string }) => new URL(`${segment.folder}/`, address),
  )
  segments = await Promise.all(folders.map(readSegment))
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href)
  start = async () => {
    const pagefind: Pagefind = createInstance({ basePath: address, baseUrl: '/' })
    await pagefind.init()
    for (const { href } of folders)
      await pagefind.mergeIndex(href, { baseUrl: '/', excerptLength: passageLength, ranking })
    return pagefind
  }
})
after(() => rmSync(room, { recursive: true, force: true }))

/** What is shown of a hit. */
async function shown(hit: Hit | undefined): Promise<unknown> {
  const finding: Finding | undefined = await hit?.data()
  const parts = finding?.sub_results.map(({ title, url, excerpt }) => [title, url, excerpt])
  return [finding?.url, finding?.meta, finding?.excerpt, parts]
}

test('words that many records hold are found as Pagefind finds them, with its scores, fields and passages', async () => {
  const words = Object.entries(common).flatMap(([stem, own]) =>
    (own || stem).split(' ').map((word) => ({ word, stem })),
  )
  assert.ok(words.length > 12)
  assert.ok(words.some(({ word, stem }) => word === 'learning' && stem === 'learn'))
  // Some of them, and what one begins with.
  const some = words.filter(({ word, stem }, place) => word !== stem || place % 3 === 0)
  for (const { word, stem } of [...some, { word: 'th', stem: 'th' }]) {
    // Anew for each: what one search has loaded, the next finds too.
    const { results } = await (await start()).search(word)
    const { hits } = await searchCommonWord({ word, stem }, segments)
    const found = new Map(hits.map(({ hit }) => [hit.id, hit]))
    assert.deepEqual([...found.keys()].sort(), results.map(({ id }) => id).sort(), word)
    for (const { id, score, matchedMetaFields = [] } of results) {
      const own = found.get(id)
      // Of words of a compound in one place Pagefind takes one, and does not say which.
      assert.ok(Math.abs((own?.score ?? 0) - score) <= 0.01 * score, `${word}: ${own?.score}, not ${score}`)
      assert.deepEqual(own?.matchedMetaFields?.toSorted(), matchedMetaFields.toSorted(), word)
    }
    for (const hit of results.slice(0, 3))
      assert.deepEqual(await shown(found.get(hit.id)), await shown(hit), word)
  }
})
