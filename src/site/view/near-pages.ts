/** So many pages are offered one and all. */
const few = 12
/** How many pages on either side of the current one are offered. */
const around = 2

/** The pages that lead on from one of them: the first, the last and those near it; null stands for a gap. */
export function nearPages<Page extends { readonly number: number }>(
  pages: readonly Page[],
  current: number,
): (Page | null)[] {
  if (pages.length <= few) return [...pages]
  const offered = pages.filter(
    ({ number }) => number === 1 || number === pages.length || Math.abs(number - current) <= around,
  )
  return offered.flatMap((page, place) => {
    const before = offered[place - 1]
    return before && page.number - before.number > 1 ? [null, page] : [page]
  })
}
