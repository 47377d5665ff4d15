const above = new Map([...'0123456789+-=()n'].map((sign, i) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][i] ?? sign]))
const below = new Map([...'0123456789+-=()'].map((sign, i) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][i] ?? sign]))

/**
 * The characters of `sup` or `sub` as raised or lowered ones, so that `10` and `6` do not become `106`; null where there
 * are none for them.
 *
 * @example
 * raised('6', 'sup') // => '⁶'
 */
export function raised(text: string, tag: string): string | null {
  const signs = tag === 'sup' ? above : below
  const bare = text.trim()
  if (bare === '' || bare.length > 12) return null
  const result = [...bare].map((sign) => (/[\s,*†‡§¶]/u.test(sign) ? sign : signs.get(sign)))
  return result.every((sign) => sign !== undefined) ? result.join('') : null
}
