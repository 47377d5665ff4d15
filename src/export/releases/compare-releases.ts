import type { CatalogueMove } from '../../site/catalogue/catalogue.ts'
import type { Fact, Release, ReleasedRecord } from './release.ts'

/** A release that is about to be noted. */
export interface ReleaseRun {
  /** The records of the last release. */
  readonly before: readonly ReleasedRecord[]
  readonly after: readonly ReleasedRecord[]
  /** Where addresses have gone at which nothing stands any more. */
  readonly moves: readonly CatalogueMove[]
  readonly released: string
  readonly previous: string | null
}

/** What has changed between two releases; each list in the order of addresses. */
export function compareReleases({ before, after, moves, released, previous }: ReleaseRun): Release {
  const present = new Map(after.map((record) => [record.path, record]))
  const known = new Map(before.map((record) => [record.path, record]))
  const moveOf = new Map(moves.map((move) => [move.from, move]))
  const lost = before.filter(({ path }) => !present.has(path))
  const moved = lost.flatMap(({ path, label }) => {
    const { to = [], reason = null } = moveOf.get(path) ?? {}
    return to.length === 0 ? [] : [{ from: path, to: [...to], label, reason }]
  })
  // A record at a new address is no new record.
  const origins = new Map(moved.flatMap(({ from, to }) => (to.length === 1 ? [[to[0] ?? '', from]] : [])))
  const originOf = (path: string) => known.get(path) ?? known.get(origins.get(path) ?? '')
  const gone = new Set(moved.map(({ from }) => from))
  return {
    version: 1,
    released,
    previous,
    added: after
      .filter(({ path }) => originOf(path) === undefined)
      .map(({ path, label }) => ({ path, label })),
    removed: lost
      .filter(({ path }) => !gone.has(path))
      .map(({ path, label }) => ({ path, label, reason: moveOf.get(path)?.reason ?? null })),
    changed: after.flatMap(({ path, label, facts }) => {
      const changes = factChanges(originOf(path)?.facts ?? facts, facts)
      return changes.length === 0 ? [] : [{ path, label, changes }]
    }),
    moved,
  }
}

/** Whether a release has anything to tell. */
export function isNews({ added, removed, changed, moved }: Release): boolean {
  return [added, removed, changed, moved].some((list) => list.length > 0)
}

type Facts = ReleasedRecord['facts']

function factChanges(before: Facts, after: Facts): Release['changed'][number]['changes'] {
  return Object.entries(after).flatMap(([field, fact]) => {
    const was: Fact = before[field] ?? null
    return JSON.stringify(was) === JSON.stringify(fact) ? [] : [{ field, before: was, after: fact }]
  })
}
