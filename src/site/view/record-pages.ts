import type { PaperReference } from '../records.ts'
import { groupByYear } from './group-by-year.ts'
import { type ListPage, splitPages } from './split-pages.ts'

/** More papers than the page of a record should hold. */
const onePage = 400
const pageSize = 100

/** The papers of a topic, person, edition or year, the newest first, on as many pages as they need. */
export function recordPages(papers: readonly PaperReference[], path: string): ListPage<PaperReference>[] {
  const sorted = groupByYear(papers).flatMap(({ items }) => items)
  return splitPages(sorted, path, sorted.length > onePage ? pageSize : onePage)
}
