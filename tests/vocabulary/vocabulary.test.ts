import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { hasOrcidChecksum } from '../../src/model/curation.ts'
import { readCuration } from '../../src/vocabulary/read-curation.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { tempFolder } from '../build/temp-folder.ts'

/** What is said of a vocabulary file with this text, without the folder. */
function faultsOf(context: TestContext, name: string, text: string): string {
  const folder = tempFolder(context)
  writeFileSync(join(folder, name), text)
  try {
    readVocabulary(folder)
    readCuration(folder)
    return ''
  } catch (error) {
    assert.ok(error instanceof Error)
    assert.equal(error.name, 'VocabularyError')
    return error.message.replaceAll(`${folder}/`, '')
  }
}

interface Case {
  readonly name: string
  readonly file: string
  readonly text: string
  readonly told: readonly RegExp[]
}

const cases: readonly Case[] = [
  {
    name: 'YAML that is broken',
    file: 'topics.yaml',
    text: '- id: a\n  label: "A\n',
    told: [/^topics\.yaml:\d+ {2}/],
  },
  {
    name: 'a field that does not exist',
    file: 'topics.yaml',
    text: '- id: a\n  label: A\n- id: b\n  label: B\n  alias: [C]\n',
    told: [/^topics\.yaml:3 {2}.*alias/],
  },
  {
    name: 'a field of the wrong shape, with its own line',
    file: 'venues.yaml',
    text: '- id: a\n  short: A\n  names: [Alpha]\n  field: x\n  kind: party\n',
    told: [/^venues\.yaml:5 {2}`kind`/],
  },
  {
    name: 'an id used twice',
    file: 'topics.yaml',
    text: '- id: a\n  label: A\n- id: a\n  label: B\n',
    told: [/^topics\.yaml:3 {2}the id `a` is taken by the entry at topics\.yaml:1\n {2}Give one/],
  },
  {
    name: 'an alias that is also the label of another topic, accents and case aside',
    file: 'topics.yaml',
    text: '- id: a\n  label: Café trees\n- id: b\n  label: B\n  aliases: [cafe TREES]\n',
    told: [/^topics\.yaml:3 {2}“cafe TREES” is a name of `b`, and “Café trees” of `a` at topics\.yaml:1\n/],
  },
  {
    name: 'ids that no entry has, with the one that may be meant',
    file: 'topics.yaml',
    text: '- id: learning\n  label: A\n- id: b\n  label: B\n  broader: [learnings]\n  related: [nothing]\n',
    told: [
      /^topics\.yaml:3 {2}`b` names `learnings` as `broader`.*\n.*Is `learning` meant\?/,
      /`nothing` as `related`/,
    ],
  },
  {
    name: 'topics above each other in a circle, with all places',
    file: 'topics.yaml',
    text: '- {id: a, label: A, broader: [b]}\n- {id: b, label: B, broader: [c]}\n- {id: c, label: C, broader: [a]}\n',
    told: [
      /^topics\.yaml:1 {2}`broader` goes in a circle: `a` → `b` → `c` → `a` \(`b` at topics\.yaml:2, `c` at topics\.yaml:3\)/,
    ],
  },
  {
    name: 'a topic above itself, or related to itself',
    file: 'topics.yaml',
    text: '- {id: a, label: A, broader: [a]}\n- {id: b, label: B, related: [b]}\n',
    told: [/`a` → `a`/, /topics\.yaml:2 {2}`b` is related to itself/],
  },
  {
    name: 'a venue name that two venues have',
    file: 'venues.yaml',
    text: '- {id: a, short: A, names: [Alpha], field: x}\n- {id: b, short: B, names: [Beta], also: [a], field: x}\n',
    told: [/^venues\.yaml:2 {2}“a” is a name of `b`, and “A” of `a` at venues\.yaml:1/],
  },
  {
    name: 'an ORCID with a mistyped digit',
    file: 'people.yaml',
    text: '- id: ann\n  names: [Ann]\n  orcid: 0000-0002-1825-0098\n',
    told: [/^people\.yaml:3 {2}`orcid`: the last digit/],
  },
  {
    name: 'one ORCID for two people',
    file: 'people.yaml',
    text: '- {id: a, names: [Ann], orcid: 0000-0002-1825-0097}\n- {id: b, names: [Bo], orcid: 0000-0002-1825-0097}\n',
    told: [/^people\.yaml:2 {2}`b` has the ORCID .* `a` at people\.yaml:1 has too/],
  },
  {
    name: 'a name of two people who do not both list their papers',
    file: 'people.yaml',
    text: '- {id: a, names: [Yang Liu]}\n- {id: b, names: [Yang  Liu], papers: [Oak]}\n',
    told: [/^people\.yaml:1 {2}“Yang Liu” is a name of `a` and of `b` at people\.yaml:2\n.*`papers` of both/],
  },
  {
    name: 'a paper that two people of one name claim',
    file: 'people.yaml',
    text: '- {id: a, names: [Yang Liu], papers: [Oak]}\n- {id: b, names: [Yang Liu], papers: [oak!]}\n',
    told: [/^people\.yaml:2 {2}`b` claims “Yang Liu” on “oak”, which `a` at people\.yaml:1 claims too/],
  },
  {
    name: 'people merged in a circle, or into nobody',
    file: 'people.yaml',
    text: '- {id: a, mergedInto: b}\n- {id: b, mergedInto: a}\n- {id: c, mergedInto: d}\n',
    told: [
      /`mergedInto` goes in a circle: `a` → `b` → `a` \(`b` at people\.yaml:2\)/,
      /`c` names `d` as `mergedInto`/,
    ],
  },
  {
    name: 'a person without names, or merged and with names',
    file: 'people.yaml',
    text: '- id: a\n- id: b\n  names: [Bo]\n  mergedInto: a\n',
    told: [/^people\.yaml:1 {2}an entry has either names/, /people\.yaml:2 {2}an entry has either/],
  },
  {
    name: 'an address that moves two ways, or in a circle',
    file: 'moves.yaml',
    text: '- {from: /papers/c/, to: /papers/b/}\n- {from: /papers/c/, to: /papers/d/}\n- {from: /papers/a/, to: [/papers/e/, /papers/b/]}\n- {from: /papers/b/, to: /papers/a/}\n',
    told: [
      /moves\.yaml:2 {2}\/papers\/c\/ already moved by the entry at moves\.yaml:1/,
      /`to` goes in a circle/,
    ],
  },
  {
    name: 'a move from what is no address',
    file: 'moves.yaml',
    text: '- {from: papers/a}\n',
    told: [/moves\.yaml:1 {2}`from`: expected the address of a record/],
  },
]

