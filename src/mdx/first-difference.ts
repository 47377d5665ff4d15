/**
 * Where and how two plain values first differ, or null. Keys without a value count as absent.
 *
 * @example
 * firstDifference({a: ['x']}, {a: ['y']}) // => 'a.0: "x" became "y"'
 */
export function firstDifference(before: unknown, after: unknown): string | null {
  return differenceAt(before, after, null)
}

/** The keys that lead to a value, the last one first. */
interface Path {
  readonly key: string
  readonly up: Path | null
}

function differenceAt(before: unknown, after: unknown, path: Path | null): string | null {
  if (Object.is(before, after)) return null
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return `${keysTo(path).join('.')}: ${tell(before)} became ${tell(after)}`
  }
  for (const key of Object.keys(before)) {
    if (Object.is(before[key], after[key])) continue
    const difference = differenceAt(before[key], after[key], { key, up: path })
    if (difference !== null) return difference
  }
  for (const key of Object.keys(after)) {
    const difference = key in before ? null : differenceAt(undefined, after[key], { key, up: path })
    if (difference !== null) return difference
  }
  return null
}

function keysTo(path: Path | null): string[] {
  return path ? [...keysTo(path.up), path.key] : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function tell(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300)
}
