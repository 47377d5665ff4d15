/** One page of a list that is too long for one. */
export interface ListPage<T> {
  /** Counts from 1. */
  readonly number: number
  readonly path: string
  readonly items: readonly T[]
}

/**
 * A list cut into pages; the first has the address of the list, `/papers/`, and the others stand at `/papers/index/2/`.
 * No record can have that address, because `index` is a reserved slug.
 */
export function splitPages<T>(items: readonly T[], path: string, size: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, page) => ({
    number: page + 1,
    path: page === 0 ? path : `${path}index/${page + 1}/`,
    items: items.slice(page * size, (page + 1) * size),
  }))
}
