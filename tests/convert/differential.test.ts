import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { readRoles } from './read-roles.ts'
import { renderAsHtml, structures } from './render-as-html.ts'
import { renderAsMarkdown } from './render-as-markdown.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))
const seeds = new URL('../../../shared/seeds/', import.meta.url)
const fixture = new URL('../fixtures/same-article-as-text/source.txt', import.meta.url)

/** What must be the same however an article was captured. */
function understood(file: string, source: string): unknown {
  const { title, report } = convert({ file, bytes: new TextEncoder().encode(source), sidecar: {} })
  return {
    title,
    headings: report.sections.map(({ heading }) => heading),
    papers: report.papers.map(({ title: paper, authors, section }) => ({ paper, authors, section })),
    captions: report.figures.map(({ caption }) => caption),
  }
}

function assertSameEverywhere(source: string): void {
  const wanted = understood('a.txt', source)
  const lines = readRoles(source)
  for (const [name, structure] of Object.entries(structures))
    assert.deepEqual(understood('a.html', renderAsHtml(lines, structure)), wanted, name)
  assert.deepEqual(understood('a.md', renderAsMarkdown(lines)), wanted, 'Markdown')
}

test('the same article as text, as HTML in five structures and as Markdown is understood alike', () =>
  assertSameEverywhere(readFileSync(fixture, 'utf8')))

if (existsSync(seeds)) {
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
    test(`${file} as HTML in five structures and as Markdown is understood as the text is`, () =>
      assertSameEverywhere(readFileSync(new URL(file, seeds), 'utf8')))
  }
} else {
  test(
    'the real captures as HTML and Markdown',
    { skip: 'the real captures are not on this machine' },
    () => undefined,
  )
}
