import type { EditionComparison, TopicChange } from '../records.ts'

/** The topics of two editions as a chart draws them. */
export interface ComparisonChart {
  readonly rows: readonly TopicChange[]
  /** Topics that are not drawn since nothing or little changed. */
  readonly left: number
  /** The largest number of papers. */
  readonly most: number
  /** What the chart says, for those who do not see it. */
  readonly text: string
}

const words: Readonly<Record<TopicChange['change'], string>> = {
  new: 'new',
  grown: 'grown',
  same: 'unchanged',
  shrunk: 'smaller',
  gone: 'gone',
}

/** How a change is called in the table and the chart. */
export function changeLabel(change: TopicChange['change']): string {
  return words[change]
}

/** The topics that changed most, as many as a chart can hold, in the order of the comparison. */
export function comparisonChart({ topics }: EditionComparison, limit: number): ComparisonChart {
  const size = ({ before, after }: TopicChange) => 4 * Math.abs(after - before) + after + before
  const largest = new Set([...topics].sort((a, b) => size(b) - size(a)).slice(0, limit))
  const rows = topics.filter((topic) => largest.has(topic))
  return {
    rows,
    left: topics.length - rows.length,
    most: Math.max(1, ...rows.flatMap(({ before, after }) => [before, after])),
    text: sumUp(topics),
  }
}

/**
 * The changes in one sentence.
 *
 * @example
 * sumUp(topics) // => '3 topics new, 1 grown, 2 unchanged, 0 smaller, 4 gone.'
 */
function sumUp(topics: readonly TopicChange[]): string {
  const counts = Object.entries(words).map(([change, word], place) => {
    const count = topics.filter((topic) => topic.change === change).length
    return place === 0 ? `${count} ${count === 1 ? 'topic' : 'topics'} ${word}` : `${count} ${word}`
  })
  return `${counts.join(', ')}.`
}
