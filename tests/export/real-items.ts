import { resolve } from 'node:path'
import type { TestContext } from 'node:test'
import { buildPaths } from '../../src/build/build-paths.ts'
import { updateLibrary } from '../../src/build/update-library.ts'
import { makeCitations } from '../../src/export/citations.ts'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import type { RecordLists } from '../../src/site/catalogue/record-lists.ts'
import { tempFolder } from '../build/temp-folder.ts'

/** The records of the articles that this project comes with. */
export function realRecords(context: TestContext): RecordLists {
  const root = resolve(import.meta.dirname, '..', '..')
  return hydrate(updateLibrary(buildPaths(root, { work: tempFolder(context) }), () => {}).catalogue)
}

/** Everything in this project that can be cited. */
export function citedRecords(context: TestContext): CslItem[] {
  return [...makeCitations(realRecords(context), null).values()]
}
