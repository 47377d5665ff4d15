import type { Finding } from '../pagefind.ts'
import { fetchPacked } from './fetch-packed.ts'

/** What the index keeps of a record, apart from any search. */
export interface KeptRecord extends Pick<Finding, 'url' | 'meta' | 'filters'> {
  /** The text of the record, from which passages are cut. */
  readonly content: string
  /** Its headings, by which word they begin. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[]
}

/** Fetch what the index keeps of a record. */
export async function fetchRecord(address: URL): Promise<KeptRecord> {
  return JSON.parse(new TextDecoder().decode(await fetchPacked(address)))
}
