import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roughPattern } from '../../src/convert/enrich/rough-pattern.ts'
import { wordFinder, wordRuns } from '../../src/model/letters.ts'

const texts = [
  'plain words in a row',
  'Snippets for SearchVera Szabó, Idris Kamara',
  'für ÄpfelÖl und ΣίγμαΔέλτα',
  'models for LLMsAnn Lee',
  '𝐁𝐨𝐥𝐝 and 𝐀𝐁c, 😀 a😀B',
  'KDD17 in 2017, “quoted” – naïve, ²³, 中文ABC',
  '',
]

test('a rough pattern finds something wherever the pattern itself does, and nothing in plain words', () => {
  const patterns = [
    /\p{Ll}\p{Lu}/u,
    /[\p{L}\d]+ \p{Lu}{2}/u,
    /\p{Lu}{3}\p{Ll}+ \p{Lu}/u,
    /(?<=\p{Ll})(?=\p{Lu})/u,
  ]
  for (const pattern of patterns) {
    const rough = roughPattern(pattern)
    assert.equal(rough.test('plain words in a row'), false)
    for (const text of texts) if (pattern.test(text)) assert.ok(rough.test(text), `${pattern}: ${text}`)
  }
})

test('there is no rough form of a pattern that excludes a category or leaves the letter case open', () => {
  for (const pattern of [
    /[^\p{L}]/u,
    /\P{L}/u,
    /a(?!\p{Ll})/u,
    /(?<!\p{L})a/u,
    /\p{L}a/iu,
    /\p{Script=Han}/u,
  ])
    assert.throws(() => roughPattern(pattern), /no rough form/, String(pattern))
})

test('runs of letters and digits are those of Unicode', () => {
  for (const text of texts) assert.deepEqual(wordRuns(text), text.match(/[\p{L}\p{N}]+/gu) ?? [], text)
})

test('of the runs of letters those are found that are known, in any letter case', () => {
  for (const text of texts) {
    const runs = text.match(/\p{L}+/gu) ?? []
    assert.deepEqual(wordFinder(runs)(text), runs, text)
    assert.deepEqual(wordFinder(runs)(text.toUpperCase()), text.toUpperCase().match(/\p{L}+/gu) ?? [], text)
    assert.deepEqual(
      wordFinder(['kdd', 'plain'])(text),
      runs.filter((run) => /^(?:kdd|plain)$/i.test(run)),
      text,
    )
  }
})
