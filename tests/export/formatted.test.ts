import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import { splitName } from '../../src/export/csl/split-name.ts'
import { formatReference } from '../../src/export/formatted/format-reference.ts'

const known: CslItem = {
  id: 'hong2023multitask',
  type: 'paper-conference',
  title: 'Trees from bandit feedback',
  author: ['Joey Hong', 'Yu-Xiang M. Wang', 'Laurens van der Maaten'].map(splitName),
  issued: { 'date-parts': [[2023]] },
  'container-title': 'International Conference on Trees (ICT 2023)',
  URL: 'https://example.org/x',
}
const bare: CslItem = { id: 'a', type: 'document', title: 'Why trees?' }

test('a record with everything, in each style', () => {
  assert.equal(
    formatReference(known, 'apa'),
    'Hong, J., Wang, Y.-X. M., & van der Maaten, L. (2023). Trees from bandit feedback. In International Conference on Trees (ICT 2023). https://example.org/x',
  )
  assert.equal(
    formatReference(known, 'ieee'),
    'J. Hong, Y.-X. M. Wang, and L. van der Maaten, “Trees from bandit feedback,” in International Conference on Trees (ICT 2023), 2023. [Online]. Available: https://example.org/x',
  )
  assert.equal(
    formatReference(known, 'chicago'),
    'Hong, Joey, Yu-Xiang M. Wang, and Laurens van der Maaten. 2023. “Trees from bandit feedback.” In International Conference on Trees (ICT 2023). https://example.org/x.',
  )
})

test('what is not known is not made up', () => {
  assert.equal(formatReference(bare, 'apa'), 'Why trees? (n.d.).')
  assert.equal(formatReference(bare, 'ieee'), '“Why trees?”')
  assert.equal(formatReference(bare, 'chicago'), '“Why trees?” n.d.')
})

test('many authors are shortened as each style says', () => {
  const author = Array.from({ length: 25 }, (_, at) => ({ family: `Lee${at}`, given: 'Ann' }))
  assert.match(formatReference({ ...known, author }, 'apa'), /Lee18, A., … Lee24, A\. \(2023\)/)
  assert.match(formatReference({ ...known, author }, 'ieee'), /^A\. Lee0 et al\., “/)
  assert.match(formatReference({ ...known, author }, 'chicago'), /Ann Lee6, et al\. 2023\./)
})
