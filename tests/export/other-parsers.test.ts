import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeBibtex } from '../../src/export/bibtex/write-bibtex.ts'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import { fullName } from '../../src/export/csl/full-name.ts'
import { writeRis } from '../../src/export/ris/write-ris.ts'
import { hostileItems } from './hostile-items.ts'
import { citedRecords } from './real-items.ts'

interface Read {
  readonly title: string
  readonly authors: readonly string[]
}

type Fields = Readonly<Record<string, string | undefined>>

/** The programs of others that read what we write; each is left out where it is not installed. */
const [retorquere, citationJs, , astrocite] = await Promise.all(
  ['@retorquere/bibtex-parser', '@citation-js/core', '@citation-js/plugin-bibtex', 'astrocite-ris'].map(
    (name) => import(name).catch(() => null),
  ),
)

/** One of the parsers loses a hyphen between spaces in a name that is no person's; two read a space for U+00A0. */
const comparable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/(?: -)? +/g, ' ')

function printedName(name: Fields): string {
  const parts = [name['firstName'] ?? name['given'], name['prefix'] ?? name['non-dropping-particle']]
  const last = [name['dropping-particle'], name['lastName'] ?? name['family'], name['suffix']]
  return comparable(name['name'] ?? name['literal'] ?? [...parts, ...last].filter(Boolean).join(' '))
}

function readWithRetorquere(text: string): Read[] {
  const { entries, errors } = retorquere.parse(text, {
    sentenceCase: false,
    caseProtection: false,
    english: false,
  })
  assert.deepEqual(errors, [])
  return entries.map(
    ({ fields }: { readonly fields: { readonly title: string; readonly author?: Fields[] } }) => ({
      title: comparable(fields.title),
      authors: (fields.author ?? []).map(printedName),
    }),
  )
}

function readWithCitationJs(text: string): Read[] {
  const { data } = new citationJs.Cite(text)
  return data.map((item: { readonly title: string; readonly author?: Fields[] }) => ({
    title: comparable(item.title),
    authors: (item.author ?? []).map(printedName),
  }))
}

function wanted({ title, author = [], note }: CslItem): Read {
  const others = author.length > 0 && note !== undefined ? ['others'] : []
  return { title: comparable(title), authors: [...author.map(fullName).map(comparable), ...others] }
}

const hostile = fc.sample(hostileItems(5000), { numRuns: 1, seed: 53 })[0] ?? []

test('a parser of reference managers reads all BibTeX back', { skip: retorquere === null }, (context) => {
  for (const items of [citedRecords(context), hostile]) {
    assert.deepEqual(readWithRetorquere(writeBibtex(items)), items.map(wanted))
  }
})

test('a parser of citation processors reads all BibTeX back', { skip: citationJs === null }, (context) => {
  for (const items of [citedRecords(context), hostile]) {
    assert.deepEqual(readWithCitationJs(writeBibtex(items)), items.map(wanted))
  }
})

test('a parser of RIS finds every record and its title', { skip: astrocite === null }, (context) => {
  for (const items of [citedRecords(context), hostile]) {
    const read: readonly { readonly title: string }[] = astrocite.parse(writeRis(items))
    assert.deepEqual(
      read.map(({ title }) => comparable(title)),
      items.map(({ title }) => comparable(title)),
    )
  }
})
