import { cborItems, cborText, toCborArray, toCborText } from './cbor-items.ts'
import { type FacetColumns, facetColumns } from './facet-columns.ts'
import type { IndexFiles } from './index-files.ts'
import { packed, unpacked } from './packed-file.ts'

/** One segment of an index, ready to be searched with others. */
export interface SegmentFiles {
  /** Below the folder of the segment. */
  readonly files: IndexFiles
  /** How many records in a row are of a kind, in their order. */
  readonly kinds: FacetColumns['kinds']
}

/** The overview of a language, in the order in which the indexer writes it. */
const [pagesPlace, wordsPlace, filtersPlace, sortsPlace] = [1, 2, 3, 4]

/** The overview of a segment. */
const segmentMeta = 'pagefind.words.pf_meta'

/**
 * Make a segment of an index. Its records are named by their places in it, which the overview leaves out, and the files
 * of its words by theirs: the folder that they stand in is named by what it holds. What filters and sorts is a small
 * file of ours, `facets.json`; the index's own lists are left out.
 *
 * @param number of the segment: it stands in the name of the file of each record
 */
export function segmentFiles(index: IndexFiles, number: number): SegmentFiles {
  const meta = [...index].find(([path]) => path.endsWith('.pf_meta'))?.[1]
  if (meta === undefined) throw new Error('The index of a segment has no overview')
  const files: IndexFiles = new Map()
  const items = [...cborItems(unpacked(meta)).items]
  const fragments: Buffer[] = []
  items[pagesPlace] = renamedFirst(items[pagesPlace], (name, place) => {
    const fragment = fileOf(index, `fragment/${name}.pf_fragment`)
    fragments.push(fragment)
    files.set(`fragment/${number}_${place.toString(36)}.pf_fragment`, fragment)
    return '' // Which is nine tenths of the overview once it is packed.
  })
  items[wordsPlace] = renamedLast(items[wordsPlace], (name, place) => {
    files.set(`index/${place.toString(36)}.pf_index`, fileOf(index, `index/${name}.pf_index`))
    return place.toString(36)
  })
  items[filtersPlace] = toCborArray([])
  items[sortsPlace] = toCborArray([])
  files.set(segmentMeta, packed(toCborArray(items)))
  const { kinds, ...facets } = facetColumns(fragments)
  files.set('facets.json', Buffer.from(JSON.stringify(facets)))
  return { files, kinds }
}

type Rename = (name: string, place: number) => string

function renamedFirst(list: Buffer | undefined, rename: Rename): Buffer {
  return mapRows(list, ([name = Buffer.alloc(0), ...rest], place) => [
    toCborText(rename(cborText(name), place)),
    ...rest,
  ])
}

function renamedLast(list: Buffer | undefined, rename: Rename): Buffer {
  return mapRows(list, (row, place) => [
    ...row.slice(0, -1),
    toCborText(rename(cborText(row.at(-1) ?? Buffer.alloc(0)), place)),
  ])
}

function mapRows(
  list: Buffer = toCborArray([]),
  change: (row: readonly Buffer[], place: number) => readonly Buffer[],
): Buffer {
  return toCborArray(
    cborItems(list).items.map((row, place) => toCborArray(change(cborItems(row).items, place))),
  )
}

function fileOf(index: IndexFiles, path: string): Buffer {
  const bytes = index.get(path)
  if (bytes === undefined) throw new Error(`The index names ${path} and does not hold it`)
  return bytes
}