for (const { name, file, text, told } of cases) {
  test(`${name} is told with file, line and remedy`, (context) => {
    const message = faultsOf(context, file, text)
    for (const pattern of told) assert.match(message, pattern)
  })
}

test('two people of one name who list their papers, and people known to differ, are fine', (context) => {
  const text = `- {id: a, names: [Yang Liu], papers: [Oak], differentFrom: [b]}
- {id: b, names: [Yang Liu, Y. Liu], papers: [Elm], orcid: 0000-0002-1694-233X}
- {id: c, mergedInto: b}
`
  assert.equal(faultsOf(context, 'people.yaml', text), '')
})

test('the vocabulary of this library is whole', () => {
  const folder = join(import.meta.dirname, '..', '..', 'content', 'vocabulary')
  assert.ok(readVocabulary(folder).topics.length >= 120)
  readCuration(folder)
})

test('the last digit of an ORCID follows from the others', () => {
  for (const right of ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X']) {
    assert.ok(hasOrcidChecksum(right))
    for (let place = 0; place < right.length; place++) {
      const digit = right[place]
      if (digit === undefined || !/\d/.test(digit)) continue
      const wrong = right.slice(0, place) + String((Number(digit) + 1) % 10) + right.slice(place + 1)
      assert.equal(hasOrcidChecksum(wrong), false, wrong)
    }
  }
})
