import { readFileSync } from 'node:fs'

/** Something a reader may look for. */
export interface Query {
  /** What kind of query it is: `acronym`, `misspelling` … */
  readonly kind: string
  readonly words: string
  /** Path of the record that should come first. */
  readonly expected: string
}

/** The checked-in queries over the facts of our own captures. */
export function querySet(): Query[] {
  const file = new URL('queries.json', import.meta.url)
  const kinds: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([words, expected]) => ({ kind, words, expected })),
  )
}
