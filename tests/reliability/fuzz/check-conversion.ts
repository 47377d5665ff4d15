import assert from 'node:assert/strict'
import { type Conversion, converterFor } from '../../../src/convert/convert-capture.ts'
import { checkedMdx } from '../../../src/mdx/checked-mdx.ts'
import { readMdx } from '../../../src/mdx/read-mdx.ts'
import { renderArticle } from '../../../src/render/render-article.ts'
import { readVocabulary } from '../../../src/vocabulary/read-vocabulary.ts'
import type { Input } from './damage.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))

/**
 * Convert an input twice, write and render its article, and check what holds of any: nothing throws, every line is
 * kept, blank or dropped, and the same bytes come out.
 */
export function checkConversion({ file, bytes }: Input): void {
  const capture = { file, bytes: Buffer.from(bytes, 'latin1'), sidecar: {} }
  const conversion = convert(capture)
  assertAccounted(conversion, bytes)
  assert.equal(outcome(convert(capture)), outcome(conversion))
}

function assertAccounted({ article, report: { lines, dropped, problems } }: Conversion, bytes: string): void {
  assert.equal(lines.kept + lines.blank + lines.dropped, lines.total)
  for (const { from, to, lines: texts } of dropped) assert.equal(texts.length, to - from + 1)
  assert.equal(
    dropped.reduce((sum, { lines: texts }) => sum + texts.length, 0),
    lines.dropped,
  )
  if (article === null) assert.ok(problems.some(({ severity }) => severity === 'error'))
  else {
    assert.equal(lines.total, bytes.split(/\r\n?|\n/).length)
    for (const { line, column } of problems) assert.ok(line >= 1 && line <= lines.total && column >= 1)
  }
}

/** All that comes of a conversion, as one text. */
function outcome({ article, ...rest }: Conversion): string {
  if (article === null) return JSON.stringify(rest)
  const mdx = checkedMdx(article)
  return JSON.stringify([rest, mdx, renderArticle('capture', readMdx(mdx))])
}
