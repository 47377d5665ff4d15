import { type Reading, textAt } from '../reading.ts'
import { acceptedOthers, sectionKind } from './section-kind.ts'

/** No title has more characters; the head of an article holds none that has. */
const longestTitle = 2000

/**
 * Take back entries that stand under a heading for something else: keynotes, workshops and committees are listed in
 * the very form of papers. What is too long for a title is text.
 */
export function refuseOthers(reading: Reading): void {
  const headline = reading.rows.find((_, i) => reading.claims[i]?.role === 'title')?.text ?? ''
  reading.papers = reading.papers.filter((paper) => {
    const isOther =
      paper.kind === 'entry' &&
      paper.rule !== 'authors-label' &&
      paper.rule !== 'title-with-link-below' &&
      sectionKind(headingAbove(reading, paper.row) || (acceptedOthers.test(headline) ? headline : '')) ===
        'other'
    if (!isOther && paper.title.length <= longestTitle) return true
    for (let i = paper.row; i < reading.rows.length; i++) {
      const role = reading.claims[i]?.role
      if (i > paper.row && (role === 'paper' || role === 'heading' || role === undefined)) break
      if (role === 'paper' || role === 'authors' || role === 'detail')
        reading.claims[i] = {
          role: 'prose',
          rule: isOther ? 'no-paper-in-this-section' : 'too-long-for-a-title',
        }
    }
    return false
  })
}

/** The nearest heading above a row that says what kind of entries follow; a deeper silent one does not hide it. */
function headingAbove(reading: Reading, index: number): string {
  const marked = reading.rows.some(({ cue }) => cue.type === 'heading' && cue.depth > 1)
  for (let i = index - 1; i >= 0; i--) {
    if (reading.claims[i]?.role !== 'heading') continue
    // A line in bold under marked headings opens no section of its own.
    const bold = marked && reading.rows[i]?.cue.type === 'plain'
    if (bold && sectionKind(textAt(reading, i)) === 'unknown') continue
    const above = marked ? shallower(reading, i) : ''
    return sectionKind(textAt(reading, i)) === 'unknown' && sectionKind(above) === 'other'
      ? above
      : textAt(reading, i)
  }
  return ''
}

/** The nearest marked heading above a row of fewer signs, other than the headline; empty if there is none. */
function shallower(reading: Reading, index: number): string {
  const depthAt = (i: number): number => {
    const cue = reading.rows[i]?.cue
    return cue?.type === 'heading' ? cue.depth : Number.POSITIVE_INFINITY
  }
  for (let i = index - 1; i >= 0; i--)
    if (reading.claims[i]?.role === 'heading' && depthAt(i) < depthAt(index)) return textAt(reading, i)
  return ''
}
