import type { AuthorRecord, CountedReference } from '../records.ts'
import { groupByLetter, type LetterGroup, nameKey } from './group-by-letter.ts'

/** More names than one page should hold. */
const onePage = 1500

/** The index of names by the letter of their last word; `split` says that each letter has a page of its own. */
export interface AuthorIndex {
  readonly split: boolean
  readonly groups: readonly LetterGroup<CountedReference>[]
}

/** All names as an index from A to Z. */
export function authorIndex(authors: readonly AuthorRecord[]): AuthorIndex {
  const names = authors.map(({ name, path, papers }) => ({ label: name, path, count: papers.length }))
  return { split: names.length > onePage, groups: groupByLetter(names, ({ label }) => nameKey(label)) }
}

/** Where the names of a letter stand. */
export function letterPath(letter: string): string {
  return `/authors/index/${letter === '#' ? 'other' : letter.toLowerCase()}/`
}
