import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pageLabels } from '../../src/convert/enrich/boilerplate/page-label-table.ts'
import { tailLabels } from '../../src/convert/enrich/boilerplate/tail-label-table.ts'
import { neededSigns } from '../../src/convert/enrich/needed-signs.ts'
import { lineForms } from '../../src/convert/enrich/papers/lines/line-forms.ts'
import { sparing } from '../../src/convert/enrich/sparing-pattern.ts'

test('a pattern is not asked of texts that lack a word or a sign of it', () => {
  const pattern = sparing(/\b(?:accepted )?(?:papers?|stud(?:y|ies))\s*[:–]/i)
  for (const text of ['Papers: two', 'accepted STUDIES – three', 'a study of papers:'])
    assert.ok(pattern.mayMatch(text), text)
  for (const text of ['', 'papers', 'pap-ers:', 'a st-ud:', 'Nothing here: at all'])
    assert.ok(!pattern.mayMatch(text), text)
})

test('a pattern that may match without any word or sign is asked of every text', () => {
  for (const pattern of [/^\p{Lu}/u, /paper|/, /(?:paper)?/, /(?!paper)./, /\w+ [^:]/, /[a-f]{3}/, /x*abc?/])
    assert.equal(neededSigns(pattern), null, String(pattern))
})

const { source } = fc.letrec((tie) => ({
  source: fc.array(tie('term'), { maxLength: 5 }).map((terms) => terms.join('')),
  term: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,2}?'))
    .map((p) => p.join('')),
  atom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...'abckABs1:–é“', ' ', '.', '\\d', '\\.', '\\w', '\\p{Lu}', '\\u{201c}', '\\x3a'),
    fc.constantFrom('[aA]', '[ab]', '[:–]', '[^a]', '[0-9]', '[\\d:]', '[a-c]', '[“\\]]'),
    fc
      .tuple(fc.constantFrom('(?:', '(', '(?<name>', '(?=', '(?<=', '(?!'), tie('source'), tie('source'))
      .map(([start, one, other]) => `${start}${one}|${other})`),
  ),
}))

test('whatever a pattern matches, it is asked of', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aabbccABkKsſ12:.–“]é E'), maxLength: 12 })
  let matched = 0
  fc.assert(
    fc.property(
      source,
      fc.constantFrom('u', 'iu'),
      fc.array(text, { minLength: 20 }),
      (printed, flags, texts) => {
        const pattern = patternOf(String(printed), flags)
        if (pattern === null || neededSigns(pattern) === null) return
        for (const line of texts)
          if (pattern.test(line)) {
            matched++
            assert.ok(sparing(pattern).mayMatch(line), `${pattern}: ${line}`)
          }
      },
    ),
    { numRuns: 3000, seed: 7 },
  )
  assert.ok(matched > 200, `${matched} matches`)
})

/** Null where the parts make no pattern: a name given twice, something repeated that cannot be. */
function patternOf(printed: string, flags: string): RegExp | null {
  try {
    return new RegExp(printed, flags)
  } catch {
    return null
  }
}

test('most labels and forms of lines need something', () => {
  const all = [...pageLabels, ...tailLabels, ...lineForms].map(({ pattern }) => neededSigns(pattern))
  assert.ok(all.filter((sets) => sets !== null).length * 2 > all.length)
})
