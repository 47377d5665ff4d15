/**
 * The full address of a page or file of the site; null while it is not known where the site will stand.
 *
 * @example
 * absoluteAddress('/papers/x/', 'https://example.org/lectern') // => 'https://example.org/lectern/papers/x/'
 */
export function absoluteAddress(path: string, address: string | null): string | null {
  return address === null ? null : siteAddress(address) + path.replace(/^\//, '')
}

/** The address of the site with the slash that ends it. */
export function siteAddress(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}
