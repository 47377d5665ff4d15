import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))
const fixtures = join(import.meta.dirname, '../fixtures')
const texts = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'source.txt'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'))

/** What is asked of a capture whose room was changed, and what share of it must be as before (F1, over all fixtures). */
const least = { papers: 0.98, authors: 0.985, headings: 0.87, captions: 0.8, dropped: 0.96 }

type Found = Readonly<Record<keyof typeof least, readonly string[]>>

function found(text: string): Found {
  const { report } = convert({ file: 'capture.txt', bytes: Buffer.from(text), sidecar: {} })
  return {
    papers: report.papers.map(({ title }) => title),
    authors: report.papers.flatMap(({ title, authors }) => authors.map((name) => `${title} | ${name}`)),
    headings: report.sections.map(({ heading }) => heading),
    captions: report.figures.flatMap(({ caption }) => (caption ? [caption] : [])),
    dropped: report.dropped.flatMap(({ lines }) => lines).filter((line) => line.trim() !== ''),
  }
}

/** How many of some texts are among others, each counted once. */
function shared(some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  return some.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

const known = texts.map(found)

for (const [change, joint] of [
  ['no blank line is left', '\n'],
  ['a blank line stands between any two lines', '\n\n'],
] as const)
  test(`captures are understood nearly as well where ${change}`, () => {
    const changed = texts.map((text) =>
      found(
        text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .join(joint),
      ),
    )
    for (const part of Object.keys(least) as (keyof typeof least)[]) {
      let [right, wanted, given] = [0, 0, 0]
      for (const [i, before] of known.entries()) {
        const after = changed[i]?.[part] ?? []
        right += shared(after, before[part])
        wanted += before[part].length
        given += after.length
      }
      const f1 = (2 * right) / (wanted + given)
      assert.ok(f1 >= least[part], `${part}: ${f1.toFixed(4)} of 1, and ${least[part]} is asked`)
    }
  })
