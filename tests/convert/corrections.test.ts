import assert from 'node:assert/strict'
import { test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { readSidecar } from '../../src/convert/read/sidecar.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))

const capture = `Lamplight at ICML 2023

We went to Honolulu with two papers. The order is that of the posters. Lamps were not allowed.

Papers

Slow light: Waiting for gradients
Ann Weaver, Bo Lindqvist

Does the dark converge?
Chidi Okafor

Subscribe to our newsletter
The last line of the article stands here, and it is a sentence.
`

function converted(sidecar: string, file = 'a.txt', source = capture) {
  const read = readSidecar(sidecar)
  assert.ok('sidecar' in read, 'message' in read ? read.message : '')
  const conversion = convert({ file, bytes: new TextEncoder().encode(source), sidecar: read.sidecar })
  if (conversion.article) checkedMdx(conversion.article)
  const { papers, problems, dropped } = conversion.report
  return {
    head: conversion.article?.head,
    title: conversion.title,
    papers: papers.map(({ title, authors }) => `${title} / ${authors.join(', ')}`),
    unused: problems.filter(({ code }) => code === 'correction/unused').map(({ message }) => message),
    codes: problems.map(({ code }) => code),
    dropped: dropped.flatMap(({ reason, lines }) => lines.map((line) => `${reason}: ${line}`)),
  }
}

test('without corrections nothing changes', () => {
  const { papers, unused, dropped } = converted('')
  assert.deepEqual(papers, [
    'Slow light: Waiting for gradients / Ann Weaver, Bo Lindqvist',
    'Does the dark converge? / Chidi Okafor',
  ])
  assert.deepEqual(unused, [])
  assert.deepEqual(dropped, ['newsletter: Subscribe to our newsletter'])
})

test('headline, standfirst, date, venue, year and topics are the curator’s', () => {
  const { head, title } = converted(
    'title: Lamplight in Honolulu\nstandfirst: Two papers.\npublished: 2023-07-20\nvenue: nips\nyear: 2022\ntopics: [Bandit problems]',
  )
  assert.equal(title, 'Lamplight in Honolulu')
  assert.equal(head?.standfirst, 'Two papers.')
  assert.equal(head?.published, '2023-07-20')
  assert.equal(head?.venue, 'NeurIPS')
  assert.equal(head?.year, 2022)
  assert.deepEqual(head?.topics, ['bandit-problems'])
})

test('titles and authors of papers are corrected, and a paper that is none is dropped', () => {
  const { papers, unused } = converted(
    'papers:\n  - title: slow light — waiting for gradients\n    as: "Slow Light: Waiting for Gradients"\n    authors: [Ann Weaver, Bo Lindqvist, Cy Orr]\n  - title: Does the dark converge?\n    drop: true',
  )
  assert.deepEqual(papers, ['Slow Light: Waiting for Gradients / Ann Weaver, Bo Lindqvist, Cy Orr'])
  assert.deepEqual(unused, [])
})

test('a paper that was missed is added where its line is, or where its title stands', () => {
  const { papers, unused } = converted(
    'papers:\n  - add: The order\n    authors: [Dot Vance]\n  - add: On newsletters\n    line: 13',
  )
  assert.deepEqual(unused, [])
  assert.deepEqual(papers, [
    'The order / Dot Vance',
    'Slow light: Waiting for gradients / Ann Weaver, Bo Lindqvist',
    'Does the dark converge? / Chidi Okafor',
    'On newsletters / ',
  ])
})

test('lines are kept and dropped before anything is recognised', () => {
  const { papers, dropped, unused } = converted('keep: [13]\ndrop: [10-11]')
  assert.deepEqual(papers, ['Slow light: Waiting for gradients / Ann Weaver, Bo Lindqvist'])
  assert.deepEqual(dropped, ['curator: Does the dark converge?', 'curator: Chidi Okafor'])
  assert.deepEqual(unused, [])
})

test('lines of a saved page that were left out are kept', () => {
  const page =
    '<body><article><h1>A page of papers, ICML 2023</h1>\n<p>Some words about it, and then some more.</p>\n</article>\n<footer>\n<p>Not this.</p>\n<p>But this belongs to it.</p>\n</footer></body>'
  assert.deepEqual(
    converted('', 'a.html', page).dropped.some((line) => line.includes('But this')),
    true,
  )
  assert.deepEqual(
    converted('keep: [6]', 'a.html', page).dropped.some((line) => line.includes('But this')),
    false,
  )
  assert.deepEqual(
    converted('keep: [6]', 'a.html', page).dropped.some((line) => line.includes('Not this')),
    true,
  )
})

test('corrections that no longer apply are reported', () => {
  const { unused } = converted(
    'keep: [2, 400]\ndrop: [3000-4000]\npapers:\n  - title: Gone with the wind\n    drop: true\n  - title: Gone as well\n    as: Here\n  - add: Does the dark converge?\n  - add: Nowhere to be found',
  )
  assert.equal(unused.length, 7)
})

test('what the curator settles is no problem any more', () => {
  const bare =
    'Two lamps, one shade\n\nA short article about lamps and shades and nothing else, which names no venue at all.\n'
  assert.ok(converted('', 'a.txt', bare).codes.includes('article/no-venue'))
  assert.ok(
    !converted('venue: ICML\nyear: 2021', 'a.txt', bare).codes.some((code) => /no-venue|no-year/.test(code)),
  )
})

test('every fault of a sidecar is told with its line', () => {
  const read = readSidecar(
    'url: ftp://x\nyear: 12\npapers:\n  - title: x\n  - add: y\n    drop: true\nkeep: [5-3]\nfoo: 1\n',
  )
  assert.ok('message' in read)
  assert.equal(read.line, 1)
  for (const told of [
    'line 2: `year`',
    'line 4: `papers.0`',
    'line 5: `papers.1`',
    'line 7: `keep.0`',
    'line 8: `foo`',
  ]) {
    assert.ok(read.message.includes(told), `${told} in ${read.message}`)
  }
  assert.deepEqual(readSidecar('title: &a x\nvenue: *a'), {
    message: 'Aliases such as `*name` are not read',
    line: 1,
  })
})

test('names that the curator wrote down are no longer in doubt', () => {
  const glued = capture.replace('Ann Weaver, Bo Lindqvist', 'Ann Weaver, Bo LindqvistCy Roe')
  assert.ok(converted('', 'a.txt', glued).codes.includes('author/joined-names'))
  const corrected = converted(
    'papers:\n  - title: "Slow light: Waiting for gradients"\n    authors: [Ann Weaver, Bo Lindqvist, Cy Roe]\n',
    'a.txt',
    glued,
  )
  assert.ok(!corrected.codes.includes('author/joined-names'))
})
