import type { ExportSource } from './export-source.ts'
import { citationFiles } from './files/citation-files.ts'
import { collectionFiles } from './files/collection-files.ts'
import { recordFiles } from './files/record-files.ts'
import type { SiteFile } from './site-file.ts'

/** Everything that is written beside the pages. What is written, and in which order, stands here and nowhere else. */
export function* siteFiles(source: ExportSource): Generator<SiteFile> {
  const { exports } = source.settings
  if (exports.citations) yield* citationFiles(source)
  if (exports.records) yield* recordFiles(source)
  yield* collectionFiles(source)
}
