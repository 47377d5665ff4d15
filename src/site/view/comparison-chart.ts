import type { EditionComparison, TopicChange } from '../records.ts'
import { countLabel } from './count-label.ts'

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
 * How many papers of the edition before are discussed again.
 *
 * @example
 * againText(comparison) // => '2 papers of ICML 2023 are discussed again.'
 */
export function againText({ again, before }: Pick<EditionComparison, 'again' | 'before'>): string {
  if (again.length === 0) return `No paper of ${before.label} is discussed again.`
  const are = again.length === 1 ? 'is' : 'are'
  return `${countLabel(again.length, 'paper')} of ${before.label} ${are} discussed again.`
}

/**
 * The changes in one sentence.
 *
 * @example
 * sumUp(topics) // => '3 topics are new, 1 grown, 2 unchanged, 4 gone.'
 */
function sumUp(topics: readonly TopicChange[]): string {
  const counts = Object.entries(words).flatMap(([change, word]) => {
    const count = topics.filter((topic) => topic.change === change).length
    return count === 0 ? [] : [{ count, word }]
  })
  const [first, ...others] = counts
  if (first === undefined) return 'Neither has topics.'
  const begin = `${countLabel(first.count, 'topic')} ${first.count === 1 ? 'is' : 'are'} ${first.word}`
  return `${[begin, ...others.map(({ count, word }) => `${count} ${word}`)].join(', ')}.`
}
