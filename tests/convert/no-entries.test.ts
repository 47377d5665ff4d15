import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bareEntryLine } from '../../src/convert/enrich/papers/lines/bare-entry-line.ts'
import { attempt, cutLine } from '../../src/convert/enrich/papers/lines/cut-line.ts'
import { lineForms } from '../../src/convert/enrich/papers/lines/line-forms.ts'
import {
  isNoEntry,
  noEntries,
  noEntriesWithTitle,
} from '../../src/convert/enrich/papers/lines/no-entry-table.ts'

describe('lines that are cut like entries and are none', () => {
  for (const row of [...noEntries, ...noEntriesWithTitle])
    it(`${row.sample}: ${row.reason}`, () => {
      const attempts = lineForms.flatMap((form) => attempt(form, bareEntryLine(row.sample)) ?? [])
      const refused = attempts.filter((made) => isNoEntry([row], made))
      assert.notEqual(refused.length, 0, 'the sample is told by its row')
      // Another form may cut the line where it should be cut.
      const cut = cutLine(row.sample)
      assert.ok(!refused.some(({ rule, title }) => rule === cut?.rule && title === cut.title))
    })
})
