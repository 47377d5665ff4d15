import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keepList, readKept } from '../../../src/site/client/reading-list/kept-list.ts'
import { listForms } from '../../../src/site/client/reading-list/list-forms.ts'
import {
  itemsOf,
  type ListEntry,
  moved,
  parseList,
  type ReadingList,
  withEntries,
  withoutPath,
  writeList,
} from '../../../src/site/client/reading-list/reading-list.ts'
import { readShared, writeShared } from '../../../src/site/client/reading-list/share-list.ts'
import { hostileItems } from '../../export/hostile-items.ts'
import { hostileText } from '../../export/hostile-text.ts'
import { readBibtex } from '../../export/read-bibtex.ts'
import { readRis } from '../../export/read-ris.ts'

function entry(slug: string, note = ''): ListEntry {
  return { path: `/papers/${slug}/`, item: { id: slug, type: 'document', title: `Of ${slug}` }, note }
}

const long: ReadingList = Array.from({ length: 1000 }, (_, at) =>
  entry(`paper-number-${at}`, at % 7 ? '' : `Note ${at}`),
)

test('a list grows, shrinks and is put in order', () => {
  const list = [entry('a', 'kept'), entry('b')]
  assert.deepEqual(withEntries(list, [entry('a', 'new'), entry('c'), entry('c')]), [...list, entry('c')])
  assert.deepEqual(withoutPath(list, '/papers/a/'), [entry('b')])
  assert.deepEqual(moved(list, 1, 0), [entry('b'), entry('a', 'kept')])
  assert.equal(moved(list, 0, -1), list)
  assert.equal(moved(list, 0, 2), list)
})

test('a list of hostile records is read back as it was', () => {
  fc.assert(
    fc.property(hostileItems(5), hostileText, (items, note) => {
      const list = items.map((item, at) => ({ path: at === 0 ? null : `/papers/p${at}/`, item, note }))
      assert.deepEqual(parseList(writeList(list)), list)
    }),
    { numRuns: 50, seed: 6 },
  )
})

test('a thousand entries go into every form', () => {
  for (const { label, write } of listForms) {
    const text = write(long)
    if (label === 'BibTeX') assert.equal(readBibtex(text).length, long.length)
    else if (label === 'RIS') assert.equal(readRis(text).length, long.length)
    else if (label.startsWith('References')) assert.equal(text.split('\n\n').length, long.length)
    else assert.equal(parseList(text).length, long.length)
  }
})

test('entries with one key are cited under several', () => {
  assert.deepEqual(
    itemsOf([entry('a'), entry('a')]).map(({ id }) => id),
    ['a', 'a-2'],
  )
})

/** Files that are no lists, and what the reader is told. */
const damaged: readonly (readonly [text: string, message: RegExp])[] = [
  ['', /no JSON, or its end is missing/],
  [writeList(long).slice(0, 500), /its end is missing/],
  ['not json]', /no JSON\.$/],
  ['{}', /neither a reading list nor CSL-JSON/],
  ['"text"', /neither a reading list/],
  ['[1]', /Entry 1 is no citation/],
  ['[{"title": "A"}, {"type": "book"}]', /Entry 2 has no title/],
  ['{"lectern": "reading-list", "entries": [{"path": "/papers/a/"}]}', /Entry 1 is no citation/],
]

for (const [text, message] of damaged) {
  test(`${JSON.stringify(text.slice(0, 40))} is refused with its reason`, () =>
    assert.throws(() => parseList(text), { message }))
}

test('a link that would run as code is not taken over', () => {
  const text = JSON.stringify([{ title: 'A', URL: 'javascript:alert(1)', 'citation-key': 'x},@misc{y' }])
  assert.deepEqual(parseList(text)[0]?.item, { id: 'xmiscy', type: 'document', title: 'A' })
  const list = JSON.stringify({
    lectern: 'reading-list',
    entries: [{ path: '//evil.example/', item: { title: 'A' } }],
  })
  assert.equal(parseList(list)[0]?.path, null)
})

test('a list of a thousand is shared as one address', async () => {
  const fragment = await writeShared(long)
  assert.match(fragment, /^#list=[A-Za-z0-9_-]+$/)
  assert.ok(fragment.length < 12_000, String(fragment.length))
  assert.deepEqual(
    await readShared(fragment),
    long.map(({ path, note }) => ({ path, note })),
  )
  assert.equal(await readShared('#main'), null)
  await assert.rejects(readShared(fragment.slice(0, -9)), { message: /damaged/ })
  await assert.rejects(readShared('#list=%%%'), { message: /damaged/ })
})

test('without storage the list lasts as long as the page', () => {
  assert.deepEqual(readKept('https://example.org/'), [])
  assert.equal(keepList('https://example.org/', [entry('a')]), false)
  assert.deepEqual(readKept('https://example.org/'), [entry('a')])
})
