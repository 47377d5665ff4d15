/**
 * Whether a link says its own address, as those do that GFM makes of an address in running text.
 *
 * @example
 * isLiteralLink('http://www.example.org', 'www.example.org') // => true
 */
export function isLiteralLink(url: string, words: string): boolean {
  return url === words || url === `http://${words}` || url === `mailto:${words}`
}
