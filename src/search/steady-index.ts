import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { cborItems } from './cbor-items.ts'

/** What every file of the index begins with, once it is unpacked. */
const mark = Buffer.from('pagefind_dcd')

/** Place of the list of filters in the overview of a language: version, pages, words, filters, … */
const filtersPlace = 3

/**
 * Put an index into an order of its own: the indexer writes filters, and the values of each, as they come out of a
 * hash table, which is another order in every run. Files are named anew where their bytes change.
 */
export function steadyIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json')
  let entry = readFileSync(entryFile, 'utf8')
  const names = new Map<string, string>()
  for (const file of files(join(folder, 'filter'), '.pf_filter')) {
    const name = rewrite(join(folder, 'filter'), file, '.pf_filter', (items) => {
      const [label = Buffer.alloc(0), values = Buffer.alloc(0)] = items
      return [label, sorted(values)]
    })
    names.set(file.slice(0, -'.pf_filter'.length), name)
  }
  for (const file of files(folder, '.pf_meta')) {
    const name = rewrite(folder, file, '.pf_meta', (items) =>
      items.map((item, place) => (place === filtersPlace ? sorted(renamed(item, names)) : item)),
    )
    const [before, after] = [file, name].map((each) => each.replace(/^pagefind\.|\.pf_meta$/g, ''))
    entry = entry.replaceAll(`"${before}"`, `"${after}"`)
  }
  writeFileSync(entryFile, entry)
}

function files(folder: string, ending: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : []
}

/**
 * Change the items of a file and name it by what it holds now, as long as before.
 *
 * @returns the name without its ending
 */
function rewrite(
  folder: string,
  file: string,
  ending: string,
  change: (items: readonly Buffer[]) => readonly Buffer[],
): string {
  const bytes = gunzipSync(readFileSync(join(folder, file)))
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${file} is no file of the index`)
  const { head, items } = cborItems(bytes.subarray(mark.length))
  const content = Buffer.concat([mark, head, ...change(items)])
  const [, label = '', hash = ''] = /^(.*_)([0-9a-f]+)$/.exec(file.slice(0, -ending.length)) ?? []
  const name = label + createHash('sha256').update(content).digest('hex').slice(0, hash.length)
  rmSync(join(folder, file))
  writeFileSync(join(folder, name + ending), packed(content))
  return name
}

function packed(content: Buffer): Buffer {
  const bytes = gzipSync(content, { level: 9 })
  bytes[9] = 255 // Else the name of the operating system would stand there.
  return bytes
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
