import assert from 'node:assert/strict'
import { test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))

/** Title, authors and links of each paper of a page. */
function papersOf(body: string): string[] {
  const bytes = new TextEncoder().encode(
    `<h1>Lamps at ICML 2023</h1><p>We go there with two papers.</p>${body}`,
  )
  const { article } = convert({ file: 'a.html', bytes, sidecar: {} })
  return (article?.head.papers ?? []).map(
    ({ title, authors, links }) =>
      `${title} / ${authors.join(', ')} / ${links.map(({ kind, url }) => `${kind} ${url}`).join(' ')}`,
  )
}

test('links below a title and its authors are those of the paper, up to the next', () => {
  assert.deepEqual(
    papersOf(`<ul>
<li><b>Slow light: Waiting for gradients</b><br>Ann Weaver, Bo Lindqvist<br><a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a></li>
<li><b>Does the dark converge?</b><br>Chidi Okafor, Ann Weaver<br><a href="https://arxiv.org/abs/2">arXiv</a> | <a href="https://github.com/x/y">Code</a></li>
</ul>`),
    [
      'Slow light: Waiting for gradients / Ann Weaver, Bo Lindqvist / doi https://doi.org/10.1/a',
      'Does the dark converge? / Chidi Okafor, Ann Weaver / preprint https://arxiv.org/abs/2 code https://github.com/x/y',
    ],
  )
})

test('a link called paper behind a sentence about it belongs to the paper; other links of the sentence do not', () => {
  assert.deepEqual(
    papersOf(`<h3>Slow light: Waiting for gradients</h3><p>Ann Weaver, Bo Lindqvist</p>
<p>Better than <a href="https://arxiv.org/abs/1">an older lamp of theirs</a>, and slower. <a href="https://openreview.net/forum?id=1">[paper]</a></p>
<h3>Does the dark converge?</h3><p>Chidi Okafor, Ann Weaver</p><p>It does.</p>
<h2>Thanks</h2><p>All is <a href="https://github.com/x/all">code</a> here.</p>`),
    [
      'Slow light: Waiting for gradients / Ann Weaver, Bo Lindqvist / paper https://openreview.net/forum?id=1',
      'Does the dark converge? / Chidi Okafor, Ann Weaver / ',
    ],
  )
})

test('links called PDF and code behind the authors cut off none of these', () => {
  assert.deepEqual(
    papersOf(`<ol>
<li><b>Slow light: Waiting for gradients</b>. Ann Weaver, Bo Lindqvist. <a href="https://arxiv.org/abs/1">PDF</a></li>
<li><b>Does the dark converge?</b>. Chidi Okafor, Ann Weaver, Bo Lindqvist. <a href="https://arxiv.org/abs/2">PDF</a> <a href="https://github.com/x/y">Code</a></li>
</ol>`),
    [
      'Slow light: Waiting for gradients / Ann Weaver, Bo Lindqvist / preprint https://arxiv.org/abs/1',
      'Does the dark converge? / Chidi Okafor, Ann Weaver, Bo Lindqvist / preprint https://arxiv.org/abs/2 code https://github.com/x/y',
    ],
  )
})

test('images of a page have their file, size and alternative text, and are in no doubt for want of a caption', () => {
  const bytes = new TextEncoder().encode(
    '<h1>Lamps at ICML 2023</h1><p>We go there.</p><p><img src="https://example.org/i/lamp.png" alt="A lamp" width="640" height="320"></p><p>And back.</p><p><img src="https://example.org/i/b.png" width="640"></p>',
  )
  const { article, report } = convert({ file: 'a.html', bytes, sidecar: {} })
  const [figure] = article?.head.figures ?? []
  assert.deepEqual(
    { file: figure?.file, alt: figure?.alt, width: figure?.width, height: figure?.height },
    { file: 'lamp.png', alt: 'A lamp', width: 640, height: 320 },
  )
  const doubts = report.problems
    .filter(({ code }) => code === 'figure/no-caption')
    .map(({ message }) => message)
  assert.deepEqual(doubts, ['`b.png` stands without a caption'])
})
