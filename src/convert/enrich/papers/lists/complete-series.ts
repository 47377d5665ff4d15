import { endsSentence, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'

// `3. A title`, `3) A title`, `#3 A title`
const item = /^#?(?<number>\d{1,3})[.):]?\s+(?=\S)/

/** So many rows of a series must be papers before the others count as such; all but one, where only a line that cannot well be anything else is left. */
const least = 3

/**
 * Find the papers that a numbered series lacks: where most rows of `1.`, `2.`, `3.` … are papers, those between and
 * behind them that could be titles are papers as well.
 */
export function completeSeries(reading: Reading): void {
  for (const series of seriesOf(reading)) {
    const known = series.filter((i) => reading.claims[i]?.role === 'paper')
    const open = series.filter((i) => isFree(reading, i))
    if (open.length >= known.length || (known.length < least && !isLikely(reading, open))) continue
    for (const i of open) {
      const title = textAt(reading, i).replace(item, '')
      if (wordCount(title) >= 3 && canBeTitle(title) && !readNames(title))
        addTitle(reading, i, title, 'numbered-titles')
    }
  }
}

/** Whether one row is left and has the shape of a title, no sentence standing on it. */
function isLikely(reading: Reading, open: readonly number[]): boolean {
  const text = textAt(reading, open[0] ?? -1).replace(item, '')
  return open.length === 1 && wordCount(text) >= 5 && !endsSentence(text) && titleLikeness(text) >= 2
}

/** Rows that are numbered one after the other from 1 on. */
function seriesOf({ rows }: Reading): number[][] {
  const series: number[][] = []
  for (const [i, { text }] of rows.entries()) {
    const number = Number(item.exec(text)?.groups?.['number'] ?? Number.NaN)
    const last = series.at(-1)
    if (number === 1) series.push([i])
    else if (last !== undefined && number === last.length + 1) last.push(i)
  }
  return series
}
