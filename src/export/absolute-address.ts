import { hostedStyle } from '../site/page-style.ts'
import { styledPath } from '../site/styled-path.ts'

/**
 * The full address of a page or file of the site; null while it is not known where the site will stand.
 *
 * @example
 * absoluteAddress('/papers/x/', 'https://example.org/lectern') // => 'https://example.org/lectern/papers/x/'
 */
export function absoluteAddress(path: string, address: string | null): string | null {
  return address === null ? null : siteAddress(address) + styledPath(path, hostedStyle()).replace(/^\//, '')
}

/** The address of the site with the slash that ends it. */
export function siteAddress(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}
