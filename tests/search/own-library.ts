import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildPaths } from '../../src/build/build-paths.ts'
import { updateLibrary } from '../../src/build/library/update-library.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { searchRecords } from '../../src/search/search-records.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { searchVocabulary } from '../../src/site/view/search-vocabulary.ts'

/** What search knows of a library. */
export interface SearchedLibrary {
  readonly records: readonly SearchRecord[]
  /** As the site has it at `search/vocabulary.json`. */
  readonly vocabulary: unknown
}

/**
 * What search knows of this project's library. Each record is at home at its own address, so that segments hold a fair
 * sample: the library has as few articles as a segment of it would.
 */
export function ownLibrary(): SearchedLibrary {
  const project = resolve(import.meta.dirname, '..', '..')
  const work = mkdtempSync(join(tmpdir(), 'lectern-'))
  try {
    const { catalogue, article } = updateLibrary(buildPaths(project, { work }), () => {})
    const lists = hydrate(catalogue)
    const records = Array.from(searchRecords(lists, article), (record) => ({ ...record, home: record.path }))
    const [authors, papers, topics, venues] = [
      lists.authors(),
      lists.papers(),
      lists.topics(),
      lists.venues(),
    ]
    return { records, vocabulary: searchVocabulary({ authors, papers, topics, venues }) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
