import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { anyCase } from '../../src/convert/enrich/any-case.ts'
import { anyOf } from '../../src/convert/enrich/any-of.ts'

const source = join(import.meta.dirname, '..', '..', 'src')

// V8 compiled some of them so that they no longer matched, in runs over many captures and never alone.
test('no pattern has flags inside', () => {
  const files = globSync('**/*.ts', { cwd: source })
  assert.ok(files.length > 300)
  for (const file of files)
    assert.doesNotMatch(readFileSync(join(source, file), 'utf8'), /\(\?(?:[ims]+|[ims]*-[ims]+):/, file)
})

test('words in any letters match in all of them and nothing else', () => {
  const pattern = new RegExp(`^(?:${anyCase('by|of')})\\p{Lu}$`, 'u')
  for (const text of ['byA', 'ByA', 'OFA']) assert.match(text, pattern)
  for (const text of ['bya', 'boA']) assert.doesNotMatch(text, pattern)
})

test('any of many patterns is found, those with a sign where the sign is', () => {
  const isLabel = anyOf([
    { pattern: /^menu$/i },
    { pattern: /^Tags/ },
    { pattern: /^.{0,80}\bcookies/i, sign: /cookies/i },
  ])
  for (const text of ['MENU', 'Tags: one', 'We use Cookies here']) assert.ok(isLabel(text), text)
  for (const text of ['menus', 'tags: one', 'We bake']) assert.ok(!isLabel(text), text)
})

test('a pattern that may begin with any words needs a sign', () => {
  for (const pattern of [/^.{0,80}\bcookies/, /^(?:menu|.+ menu)$/, /(?=.*home)news/])
    assert.throws(() => anyOf([{ pattern }]), /must be a sign/)
})
