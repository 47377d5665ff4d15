/** What every file of the index begins with, once it is unpacked. */
const mark = 'pagefind_dcd'

/**
 * Fetch a file of the index.
 *
 * @returns what it holds: CBOR, or JSON of a record
 */
export async function fetchPacked(address: URL): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`A file of the search answered ${response.status}.`)
  // Read whole first: a stream that ends with what is packed would break the connection off before its own end.
  const { body } = new Response(await response.arrayBuffer())
  if (body === null) throw new Error('A file of the search is empty.')
  const content = new Response(body.pipeThrough(new DecompressionStream('gzip')))
  return new Uint8Array(await content.arrayBuffer()).subarray(mark.length)
}
