import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeBibtex } from '../../src/export/bibtex/write-bibtex.ts'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import { fullName } from '../../src/export/csl/full-name.ts'
import { writeCslJson } from '../../src/export/csl-json/write-csl-json.ts'
import { writeRis } from '../../src/export/ris/write-ris.ts'
import { hostileItems } from './hostile-items.ts'
import { readBibtex } from './read-bibtex.ts'
import { readRis, valuesOf } from './read-ris.ts'
import { citedRecords } from './real-items.ts'

/** Non-breaking spaces become plain ones in BibTeX. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

function checkBibtex(items: readonly CslItem[]): void {
  const read = readBibtex(writeBibtex(items))
  assert.equal(read.length, items.length)
  for (const [at, { id, title, author = [], issued, note, ...item }] of items.entries()) {
    const entry = read[at]
    assert.equal(entry?.key, id)
    assert.equal(entry.fields['title'], plainSpaces(title))
    assert.equal(entry.fields['year'], issued?.['date-parts'][0]?.[0]?.toString())
    const others = note === undefined || author.length === 0 ? [] : ['others']
    assert.deepEqual(entry.authors, [...author.map(fullName).map(plainSpaces), ...others])
    assert.equal(entry.type, item['container-title'] === undefined ? 'misc' : 'inproceedings')
    assert.equal(entry.fields['booktitle'], item['container-title'] && plainSpaces(item['container-title']))
  }
}

function checkRis(items: readonly CslItem[]): void {
  const read = readRis(writeRis(items))
  assert.equal(read.length, items.length)
  for (const [at, item] of items.entries()) {
    assert.deepEqual(valuesOf(read[at], 'ID'), [item.id])
    assert.deepEqual(valuesOf(read[at], 'TI'), [item.title])
    assert.equal(valuesOf(read[at], 'AU').length, item.author?.length ?? 0)
    assert.deepEqual(
      valuesOf(read[at], 'T2'),
      item['container-title'] === undefined ? [] : [item['container-title']],
    )
    assert.equal(valuesOf(read[at], 'PY')[0], item.issued?.['date-parts'][0]?.[0]?.toString())
  }
}

test('hostile records are read back from BibTeX as they were', () => {
  fc.assert(fc.property(hostileItems(50), checkBibtex), { numRuns: 100, seed: 6 })
})

test('hostile records are read back from RIS as they were', () => {
  fc.assert(fc.property(hostileItems(50), checkRis), { numRuns: 100, seed: 6 })
})

test('the records of this library are read back from every form', (context) => {
  const items = citedRecords(context)
  const papers = items.filter(({ type }) => type === 'paper-conference')
  assert.ok(papers.length >= 53)
  checkBibtex(papers)
  checkRis(items)
  assert.deepEqual(JSON.parse(writeCslJson(items)), items)
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
})
