/**
 * The address of a result, told which words to highlight there.
 *
 * @example
 * withFoundWords('/articles/x/#graphs', 'graph nets') // => '/articles/x/?find=graph+nets#graphs'
 */
export function withFoundWords(address: string, words: string): string {
  const [page = '', fragment] = address.split('#')
  const query = words.trim() === '' ? '' : `?${new URLSearchParams({ find: words.trim() })}`
  return page + query + (fragment === undefined ? '' : `#${fragment}`)
}
