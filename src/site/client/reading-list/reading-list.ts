import type { CslItem } from '../../../export/csl/csl-item.ts'
import { parseCslItems } from '../../../export/csl/parse-items.ts'

/** A paper that a reader has put aside. */
export interface ListEntry {
  /** Address of its record below the root of the site; null for what came from elsewhere. */
  readonly path: string | null
  readonly item: CslItem
  readonly note: string
}

/** What a reader has put aside, in their order. */
export type ReadingList = readonly ListEntry[]

/** A list with further entries at its end; what it holds already stays where it is, with its note. */
export function withEntries(list: ReadingList, further: ReadingList): ReadingList {
  const known = new Set(list.map(identity))
  return [...list, ...further.filter((entry) => !known.has(identity(entry)) && known.add(identity(entry)))]
}

/** A list without what has an address. */
export function withoutPath(list: ReadingList, path: string): ReadingList {
  return list.filter((entry) => entry.path !== path)
}

/** A list with one of its entries moved to another place. */
export function moved(list: ReadingList, from: number, to: number): ReadingList {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, entry)
}

/** The citations of a list: notes become theirs, and no two keys are the same. */
export function itemsOf(list: ReadingList): CslItem[] {
  const taken = new Map<string, number>()
  return list.map(({ item, note }) => {
    const count = taken.get(item.id) ?? 0
    taken.set(item.id, count + 1)
    const notes = [item.note, note.trim()].filter(Boolean).join('; ')
    return {
      ...item,
      id: count === 0 ? item.id : `${item.id}-${count + 1}`,
      ...(notes !== '' && { note: notes }),
    }
  })
}

/** A list as text: to keep, or to read back on another device. */
export function writeList(list: ReadingList): string {
  return `${JSON.stringify({ lectern: 'reading-list', version: 1, entries: list }, null, 1)}\n`
}

/**
 * Read a list, or any CSL-JSON.
 *
 * @throws {Error} with a message for the reader: what is wrong, and where
 */
export function parseList(text: string): ReadingList {
  const given = parseJson(text)
  if (Array.isArray(given)) return parseCslItems(given).map((item) => ({ path: null, item, note: '' }))
  const entries = isFields(given) && given['lectern'] === 'reading-list' ? given['entries'] : null
  if (!Array.isArray(entries)) throw new Error('This file is neither a reading list nor CSL-JSON.')
  const items = parseCslItems(entries.map((entry) => (isFields(entry) ? entry['item'] : entry)))
  return items.map((item, at) => {
    const entry: unknown = entries[at]
    const { path, note } = isFields(entry) ? entry : {}
    return {
      path: typeof path === 'string' && /^\/(?:papers|articles)\/[a-z0-9-]+\/$/.test(path) ? path : null,
      item,
      note: typeof note === 'string' ? note : '',
    }
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const ends = text.trimEnd().endsWith('}') || text.trimEnd().endsWith(']')
    throw new Error(ends ? 'This file is no JSON.' : 'This file is no JSON, or its end is missing.')
  }
}

function identity({ path, item }: ListEntry): string {
  return path ?? `${item.title} ${item.issued?.['date-parts'][0]?.[0] ?? ''}`
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
