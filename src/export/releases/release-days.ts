import type { Release } from './release.ts'

/** The day of the last release that added or changed a record, by its address. */
export function releaseDays(releases: readonly Release[]): ReadonlyMap<string, string> {
  return new Map(
    releases.flatMap(({ released, added, changed, moved }) => {
      const paths = [...added, ...changed].map(({ path }) => path)
      return released === null
        ? []
        : [...paths, ...moved.flatMap(({ to }) => to)].map((path) => [path, released] as const)
    }),
  )
}
