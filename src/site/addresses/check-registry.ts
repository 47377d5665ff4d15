import { addressOf, type Registry, registeredKinds, withLines } from './registry.ts'
import { linesText } from './write-registry.ts'

/**
 * What speaks against a registry: lines that an older state of it had and that are gone, and lines that are not in
 * their order, where two branches that both add lines would no longer merge by themselves.
 */
export function registryFaults(before: Registry, now: Registry): string[] {
  return registeredKinds.flatMap((kind) => {
    const present = new Set(now[kind].map(({ slug, key }) => `${slug}\n${key}`))
    const lost = before[kind].filter(({ slug, key }) => !present.has(`${slug}\n${key}`))
    const faults = lost.map(
      ({ slug, key }) =>
        `${kind}.jsonl: the line of ${kind === 'files' ? slug : addressOf(kind, slug)} with the key ${JSON.stringify(key)} was removed or changed. Put it back: published addresses stay for good.`,
    )
    const ordered = linesText(withLines(now[kind], [])) === linesText(now[kind])
    return ordered
      ? faults
      : [...faults, `${kind}.jsonl: lines are out of order or doubled. Sort them by slug and key.`]
  })
}
