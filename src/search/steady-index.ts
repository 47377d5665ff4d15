import { cborItems } from './cbor-items.ts'
import type { IndexFiles } from './index-files.ts'
import { contentHash, packed, unpacked } from './packed-file.ts'

const entryFile = 'pagefind-entry.json'

/** Place of the list of filters in the overview of a language: version, pages, words, filters, … */
const filtersPlace = 3

/**
 * Put an index into an order of its own: the indexer writes filters, and the values of each, as they come out of a
 * hash table, which is another order in every run. Files are named anew where their bytes change.
 */
export function steadyIndex(files: IndexFiles): IndexFiles {
  let entry = files.get(entryFile)?.toString('utf8') ?? ''
  const names = new Map<string, string>()
  for (const [file, bytes] of endingWith(files, '.pf_filter')) {
    const name = rewrite(files, file, bytes, (items) => {
      const [label = Buffer.alloc(0), values = Buffer.alloc(0)] = items
      return [label, sorted(values)]
    })
    names.set(plainName(file), plainName(name))
  }
  for (const [file, bytes] of endingWith(files, '.pf_meta')) {
    const name = rewrite(files, file, bytes, (items) =>
      items.map((item, place) => (place === filtersPlace ? sorted(renamed(item, names)) : item)),
    )
    const [before, after] = [file, name].map((each) => plainName(each).replace(/^pagefind\./, ''))
    entry = entry.replaceAll(`"${before}"`, `"${after}"`)
  }
  return files.set(entryFile, Buffer.from(entry))
}

function endingWith(files: IndexFiles, ending: string): [path: string, bytes: Buffer][] {
  return [...files].filter(([path]) => path.endsWith(ending))
}

/** The name of a file without folder and ending. */
function plainName(path: string): string {
  return path.replace(/^.*\/|\.pf_\w+$/g, '')
}

/**
 * Change the items of a file and name it by what it holds now, as long as before.
 *
 * @returns its new path
 */
function rewrite(
  files: IndexFiles,
  path: string,
  bytes: Buffer,
  change: (items: readonly Buffer[]) => readonly Buffer[],
): string {
  const { head, items } = cborItems(unpacked(bytes))
  const content = Buffer.concat([head, ...change(items)])
  const [, label = '', hash = '', ending = ''] = /^(.*_)([0-9a-f]+)(\.\w+)$/.exec(path) ?? []
  const name = label + contentHash(content).slice(0, hash.length) + ending
  files.delete(path)
  files.set(name, packed(content))
  return name
}

function sorted(array: Buffer): Buffer {
  const { head, items } = cborItems(array)
  return Buffer.concat([head, ...items.toSorted(Buffer.compare)])
}

/** The list of filters with the new names of their files, which are as long as the old. */
function renamed(filters: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const { head, items } = cborItems(filters)
  const entries = items.map((item) => {
    const {
      head: start,
      items: [label = Buffer.alloc(0), name = Buffer.alloc(0)],
    } = cborItems(item)
    const old = [...names.keys()].find((each) => name.includes(each)) ?? ''
    const after = Buffer.from(name.toString('latin1').replace(old, names.get(old) ?? ''), 'latin1')
    return Buffer.concat([start, label, after])
  })
  return Buffer.concat([head, ...entries])
}
