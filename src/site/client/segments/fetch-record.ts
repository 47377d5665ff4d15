import type { Finding } from '../pagefind.ts'
import { fetchPacked } from './fetch-packed.ts'

/** What the index keeps of a record, apart from any search. */
export interface KeptRecord extends Pick<Finding, 'url' | 'meta' | 'filters'> {
  /** The text of the record, from which passages are cut. */
  readonly content: string
  /** Its headings, by which word they begin. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[]
}

/**
 * Fetch what the index keeps of a record.
 *
 * @param segment the folder of its segment, with a slash at its end
 */
export async function fetchRecord(segment: URL, id: string): Promise<KeptRecord> {
  const bytes = await fetchPacked(new URL(`fragment/${id}.pf_fragment`, segment))
  return JSON.parse(new TextDecoder().decode(bytes))
}
