import type { PaperReference } from '../records.ts'
import { groupByYear } from './group-by-year.ts'
import { type ListPage, splitPages } from './split-pages.ts'

const pageSize = 100
const order = new Intl.Collator('en', { numeric: true })

/** All papers as the pages of the list: newest year first, by title within a year. */
export function paperPages(papers: readonly PaperReference[]): ListPage<PaperReference>[] {
  const sorted = papers.toSorted((a, b) => order.compare(a.title, b.title))
  return splitPages(
    groupByYear(sorted).flatMap(({ items }) => items),
    '/papers/',
    pageSize,
  )
}
