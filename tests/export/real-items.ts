import { resolve } from 'node:path'
import type { TestContext } from 'node:test'
import { buildPaths } from '../../src/build/build-paths.ts'
import { updateLibrary } from '../../src/build/library/update-library.ts'
import { makeCitations } from '../../src/export/citations.ts'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import type { ExportSource } from '../../src/export/export-source.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import type { RecordLists } from '../../src/site/catalogue/record-lists.ts'
import { readSettings, type Settings } from '../../src/site/settings.ts'
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

/** What exports of this project's articles are written from; their texts are left out. */
export function realSource(context: TestContext, settings: Partial<Settings> = {}): ExportSource {
  const records = realRecords(context)
  const all = { ...readSettings('/nowhere'), ...settings }
  const article = () => {
    throw new Error('The texts of articles are left out')
  }
  return {
    records,
    citations: makeCitations(records, all.address),
    settings: all,
    base: '/',
    releases: [],
    drawPng: (svg) => new TextEncoder().encode(svg),
    article,
  }
}
