import type { PaperReference } from '../records.ts'
import type { ListPage } from './split-pages.ts'

const known = new WeakMap<readonly ListPage<PaperReference>[], boolean>()

/** Whether the papers of a list are of more than one year; found out once for all pages of the list. */
export function hasManyYears(pages: readonly ListPage<PaperReference>[]): boolean {
  const before = known.get(pages)
  if (before !== undefined) return before
  const [first] = pages[0]?.items ?? []
  const many = pages.some(({ items }) => items.some(({ year }) => year !== first?.year))
  known.set(pages, many)
  return many
}
