import assert from 'node:assert/strict'
import { test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { withoutFrontMatter } from '../../src/convert/parse/front-matter.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

const factsOf = (yaml: string) => withoutFrontMatter(`---\n${yaml}\n---\nText\n`).facts

test('what clippers note at the head of a page is evidence for title, address, day and writers', () => {
  assert.deepEqual(
    factsOf(
      'title: "Lamps: a round-up"\nsource: "https://example.org/lamps"\nauthor:\n  - "[[Ann Lee]]"\n  - "[[people/bo|Bo Li]]"\npublished: 2023-11-28\ncreated: 2024-01-05\ntags:\n  - "clippings"',
    ),
    {
      title: 'Lamps: a round-up',
      url: 'https://example.org/lamps',
      published: '2023-11-28',
      authors: ['Ann Lee', 'Bo Li'],
    },
  )
  assert.deepEqual(
    factsOf('created: 2023-07-24T10:22:11 (UTC +02:00)\nsource: https://example.org/b\nauthor: Lena Fitz'),
    { url: 'https://example.org/b', authors: ['Lena Fitz'] },
  )
  assert.deepEqual(factsOf("date: 2022-03-04T08:00:00Z\nauthors: [Ann Lee, 'Bo Li']"), {
    published: '2022-03-04',
    authors: ['Ann Lee', 'Bo Li'],
  })
})

test('what is no address, no day or no front matter is none', () => {
  assert.deepEqual(factsOf('url: javascript:alert(1)\npublished: 2023-02-30\ndate: soon\nauthor:'), {})
  assert.deepEqual(withoutFrontMatter('Text\n---\ntitle: no\n---\n').facts, {})
})

test('an article has the address, the day and the writers of its front matter', () => {
  const convert = converterFor(readVocabulary('content/vocabulary'))
  const text =
    '---\ntitle: "Lamps at ICML 2023"\nsource: "https://example.org/lamps"\nauthor:\n  - "[[Ann Weaver]]"\npublished: 2023-07-20\n---\n# Lamps at ICML 2023\n\nWe went there with a paper.\n'
  const { article } = convert({ file: 'a.md', bytes: new TextEncoder().encode(text), sidecar: {} })
  const { published, authors, sources } = article?.head ?? { sources: [] }
  assert.deepEqual(
    { published, authors, url: sources[0]?.url },
    { published: '2023-07-20', authors: ['Ann Weaver'], url: 'https://example.org/lamps' },
  )
})
