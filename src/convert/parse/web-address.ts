/** Pages that only lead on to the address that they carry, and the parameter that holds it. */
const carriers: readonly { readonly page: RegExp; readonly parameter: readonly string[] }[] = [
  // Google Docs and Sites
  { page: /^(?:www\.)?google\.[a-z.]{2,6}\/url$/, parameter: ['q', 'url'] },
  // Facebook, Instagram
  { page: /^lm?\.(?:facebook|instagram)\.com\/l\.php$/, parameter: ['u'] },
  // Outlook
  { page: /^\w+\.safelinks\.protection\.outlook\.com\/$/, parameter: ['url'] },
  // LinkedIn
  { page: /^www\.linkedin\.com\/redir\/redirect$/, parameter: ['url'] },
]

/** The address that another one only leads on to. */
function carried({ host, pathname, searchParams }: URL): string | null {
  const found = carriers.find(({ page }) => page.test(host + pathname))
  return (
    found?.parameter.map((name) => searchParams.get(name)).find((inner) => inner?.startsWith('http')) ?? null
  )
}

/**
 * An address that a page may link to, or null: http, https and mailto only, without control characters or user names.
 *
 * @example
 * webAddress('javascript:alert(1)') // => null
 * webAddress('https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F1&sa=D') // => 'https://arxiv.org/abs/1'
 *
 * @param depth how many addresses carry this one
 */
export function webAddress(url: string, depth = 0): string | null {
  const bare = url.trim()
  if (!/^(?:https?:\/\/|mailto:)/i.test(bare) || /[\s\p{Cc}\p{Cf}]/u.test(bare) || bare.length > 2000)
    return null
  try {
    const parsed = new URL(bare)
    const inner = depth < 2 ? carried(parsed) : null
    if (inner !== null) return webAddress(inner, depth + 1) ?? parsed.href
    return parsed.username || parsed.password ? null : parsed.href
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
