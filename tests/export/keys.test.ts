import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignKeys } from '../../src/export/keys/assign-keys.ts'
import { citationKey } from '../../src/export/keys/citation-key.ts'

const issued = { 'date-parts': [[2023]] }

test('a key is made of family name, year and the first word that tells something', () => {
  assert.equal(
    citationKey({
      title: 'On the initialization of graphs',
      author: [{ family: 'Li', given: 'J.' }],
      issued,
    }),
    'li2023initialization',
  )
  assert.equal(citationKey({ title: 'Deep AutoAugment', issued }), 'anon2023deep')
  assert.equal(citationKey({ title: '“¿?”', author: [{ literal: '3M' }] }), 'x3mnduntitled')
  assert.match(
    citationKey({ title: '深层网络', author: [{ literal: '王小明' }], issued }),
    /^[a-z][a-z0-9]+$/,
  )
})

test('as many things as are called the same have keys', () => {
  const claims = Array.from({ length: 60 }, (_, n) => ({ path: `/papers/${n}/`, key: 'lee2023trees' }))
  const keys = new Set(assignKeys(claims, [{ path: '/papers/gone/', key: 'lee2023treesc' }]).values())
  assert.equal(keys.size, 60)
  for (const key of ['lee2023trees', 'lee2023treesz', 'lee2023trees60']) assert.ok(keys.has(key), key)
  assert.ok(!keys.has('lee2023treesc'))
})

test('keys are unique, and what has one keeps it', () => {
  const first = assignKeys([
    { path: '/papers/m/', key: 'lee2023trees' },
    { path: '/papers/z/', key: 'lee2023trees' },
  ])
  assert.deepEqual([...first.values()], ['lee2023trees', 'lee2023treesb'])
  const given = [...first].map(([path, key]) => ({ path, key }))
  const second = assignKeys(
    [
      { path: '/papers/a/', key: 'lee2023trees' },
      { path: '/papers/z/', key: 'li2023trees' },
    ],
    given,
  )
  assert.deepEqual([...second.values()], ['lee2023treesc', 'lee2023treesb'])
})
