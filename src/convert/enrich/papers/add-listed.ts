import type { FoundPaper, Reading } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { paperLinks } from './paper-links.ts'

/** Add a paper that a row lists as an entry, with what the row links to. */
export function addListed(
  reading: Reading,
  row: number,
  {
    title,
    authors,
    rule,
    ...facts
  }: Pick<FoundPaper, 'title' | 'rule' | 'year' | 'award'> & {
    readonly authors: { readonly names: FoundPaper['authors']; readonly partial: boolean } | null
  },
): void {
  addPaper(reading, {
    title,
    authors: authors?.names ?? [],
    partial: authors?.partial ?? false,
    row,
    kind: 'entry',
    rule,
    links: paperLinks(reading.rows[row]?.content ?? []),
    ...facts,
  })
}
