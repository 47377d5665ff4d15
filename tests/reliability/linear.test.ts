import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { recogniseCapture } from '../../src/convert/recognise-capture.ts'
import { CallCounter, type Calls } from './counted-calls.ts'

/** A page in parts that are built alike: its head and each part, by a word of its own. */
interface Form {
  readonly head: string
  readonly part: (word: string) => string
  readonly ending?: 'md'
}

const papers = 'Quiet papers at ICML 2023\n\nThese are our papers.\n\n'

/** Forms in which a rule for one row may look at all of the others. */
const forms: Readonly<Record<string, Form>> = {
  'sentences with room between any two': {
    head: 'Quiet papers\n\n',
    part: (word) => `Something about ${word} and what it is for.\n\n`,
  },
  'labels of related content, each over one line': {
    head: 'Quiet papers\n\n',
    part: (word) => `Related content\n\nSomething about ${word} and what it is for.\n\n`,
  },
  'headings of two depths': {
    ending: 'md',
    head: '# Quiet papers\n\n',
    part: (word) => `## Part ${word}\n\n### Inner ${word}\n\n`,
  },
  'a workshop below the authors': {
    head: papers,
    part: (word) => `Noise that pays for ${word} itself\nAnn Lee, Bo Li\nWorkshop on ${word} tides\n\n`,
  },
  'sessions of talks': {
    head: papers,
    part: (word) => `Session: ${word} tides\n\nSome words about ${word} are said here by us.\n\n`,
  },
  'papers in prose': {
    head: papers,
    part: (word) => `In their paper “Learning to ${word} with noise,” the authors show how to count.\n\n`,
  },
  'families before a colon': {
    head: papers,
    part: (word) => `Lee et al.: Learning to ${word} with noise\n`,
  },
  'people as headings': {
    ending: 'md',
    head: '# Quiet papers\n\n',
    part: (word) => `## Ann ${word[0]?.toUpperCase()}${word.slice(1)}\n\nShe works on ${word}.\n\n`,
  },
  'days over papers': {
    head: papers,
    part: (word) => `August 29\n\nNoise that pays for ${word} itself\nAnn Lee, Bo Li\n\n`,
  },
  'labels before titles and authors': {
    head: papers,
    part: (word) => `Title: Noise that pays for ${word} itself\nAuthors: Ann Lee, Bo Li\n\n`,
  },
  'things under headings': {
    head: papers,
    part: (word) => `Datasets\n\nA chart of the ${word} tides: Ten years on\nAnn Lee, Bo Li\n\n`,
  },
  'the same question answered': {
    head: papers,
    part: (word) => `Ann ${word}\n\nWhy does it matter? Nobody likes to fold ${word}.\n\n`,
  },
  'questions standing apart': {
    head: papers,
    part: (word) =>
      `What is ${word} about the tides?\n\nThis paper looks at ${word} and finds that it pays.\n\n`,
  },
  'labels that end other pages': {
    head: `${papers}These are more words than eight, in a line. These are more words than eight, in a line.\n\n`,
    part: (word) => `About ${word}\nContact\nComments\nJobs\nSomething else about ${word} of the tides.\n\n`,
  },
  'awards with a colon': {
    head: papers,
    part: (word) => `The ${word} award:\n\nNoise that pays for ${word} itself\n\nAnn Lee, Bo Li\n\n`,
  },
  'names of meetings': {
    head: 'Quiet papers\n',
    part: (word) => `ACM UIST\nA word about ${word} of the tides.\n`,
  },
  'bullets of links': {
    ending: 'md',
    head: '# Quiet papers\n\n',
    part: (word) => `[${word}](/a) | [tides](/b)\n\n- [The ${word} tides](/c)\n\n`,
  },
}

/** A word for each number, of letters alone. */
function word(number: number): string {
  let made = ''
  for (let rest = number; made === '' || rest > 0; rest = Math.floor(rest / 5))
    made += 'badekivolu'.slice((rest % 5) * 2, (rest % 5) * 2 + 2)
  return made
}

const counter = new CallCounter()

/** A page of at least so many lines that are not blank. */
function pageOf({ head, part }: Form, lines: number): string {
  const each = part('word').split('\n').filter(Boolean).length
  return head + Array.from({ length: Math.ceil(lines / each) }, (_, i) => part(word(i))).join('')
}

function callsFor(form: Form, lines: number): Calls {
  const bytes = Buffer.from(pageOf(form, lines))
  return counter.count(() =>
    recogniseCapture({ file: `page.${form.ending ?? 'txt'}`, bytes, sidecar: {} }, () => {}),
  )
}

// Four times as many are fewer than the answers that are remembered: beyond them the work for each row rises once.
const lines = 200

/** The functions that run more often for each row on a page twice as long. */
function growing(form: Form): string[] {
  const [once = new Map(), twice = new Map(), fourTimes = new Map()] = [1, 2, 4].map((times) =>
    callsFor(form, lines * times),
  )
  return [...fourTimes].flatMap(([place, calls]) => {
    const [first, second] = [once.get(place), twice.get(place)]
    // A block is told apart only where it runs more or less often than what holds it.
    if (first === undefined || second === undefined) return []
    const [before, after] = [second - first, calls - second]
    // Twice as many more is work for each row, four times as many is work for each row and each other row.
    return before > 0 && after > before * 3.5 && after > lines * 4 * 10
      ? [`${place}: ${before}, then ${after} more`]
      : []
  })
}

for (const [name, form] of Object.entries(forms))
  test(`work grows as the page does: ${name}`, () => assert.deepEqual(growing(form), []))

const fixtures = join(import.meta.dirname, '../fixtures')
// Chosen by the letters of its name, so that a new folder leaves the choice of the others as it is.
const folders = readdirSync(fixtures).filter(
  (name) => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 20 === 0,
)

test('work grows as the page does, in one of twenty of the captures that the rules are tested with', () => {
  let read = 0
  for (const folder of folders) {
    const file = readdirSync(join(fixtures, folder)).find((name) => /^source\.(?:txt|md)$/.test(name))
    if (!file) continue
    const text = readFileSync(join(fixtures, folder, file), 'utf8')
    const part = (own: string): string =>
      `${text
        .split('\n')
        .map((line) => line.replace(/\p{Ll}{6,}/u, (found) => found + own))
        .join('\n')}\n`
    assert.deepEqual(
      growing({ head: '', part, ...(file.endsWith('.md') ? { ending: 'md' } : {}) }),
      [],
      folder,
    )
    read++
  }
  assert.ok(read > 20)
})
