import type { Feed } from '../feeds/feed.ts'
import { writeAtom } from '../feeds/write-atom.ts'
import { writeJsonFeed } from '../feeds/write-json-feed.ts'

/** What is told at the old address of a file that no longer stands there. */
export interface Gone {
  /** Address of the page that the file stood beside. */
  readonly address: string
  readonly title: string
  readonly reason: string
  /** Where to look instead. */
  readonly see: readonly string[]
  /** Language and name of the site, for feeds. */
  readonly language: string
  readonly publisher: string
}

/**
 * The text of a file that says, in its own format, that what it held is gone, so that no program takes it for a
 * record; null for formats that cannot say so.
 *
 * @example
 * goneText('cite.bib', { title: 'This page was taken away', … }) // => '% This page was taken away\n% …'
 */
export function goneText(name: string, gone: Gone): string | null {
  if (name === 'feed.xml') return writeAtom(lastFeed(gone))
  if (name === 'feed.json') return writeJsonFeed(lastFeed(gone))
  return writers[name.slice(name.lastIndexOf('.') + 1)]?.(gone) ?? null
}

/** Whether a file can say in its own format that what it held is gone. */
export function hasGoneForm(name: string): boolean {
  return name === 'feed.xml' || name.slice(name.lastIndexOf('.') + 1) in writers
}

/** Each format by the end of the file's name. A line of RIS that begins with no tag is none of a record. */
const writers: Readonly<Record<string, (gone: Gone) => string>> = {
  bib: (gone) => linesOf(gone, '% '),
  ris: (gone) => linesOf(gone, ''),
  txt: (gone) => linesOf(gone, ''),
  csv: (gone) => linesOf(gone, ''),
  json: (gone) => `${JSON.stringify(factsOf(gone), null, 1)}\n`,
  jsonl: (gone) => `${JSON.stringify(factsOf(gone))}\n`,
  md: ({ title, reason, see }) =>
    `# ${title}\n\n${reason}\n${see.length === 0 ? '' : `\n${see.map((one) => `- <${one}>\n`).join('')}`}`,
}

function linesOf({ title, reason, see }: Gone, before: string): string {
  return [title, reason, ...see].map((line) => `${before}${line}\n`).join('')
}

function factsOf({ address, title, reason, see }: Gone): object {
  return { gone: true, address, title, reason, see }
}

/** A feed with one entry, by which those who follow it learn what has become of it. */
function lastFeed({ address, title, reason, see, language, publisher }: Gone): Feed {
  const summary = [reason, ...see].join(' ')
  const entry = { address, title, summary, authors: [], day: null, year: null, changed: null }
  return { title, page: address, language, publisher, released: null, entries: [entry] }
}
