import type { Finding } from '../pagefind.ts'

/** What every file of the index begins with, once it is unpacked. */
const mark = 'pagefind_dcd'

/**
 * Fetch what the index keeps of a record, without a search: no words are marked in it.
 *
 * @param segment the folder of its segment, with a slash at its end
 */
export async function fetchRecord(segment: URL, id: string, root: string): Promise<Finding> {
  const response = await fetch(new URL(`fragment/${id}.pf_fragment`, segment))
  if (!response.ok || response.body === null)
    throw new Error(`A record of the search answered ${response.status}.`)
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
  const { url, meta, filters }: Pick<Finding, 'url' | 'meta' | 'filters'> = JSON.parse(
    text.slice(mark.length),
  )
  return { url: new URL(root).pathname + url.slice(1), meta, filters, excerpt: '', sub_results: [] }
}
