import type { Fact, Release } from '../releases/release.ts'
import type { FeedEntry } from './feed.ts'

/** What releases have put right, the newest first: facts that changed, and records that moved or are gone. */
export function correctionEntries(
  releases: readonly Release[],
  absolute: (path: string) => string,
): FeedEntry[] {
  return releases
    .flatMap((release, at) =>
      correctionsOf(release).map(({ path, title, summary }): FeedEntry => {
        const address = absolute(path)
        // Releases are only ever added, so that their numbers stay.
        const id = `${address}#release-${at + 1}`
        return {
          address,
          id,
          title,
          summary,
          authors: [],
          day: release.released,
          year: null,
          changed: release.released,
        }
      }),
    )
    .reverse()
}

interface Correction {
  readonly path: string
  readonly title: string
  readonly summary: string
}

function correctionsOf({ changed, moved, removed }: Release): Correction[] {
  return [
    ...changed.map(({ path, label, changes }) => ({
      path,
      title: `Corrected: ${label}`,
      summary: changes
        .map(({ field, before, after }) => `${field}: ${factText(before)} is now ${factText(after)}.`)
        .join(' '),
    })),
    ...moved.map(({ from, to, label, reason }) => ({
      path: from,
      title: `${to.length > 1 ? 'Split' : 'Moved'}: ${label}`,
      summary: `Now at ${to.join(' and ')}.${reason === null ? '' : ` ${reason}`}`,
    })),
    ...removed.map(({ path, label, reason }) => ({
      path,
      title: `Removed: ${label}`,
      summary: reason ?? 'No article names it any more.',
    })),
  ]
}

function factText(fact: Fact): string {
  if (fact === null || fact === '' || (Array.isArray(fact) && fact.length === 0)) return 'nothing'
  return Array.isArray(fact) ? fact.join(', ') : String(fact)
}
