import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../src/convert/explain.ts'
import { recogniseCapture } from '../../src/convert/recognise-capture.ts'
import type { Problem } from '../../src/model/problem.ts'

function explained(file: string, source: string, colour = false): string {
  const problems: Problem[] = []
  const recognised = recogniseCapture(
    { file, bytes: new TextEncoder().encode(source), sidecar: {} },
    (problem) => void problems.push(problem),
  )
  assert.ok('reading' in recognised)
  return explain(recognised, problems, { colour, width: 70 })
}

test('every line of a capture is told with its role and rule', () => {
  const text = explained(
    'a.txt',
    'Lamps at ICML 2023\n\nSlow light: Waiting for gradients\nAnn Weaver, Bo Lindqvist\n\nSubscribe to our newsletter\n',
  )
  assert.match(text, /^1 {2}title .*headline .*Lamps at ICML 2023$/m)
  assert.match(text, /^2$/m)
  assert.match(text, /^3 {2}paper .*Slow light/m)
  assert.match(text, /^4 {2}authors .*Ann Weaver/m)
  assert.match(text, /^6 {2}dropped +newsletter +Subscribe/m)
  assert.match(
    text,
    /Papers: 1\n {2}line 3, .*: Slow light: Waiting for gradients\n {4}Ann Weaver, Bo Lindqvist/,
  )
})

test('lines of markup and of several rows are told as well', () => {
  const text = explained(
    'a.html',
    '<body>\n<h1>A page</h1><p>One.</p>\n<p>Two words\nand more.</p>\n<footer>Foot</footer>\n</body>',
  )
  assert.match(text, /^1 {2}dropped +markup +<body>$/m)
  assert.match(text, /^2 {2}title .*A page\n {3}\w+ .*One\.$/m)
  assert.match(text, /^4 {2}" /m)
  assert.match(text, /^5 {2}dropped +page-footer +<footer>Foot<\/footer>$/m)
})

test('there are colours only where asked for, and no control characters of the capture', () => {
  const source = 'A title\n\n\u001b[31mRed\u001b[0m text of a sentence.\n'
  assert.equal(explained('a.txt', source).includes('\u001b'), false)
  assert.ok(explained('a.txt', source, true).startsWith('\u001b[1m1  title'))
})
