import { parseList, type ReadingList, writeList } from './reading-list.ts'

/** The list where storage is refused, for as long as the page is open. */
let unkept: ReadingList | null = null

/** The list of this browser, for the site that is mounted at an address. */
export function readKept(root: string): ReadingList {
  if (unkept !== null) return unkept
  try {
    const text = localStorage.getItem(keyOf(root))
    return text === null ? [] : parseList(text)
  } catch {
    return [] // Storage may be refused or hold something else.
  }
}

/**
 * Keep a list in this browser.
 *
 * @returns whether it was kept; else it lasts until the page is left
 */
export function keepList(root: string, list: ReadingList): boolean {
  try {
    localStorage.setItem(keyOf(root), writeList(list))
    unkept = null
  } catch {
    unkept = list
  }
  return unkept === null
}

/** The name under which the list of a site is stored: several sites may share one origin. */
export function keyOf(root: string): string {
  return `lectern-reading-list ${new URL(root).pathname}`
}
