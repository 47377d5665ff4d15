import type { CountedReference, Reference } from '../records.ts'

/** How often each of the references occurs, the most frequent first; equal ones in the order of their labels. */
export function counted(references: Iterable<Reference>): CountedReference[] {
  const counts = new Map<Reference, number>()
  for (const reference of references) counts.set(reference, (counts.get(reference) ?? 0) + 1)
  return [...counts]
    .map(([{ label, path }, count]) => ({ label, path, count }))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label) || compare(a.path, b.path))
}

/** The same, in the order of their labels from the last to the first: years, newest first. */
export function countedByLabel(references: Iterable<Reference>): CountedReference[] {
  return counted(references).sort((a, b) => compare(b.label, a.label))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
