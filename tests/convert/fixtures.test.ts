import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Conversion, converterFor } from '../../src/convert/convert-capture.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

/** What a fixture expects; a key that is absent is not asked. */
interface Expected {
  readonly title?: string | null
  readonly standfirst?: string | null
  readonly venue?: string | null
  readonly year?: number | null
  readonly headings?: readonly string[]
  readonly papers?: readonly {
    readonly title: string
    readonly authors?: readonly string[]
    readonly section?: string | null
  }[]
  readonly figures?: readonly {
    readonly file?: string | null
    readonly caption: string
    readonly credit?: string | null
  }[]
  readonly dropped?: readonly string[]
  readonly problems?: readonly string[]
}

const root = join(import.meta.dirname, '../fixtures')
const convert = converterFor(readVocabulary('content/vocabulary'))

/** Behaviours that are written down and not yet reached; a test fails when one of them passes, so that it leaves the list. */
const open: ReadonlySet<string> = new Set(
  readFileSync(join(root, 'not-yet.txt'), 'utf8').split('\n').filter(Boolean),
)

for (const name of readdirSync(root, { withFileTypes: true })) {
  if (!name.isDirectory()) continue
  const folder = join(root, name.name)
  const source = ['source.txt', 'source.md', 'source.html'].find((file) => existsSync(join(folder, file)))
  describe(name.name, () => {
    const conversion = convert({
      file: source ?? '',
      bytes: readFileSync(join(folder, source ?? '')),
      sidecar: {},
    })
    const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    test('accounts for every line', () => {
      const { total, kept, blank, dropped } = conversion.report.lines
      assert.equal(kept + blank + dropped, total)
    })
    test('gives an article that can be written', () => {
      const { article } = conversion
      if (article) assert.doesNotThrow(() => checkedMdx(article))
    })
    test('is understood', () => {
      if (!open.has(name.name)) compare(conversion, expected)
      else
        assert.throws(
          () => compare(conversion, expected),
          assert.AssertionError,
          'It is understood now: take it off not-yet.txt',
        )
    })
  })
}

function compare({ article, title, report }: Conversion, expected: Expected): void {
  const head = article?.head
  same('title', title, expected.title)
  same('standfirst', head?.standfirst ?? null, expected.standfirst)
  same('venue', head?.venue ?? null, expected.venue)
  same('year', head?.year ?? null, expected.year)
  same(
    'headings',
    report.sections.map(({ heading }) => heading),
    expected.headings,
  )
  same(
    'papers',
    report.papers.map((paper) => paper.title),
    expected.papers?.map((paper) => paper.title),
  )
  for (const wanted of expected.papers ?? []) {
    const got = report.papers.find((paper) => paper.title === wanted.title)
    same(`authors of ${wanted.title}`, got?.authors, wanted.authors)
    same(`section of ${wanted.title}`, got?.section, wanted.section)
  }
  same(
    'captions',
    report.figures.map(({ caption }) => caption),
    expected.figures?.map(({ caption }) => caption),
  )
  for (const [i, wanted] of (expected.figures ?? []).entries()) {
    same('file', report.figures[i]?.file, wanted.file)
    same('credit', report.figures[i]?.credit, wanted.credit)
  }
  same(
    'dropped',
    report.dropped.flatMap(({ lines }) => lines.map(start)),
    expected.dropped?.map(start),
  )
  for (const code of expected.problems ?? [])
    assert.ok(
      report.problems.some((problem) => problem.code === code),
      `${code} is reported`,
    )
}

function same(what: string, got: unknown, wanted: unknown): void {
  if (wanted !== undefined) assert.deepEqual(got, wanted, what)
}

function start(line: string): string {
  return line.trim().slice(0, 40).trim()
}
