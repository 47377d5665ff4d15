import { parseCslItems } from '../../../export/csl/parse-items.ts'
import type { ListEntry } from './reading-list.ts'
import type { SharedEntry } from './share-list.ts'

/** How many citations are asked for at a time. */
const atOnce = 8

/**
 * Fetch the citations of records of this site.
 *
 * @returns those that were found, in their order
 */
export async function fetchEntries(root: string, wanted: readonly SharedEntry[]): Promise<ListEntry[]> {
  const found: (ListEntry | null)[] = []
  for (let from = 0; from < wanted.length; from += atOnce) {
    found.push(...(await Promise.all(wanted.slice(from, from + atOnce).map((one) => fetchEntry(root, one)))))
  }
  return found.filter((entry) => entry !== null)
}

async function fetchEntry(root: string, { path, note }: SharedEntry): Promise<ListEntry | null> {
  try {
    const response = await fetch(`${root}${path.slice(1)}cite.json`)
    if (!response.ok) return null
    const [item] = parseCslItems(await response.json())
    return item === undefined ? null : { path, item, note }
  } catch {
    return null // The caller tells how many could not be had.
  }
}
