import type { QualityRecord, Reference } from '../records.ts'

/** An article with how often something was counted in its captures. */
export interface Share extends Reference {
  readonly count: number
}

/**
 * The articles in whose captures something was counted, those with most of it first.
 *
 * @param counts what the captures of a source were counted for, by name
 */
export function sharesOf(
  name: string,
  sources: QualityRecord['sources'],
  counts: (source: QualityRecord['sources'][number]) => Readonly<Record<string, number>>,
): Share[] {
  const shares = new Map<string, Share>()
  for (const source of sources) {
    const count = counts(source)[name] ?? 0
    const { label, path } = source.article
    if (count > 0) shares.set(path, { label, path, count: count + (shares.get(path)?.count ?? 0) })
  }
  return [...shares.values()].sort((a, b) => b.count - a.count)
}
