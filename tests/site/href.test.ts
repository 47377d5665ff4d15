import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { basePath } from '../../src/site/base.ts'
import { href } from '../../src/site/href.ts'

afterEach(() => {
  Reflect.deleteProperty(process.env, 'LECTERN_BASE')
})

test('a base begins and ends with one slash however it is given', () => {
  for (const given of ['docs/x', '/docs/x', 'docs/x/', '//docs//x//'])
    assert.equal(basePath(given), '/docs/x/')
  for (const given of ['', '/', '//']) assert.equal(basePath(given), '/')
})

test('a site path stands below the base', () => {
  assert.equal(href('/papers/x/#y'), '/papers/x/#y')
  Object.assign(process.env, { LECTERN_BASE: '/docs' })
  assert.equal(href('/papers/x/#y'), '/docs/papers/x/#y')
  assert.equal(href('/'), '/docs/')
})

test('what is no site path is a fault of ours', () => {
  assert.throws(() => href('papers/'))
  assert.throws(() => href('https://example.org/'))
})
