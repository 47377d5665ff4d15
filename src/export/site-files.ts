import { cardFiles } from './cards/card-files.ts'
import { dataFiles } from './data/data-files.ts'
import type { ExportSource } from './export-source.ts'
import { feedFiles } from './feeds/feed-files.ts'
import { citationFiles } from './files/citation-files.ts'
import { collectionFiles } from './files/collection-files.ts'
import { recordFiles } from './files/record-files.ts'
import { iconFiles } from './icons/icon-files.ts'
import { robotsFiles } from './robots/robots-files.ts'
import type { BinaryFile, SiteFile } from './site-file.ts'

/**
 * Everything that is written beside the pages, but the sitemap, which waits until all pages stand. What is written, and
 * in which order, stands here and nowhere else.
 */
export function* siteFiles(source: ExportSource): Generator<SiteFile | BinaryFile> {
  const { exports } = source.settings
  if (exports.citations) yield* citationFiles(source)
  if (exports.records) yield* recordFiles(source)
  yield* collectionFiles(source)
  yield* feedFiles(source)
  yield* cardFiles(source)
  yield* iconFiles(source)
  if (exports.data) yield* dataFiles(source)
  if (exports.discovery) yield* robotsFiles(source)
}
