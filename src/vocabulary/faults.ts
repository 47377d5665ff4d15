import type { Entry } from './read-list.ts'

/** A name that an entry lays claim to. */
export interface Claim<T> {
  readonly entry: Entry<T>
  /** What the claims are compared by. */
  readonly key: string
  /** The claim as the entry words it. */
  readonly said: string
}

/** A fault as the user is told it: where it is, what it is, and what to do. */
export function fault({ file, line }: Entry<unknown>, message: string, remedy: string): string {
  return `${file}:${line}  ${message}\n  ${remedy}`
}

/** Another place as a fault names it. */
export function placeOf({ file, line }: Entry<unknown>): string {
  return `${file}:${line}`
}

/** The claims that an earlier claim has made already. */
export function doubleClaims<T>(
  claims: readonly Claim<T>[],
  tell: (first: Claim<T>, second: Claim<T>) => string,
): string[] {
  const first = new Map<string, Claim<T>>()
  return claims.flatMap((claim) => {
    const before = first.get(claim.key)
    if (before === undefined) first.set(claim.key, claim)
    return before === undefined ? [] : [tell(before, claim)]
  })
}

/** Entries that no other entry has as its id. */
export function unknownIds<T>(
  entries: readonly Entry<T>[],
  id: (value: T) => string,
  named: (value: T) => readonly { readonly field: string; readonly id: string }[],
): string[] {
  const known = new Set(entries.map(({ value }) => id(value)))
  return entries.flatMap((entry) =>
    named(entry.value)
      .filter((reference) => !known.has(reference.id))
      .map(({ field, id: missing }) =>
        fault(
          entry,
          `\`${id(entry.value)}\` names \`${missing}\` as \`${field}\`, and no entry has that id`,
          nearestHint(missing, [...known]),
        ),
      ),
  )
}

/** The circles in which entries lead back to themselves, each told once with all its places. */
export function circles<T>(
  entries: readonly Entry<T>[],
  id: (value: T) => string,
  next: (value: T) => readonly string[],
  field: string,
): string[] {
  const byId = new Map(entries.map((entry) => [id(entry.value), entry]))
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      const ring = [...way.slice(way.indexOf(name)), name]
      faults.push(tellCircle(ring, byId, field))
      return
    }
    if (done.has(name)) return
    done.add(name)
    for (const other of next(byId.get(name)?.value ?? never(name)))
      if (byId.has(other)) visit(other, [...way, name])
  }
  for (const name of byId.keys()) visit(name, [])
  return faults
}

function tellCircle<T>(ring: readonly string[], byId: ReadonlyMap<string, Entry<T>>, field: string): string {
  const entries = ring.map((name) => byId.get(name) ?? never(name))
  const places = ring
    .slice(1, -1)
    .map((name, place) => `\`${name}\` at ${placeOf(entries[place + 1] ?? never(name))}`)
  return fault(
    entries[0] ?? never(field),
    `\`${field}\` goes in a circle: ${ring.map((name) => `\`${name}\``).join(' → ')}${places.length === 0 ? '' : ` (${places.join(', ')})`}`,
    `Take one \`${field}\` out of the circle.`,
  )
}

function nearestHint(missing: string, known: readonly string[]): string {
  const near = known.find((name) => name.startsWith(missing.slice(0, 5)) || missing.startsWith(name))
  return near === undefined
    ? 'Add the entry, or take the id out.'
    : `Add the entry, or take the id out. Is \`${near}\` meant?`
}

function never(name: string): never {
  throw new Error(`\`${name}\` is missing from the entries`)
}
