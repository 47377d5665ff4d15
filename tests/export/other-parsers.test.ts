import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { z } from 'astro/zod'
import { parse as parseRis } from 'astrocite-ris'
import fc from 'fast-check'
import { writeBibtex } from '../../src/export/bibtex/write-bibtex.ts'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import { fullName } from '../../src/export/csl/full-name.ts'
import { writeRis } from '../../src/export/ris/write-ris.ts'
import { hostileItems } from './hostile-items.ts'
import { citedRecords } from './real-items.ts'

/** What every reader must get out of a record. */
interface Read {
  readonly title: string
  readonly authors: readonly string[]
  readonly container: string | undefined
  readonly year: string | undefined
}

const hostile = fc.sample(hostileItems(5000), { numRuns: 1, seed: 53 })[0] ?? []

/** The records that are read back: those of this library, and hostile ones. */
function records(context: TestContext): readonly CslItem[][] {
  const real = citedRecords(context)
  assert.ok(real.filter(({ type }) => type === 'paper-conference').length >= 53)
  assert.equal(hostile.length, 5000)
  return [real, hostile]
}

/** One of the parsers loses a hyphen between spaces in a name that is no person's; two read a space for U+00A0. */
const comparable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/(?: -)? +/g, ' ')

/** A comma in a RIS name always divides it, so that names that are no person's are written without. */
const withoutCommas = (text: string) => text.replace(/[,\s]+/g, ' ').trim()

const namePart = z.string().optional()
const names = z.array(
  z.object({
    name: namePart,
    literal: namePart,
    firstName: namePart,
    given: namePart,
    prefix: namePart,
    'non-dropping-particle': namePart,
    'dropping-particle': namePart,
    lastName: namePart,
    family: namePart,
    suffix: namePart,
  }),
)

function printedNames(given: unknown): string[] {
  return names.parse(given ?? []).map((name) => {
    const parts = [name.firstName ?? name.given, name.prefix ?? name['non-dropping-particle']]
    const last = [name['dropping-particle'], name.lastName ?? name.family, name.suffix]
    return name.name ?? name.literal ?? [...parts, ...last].filter(Boolean).join(' ')
  })
}

const cslRead = z.object({
  title: z.string(),
  author: z.unknown().optional(),
  'container-title': z.string().optional(),
  'event-title': z.string().optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.string())) }).optional(),
})

/** A record in CSL-JSON; RIS programs keep the name of a conference as that of the event. */
function fromCsl(given: unknown): Read {
  const { title, author, issued, ...item } = cslRead.parse(given)
  const container = item['container-title'] ?? item['event-title']
  return { title, authors: printedNames(author), container, year: issued?.['date-parts'][0]?.[0] }
}

function withRetorquere(text: string): Read[] {
  const { entries, errors } = parseBibtex(text, {
    sentenceCase: false,
    caseProtection: false,
    english: false,
  })
  assert.deepEqual(errors, [])
  return entries.map(({ fields: { title = '', author, booktitle, journal, year } }) => ({
    title,
    authors: printedNames(author),
    container: booktitle ?? journal,
    year,
  }))
}

function wanted({ title, author = [], issued, ...item }: CslItem): Read {
  const year = issued?.['date-parts'][0]?.[0]?.toString()
  return { title, authors: author.map(fullName), container: item['container-title'], year }
}

/** BibTeX ends a list of authors that is known to be incomplete in `others`. */
function withOthers(item: CslItem): Read {
  const { authors, ...read } = wanted(item)
  return {
    ...read,
    authors: authors.length > 0 && item.note !== undefined ? [...authors, 'others'] : authors,
  }
}

function assertRead(read: readonly Read[], expected: readonly Read[], name = comparable): void {
  const folded = ({ title, authors, container, year }: Read) => ({
    title: comparable(title),
    authors: authors.map(name),
    container: container && comparable(container),
    year,
  })
  assert.deepEqual(read.map(folded), expected.map(folded))
}

test('a parser of reference managers reads all BibTeX back', (context) => {
  for (const items of records(context)) {
    assertRead(withRetorquere(writeBibtex(items)), items.map(withOthers))
  }
})

test('a parser of citation processors reads all BibTeX back', (context) => {
  for (const items of records(context)) {
    assertRead(new Cite(writeBibtex(items)).data.map(fromCsl), items.map(withOthers))
  }
})

test('a parser of citation processors reads all RIS back', (context) => {
  for (const items of records(context)) {
    const { data } = new Cite(writeRis(items), { forceType: '@ris/file' })
    assertRead(data.map(fromCsl), items.map(wanted), withoutCommas)
  }
})

test('a second parser finds in RIS every record, its title, year and container, and how many wrote it', (context) => {
  for (const items of records(context)) {
    // It takes names apart by a pattern that loses all but Latin letters.
    assertRead(parseRis(writeRis(items)).map(fromCsl), items.map(wanted), () => '')
  }
})
