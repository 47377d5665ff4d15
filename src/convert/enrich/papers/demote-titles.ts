import { foldKey } from '../../../model/fold.ts'
import type { Reading } from '../reading.ts'
import { bareTitle } from './titles/title-shape.ts'

/** A heading that is the title of a paper of this article is no section: it is where the paper is first named. */
export function demoteTitles(reading: Reading): void {
  const keys = new Map(reading.papers.map((paper, at) => [foldKey(paper.title), at]))
  for (const [i, row] of reading.rows.entries()) {
    if (reading.claims[i]?.role !== 'heading') continue
    const at = keys.get(foldKey(row.text)) ?? keys.get(foldKey(bareTitle(row.text)))
    const paper = at === undefined ? undefined : reading.papers[at]
    if (at === undefined || !paper) continue
    reading.claims[i] = { role: paper.row > i ? 'paper' : 'prose', rule: 'title-as-heading' }
    if (paper.row > i) reading.papers[at] = { ...paper, row: i, kind: 'entry', entryRow: paper.entryRow ?? i }
  }
}
