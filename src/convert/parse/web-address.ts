/**
 * An address that a page may link to, or null: http, https and mailto only, without control characters or user names.
 *
 * @example
 * webAddress('javascript:alert(1)') // => null
 */
export function webAddress(url: string): string | null {
  const bare = url.trim()
  if (!/^(?:https?:\/\/|mailto:)/i.test(bare) || /[\s\p{Cc}\p{Cf}]/u.test(bare) || bare.length > 2000)
    return null
  try {
    const parsed = new URL(bare)
    return parsed.username || parsed.password ? null : parsed.href
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
