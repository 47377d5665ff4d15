import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { articleWords, countWords } from './article-words.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))
const fixtures = join(import.meta.dirname, '../fixtures')
const texts = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'source.txt'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'))
const runs = Number(process.env['LECTERN_RUNS'] ?? 1500)

/** What may be left out of a kept line: list numbers, and the words that only join a title to its authors or label them or a caption. */
const joining = new Set(
  'by By and And Credit Credits Photo with With Authors Author Title Paper paper author authors title First et al Poster Oral Spotlight Session co written Written Caption'.split(
    ' ',
  ),
)

/** Convert a text and check the two promises: every line is accounted for, and every word of a kept line is in the article. */
function checkNothingLost(text: string): void {
  const { article, report } = convert({ file: 'capture.txt', bytes: Buffer.from(text), sidecar: {} })
  const { total, kept, blank, dropped } = report.lines
  assert.equal(kept + blank + dropped, total)
  if (!article) return
  const gone = new Set(
    report.dropped.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  )
  const lines = text.split('\n').filter((_, i) => !gone.has(i + 1))
  const has = articleWords(article)
  const lost = [...countWords(lines.join(' '))].filter(
    ([word]) => !has.has(word) && !joining.has(word) && !/^\d{1,3}$/.test(word),
  )
  assert.deepEqual(lost, [])
  checkedMdx(article)
}

/** A way in which captures are damaged: lines lost, doubled, swapped or glued, blank lines stripped, the tail cut. */
const damage = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete', 'double', 'glue', 'split'), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('swap'), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constantFrom('strip-blanks', 'double-blanks'), at: fc.constant(0) }),
  fc.record({ kind: fc.constantFrom('cut'), at: fc.nat() }),
)

function damaged(text: string, { kind, at, ...rest }: { kind: string; at: number; to?: number }): string {
  const lines = text.split('\n')
  const i = at % lines.length
  const line = lines[i] ?? ''
  switch (kind) {
    case 'delete':
      return lines.toSpliced(i, 1).join('\n')
    case 'double':
      return lines.toSpliced(i, 0, line).join('\n')
    case 'glue':
      return lines.toSpliced(i, 2, `${line} ${lines[i + 1] ?? ''}`).join('\n')
    case 'split':
      return lines.toSpliced(i, 1, line.slice(0, line.length >> 1), line.slice(line.length >> 1)).join('\n')
    case 'swap': {
      const k = (rest.to ?? 0) % lines.length
      return lines
        .with(i, lines[k] ?? '')
        .with(k, line)
        .join('\n')
    }
    case 'strip-blanks':
      return lines.filter((each) => each.trim() !== '').join('\n')
    case 'double-blanks':
      return lines.join('\n\n')
    default:
      return text.slice(0, at % Math.max(text.length, 1))
  }
}

test('no word of a kept line is lost, in any fixture', () => {
  for (const text of texts) checkNothingLost(text)
})

test('nothing is lost of captures that were damaged', () => {
  const damagedText = fc
    .tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 4 }))
    .map(([text, damages]) => damages.reduce(damaged, text))
  fc.assert(fc.property(damagedText, checkNothingLost), { numRuns: runs, seed: 20231 })
})
