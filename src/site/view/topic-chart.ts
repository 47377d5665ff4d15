import type { Reference, TopicRecord } from '../records.ts'

/** How many papers each of the largest topics has in each year. */
export interface TopicChart {
  readonly years: readonly number[]
  readonly rows: readonly {
    readonly topic: Reference
    readonly counts: readonly number[]
    readonly total: number
  }[]
  /** The largest count of all. */
  readonly most: number
}

/** The topics with the most papers, by year, or by the latest years alone; topics without papers stay out. */
export function topicChart(
  topics: readonly TopicRecord[],
  limit: number,
  latest = Number.POSITIVE_INFINITY,
): TopicChart {
  const largest = topics
    .filter((topic) => topic.papers.length > 0)
    .sort(
      (a, b) =>
        b.papers.length - a.papers.length || b.years.length - a.years.length || (a.label < b.label ? -1 : 1),
    )
    .slice(0, limit)
  const years = [...new Set(largest.flatMap((topic) => topic.papers.flatMap((paper) => paper.year ?? [])))]
    .sort((a, b) => a - b)
    .slice(-latest)
  const rows = largest.map((topic) => ({
    topic: { label: topic.label, path: topic.path },
    counts: years.map((year) => topic.papers.filter((paper) => paper.year === year).length),
    total: topic.papers.length,
  }))
  return { years, rows, most: Math.max(1, ...rows.flatMap((row) => row.counts)) }
}
