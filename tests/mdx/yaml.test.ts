import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readYaml } from '../../src/mdx/read-yaml.ts'
import { writeYaml, type YamlMapping } from '../../src/mdx/write-yaml.ts'
import { arbitraryText } from './arbitrary-text.ts'

const { LECTERN_RUNS = '500' } = process.env

const traps = [
  'no',
  'on',
  '2021-05-06',
  '0b11',
  '1_000',
  '.',
  '~',
  'null',
  '- a',
  'a: b',
  '---',
  '" \n"',
  '\ufffe',
]

const scalar = fc.oneof(arbitraryText, fc.constantFrom(...traps), fc.nat(), fc.boolean())
const key = fc.oneof(
  fc.constantFrom('title', 'author/joined-names', 'no', 'y', '0', 'a b', '- a', ': ', '"', 'toString'),
  arbitraryText,
)

const { mapping } = fc.letrec<{ mapping: YamlMapping }>((tie) => ({
  mapping: fc.dictionary(
    key,
    fc.oneof({ maxDepth: 3 }, scalar, fc.array(scalar), tie('mapping'), fc.array(tie('mapping'))),
    { maxKeys: 5, noNullPrototype: true },
  ),
}))

test('what is written reads back the same here and with the `yaml` package', () => {
  const survives = (value: YamlMapping) => {
    const yaml = writeYaml(value)
    if (yaml === '') return
    assert.deepEqual(readYaml(yaml), value)
    assert.deepEqual(parse(yaml), value)
    assert.deepEqual(parse(yaml, { version: '1.1' }), value)
  }
  fc.assert(fc.property(mapping, survives), { numRuns: Number(LECTERN_RUNS), seed: 20260101 })
})

test('each value has a line of its own', () => {
  const yaml = writeYaml({
    title: 'no\n---',
    papers: [{ id: 'a', links: [] }],
    counts: { 'a b': 1, c: undefined },
  })
  const lines = ['title: "no\\n---"', 'papers:', '  - id: "a"', '    links: []', 'counts:', '  "a b": 1']
  assert.deepEqual(yaml.split('\n'), [...lines, ''])
})

test('other YAML is read as YAML', () => {
  const yaml = 'title: plain # words\ntopics: [a, b]\ndate: 2021-05-06\nfolded: >\n  a\n  b\n'
  assert.deepEqual(readYaml(yaml), {
    title: 'plain',
    topics: ['a', 'b'],
    date: '2021-05-06',
    folded: 'a b\n',
  })
  assert.deepEqual(readYaml('a: toString\nb: constructor'), { a: 'toString', b: 'constructor' })
})
