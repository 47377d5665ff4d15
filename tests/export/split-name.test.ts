import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bibtexName } from '../../src/export/bibtex/bibtex-name.ts'
import { splitName } from '../../src/export/csl/split-name.ts'

/** Printed names and how BibTeX has them: in parts only where those are sure. */
const names: readonly (readonly [printed: string, bibtex: string])[] = [
  ['Shuai Zhang', 'Zhang, Shuai'],
  ['David M. Chan', 'Chan, David M.'],
  ['Yu-Xiang Wang', 'Wang, Yu-Xiang'],
  ['Jia (Kevin) Liu', 'Liu, Jia'],
  ['Balakrishnan (Murali) Narayanaswamy', 'Narayanaswamy, Balakrishnan'],
  ['Danielle Maddix Robinson', 'Danielle Maddix Robinson'],
  ['Laurens van der Maaten', 'van der Maaten, Laurens'],
  ['Martin Luther King Jr.', 'King, Jr., Martin Luther'],
  ['王小明', '{王小明}'],
  ['Lee and Sons', '{Lee and Sons}'],
  ['The Llama Team', '{The Llama Team}'],
  ['others', '{others}'],
  ['Smith, Ann', '{Smith, Ann}'],
  ['Plato', '{Plato}'],
]

for (const [printed, bibtex] of names) {
  test(`${printed} is written ${bibtex}`, () => assert.equal(bibtexName(splitName(printed)), bibtex))
}
