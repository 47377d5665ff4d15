/** Things of one year; null for those whose year is not known. */
export interface YearGroup<T> {
  readonly year: number | null
  readonly items: readonly T[]
}

/** Things under their years, the newest year first and those without a year last; the order within a year stays. */
export function groupByYear<T extends { readonly year: number | null }>(
  things: readonly T[],
): YearGroup<T>[] {
  const groups = Map.groupBy(things, (thing) => thing.year)
  return [...groups]
    .map(([year, items]) => ({ year, items }))
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY))
}
