import type { PaperReference } from '../../site/records.ts'
import { containerTitle, isJournal } from '../csl/paper-item.ts'
import { splitName } from '../csl/split-name.ts'
import { authorName } from './author-name.ts'

/** The most entries that a page carries for reference managers. */
export const mostCoins = 200

type Pair = readonly [name: string, value: string]

/**
 * A paper in a list as an OpenURL context object, which reference managers find in the title of a `Z3988` span.
 *
 * @param venueName full name of its venue, if that is known
 */
export function coins(paper: PaperReference, venueName: string | null): string {
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...kindOf(paper, venueName),
    ...(paper.year === null ? [] : [['rft.date', String(paper.year)] as const]),
    ...paper.authors.map(({ label }) => ['rft.au', authorName(splitName(label))] as const),
  ]
  // Spaces become plus signs, as in all forms of the web; Zotero reads them so, and Wikipedia writes them so.
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
}

/** What it is, with its titles: programs tell a conference paper by the format of books with the genre `proceeding`. */
function kindOf(paper: PaperReference, venueName: string | null): Pair[] {
  const { title } = paper
  const container = containerTitle(paper, venueName)
  if (container === null)
    return [...inFormat('book', 'document'), ['rft.btitle', title], ['rft.title', title]]
  if (isJournal(venueName))
    return [...inFormat('journal', 'article'), ['rft.atitle', title], ['rft.jtitle', container]]
  return [...inFormat('book', 'proceeding'), ['rft.atitle', title], ['rft.btitle', container]]
}

function inFormat(format: 'book' | 'journal', genre: string): Pair[] {
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
  ]
}
