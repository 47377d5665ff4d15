import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { updateIndex } from '../build/library/update-index.ts'
import { type MemoryWatch, watchMemory } from '../process/watch-memory.ts'
import type { SearchRecord } from '../search/search-record.ts'
import { segmentCount } from '../search/segment-rule.ts'
import { searchWeight } from '../site/search-weight.ts'
import { papersEach, peopleEach, syntheticRecords } from './synthetic-records.ts'

/** What indexing a library took. */
export interface IndexBench {
  readonly records: number
  readonly segments: number
  /** For all segments, where nothing was made before. */
  readonly cold: ReturnType<MemoryWatch['peaks']> & { readonly seconds: number }
  /** After the text of one article has changed. */
  readonly changed: { readonly seconds: number; readonly made: number }
}

/** A library that is made up. */
export interface IndexedLibrary {
  readonly articles: number
  /** Whether its papers and people are indexed too. */
  readonly whole: boolean
  /** In how many segments, unless as many as a build would make. */
  readonly segments?: number
  /** Where its index goes. */
  readonly folder: string
}

/** Index a library that is made up, and again after one of its articles has changed. */
export async function benchSearchIndex(library: IndexedLibrary): Promise<IndexBench> {
  const { articles, whole, folder } = library
  const cache = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
  const papers = whole ? articles * papersEach : 0
  const weight = searchWeight({ articles, papers, authors: papers * peopleEach })
  const segments = library.segments ?? segmentCount(weight)
  const index = (records: Iterable<SearchRecord>) => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    return updateIndex({ records, segments, language: 'en', cache, folder })
  }
  const memory = watchMemory()
  try {
    const started = performance.now()
    const { records } = await index(syntheticRecords(articles, whole))
    const ended = performance.now()
    const peaks = memory.peaks()
    const { made } = await index(oneChanged(syntheticRecords(articles, whole)))
    const again = performance.now()
    return {
      records,
      segments,
      cold: { ...peaks, seconds: (ended - started) / 1000 },
      changed: { seconds: (again - ended) / 1000, made },
    }
  } finally {
    await memory.close()
    rmSync(cache, { recursive: true, force: true })
  }
}

function* oneChanged(records: Iterable<SearchRecord>): Generator<SearchRecord, void> {
  for (const record of records) {
    if (record.path !== '/articles/7/') yield record
    else yield { ...record, texts: [...record.texts, { text: 'A sentence more.' }] }
  }
}
