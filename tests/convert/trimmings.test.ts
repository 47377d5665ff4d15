import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bareTitle } from '../../src/convert/enrich/papers/titles/title-shape.ts'
import { titles } from './invented.ts'

const before =
  '2021: |2021 – |(2021) |[2021] |Paper: |Poster: |Oral: |[Oral] |(Oral) |Paper #12: |#12 |🏆 |⭐ |Best Paper: |Best Paper Award: |Honorable Mention: |Findings: |Workshop paper: |ICML 2021: |[ICML 2021] |[Main] |Spotlight – |Long paper: |→ |(for 2021) |Winner: |Best Student Paper – |[1] |3. |'.split(
    '|',
  )
const behind =
  '|.|*| (2021)|, 2021| (Oral)| [Oral]| (Findings)| (Main Conference)| - Oral| (Best Paper Award)| 🏆| [paper]| [PDF] [Code]| (arXiv)| (pdf, code)| (ICML 2021)|, ICML 2021|. ICML 2021.| – Best Paper| *Best Paper*| (Spotlight)| [Long]| (to appear)| [12]| – Honorable Mention| (Oral, top 2%)| →| [link]| (Workshop on Tides)| (in review)| (Poster #12)| (ICML 2021, Oral)| on Tuesday'.split(
    '|',
  )

describe('what lists put round a title', () => {
  test('is taken off in every combination, and no word of the title with it', () => {
    const some = titles.filter((_, i) => i % 40 === 0)
    assert.ok(some.length > 30)
    for (const title of some)
      for (const upper of before)
        for (const lower of behind) assert.equal(bareTitle(`${upper}${title}${lower}`), title)
  })

  test('leaves every title of the fixtures as it is', () => {
    for (const title of titles) assert.equal(bareTitle(title), title)
  })

  const whole = [
    'Best of Both Worlds: Sails and Engines',
    'Position: Harbours Should Publish Their Logs',
    'T5: Five Towers on One Quay',
    'Passing Messages Between Ships (PMS)',
    'Asking for Directions (and How to Give Them)',
    'Reading Charts as Language: One Prompt for All (P5)',
    'Long Waits, Short Answers',
    'Talking to Ships: A Journal of the Night Watch',
    'Awards for Everybody? Prizes in Small Fields',
    'Paper Boats on Real Water',
    'Main Streams and Side Streams: Flow in Deltas',
    'Presentations of Groups of Gulls',
    'A First Look at Second Harbours',
  ]
  for (const title of whole) test(`is not “${title}”`, () => assert.equal(bareTitle(title), title))
})
