import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))

test('a list whose items are papers with their place in the footnotes stays one list', () => {
  const bytes = readFileSync('tests/fixtures/papers-named-in-footnotes/source.md')
  const { article } = convert({ file: 'notes.md', bytes, sidecar: {} })
  const lists = article?.lead.flatMap((block) => (block.type === 'list' ? [block.items.length] : []))
  assert.deepEqual(lists, [3])
})
