/**
 * Where and how two plain values first differ, or null. Keys without a value count as absent.
 *
 * @example
 * firstDifference({a: ['x']}, {a: ['y']}) // => 'a.0: "x" became "y"'
 */
export function firstDifference(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): string | null {
  if (Object.is(before, after)) return null
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return `${path.join('.')}: ${tell(before)} became ${tell(after)}`
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const difference = firstDifference(before[key], after[key], [...path, key])
    if (difference !== null) return difference
  }
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function tell(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300)
}
