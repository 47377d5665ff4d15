import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { z } from 'astro/zod'
import { siteAddress } from '../../export/absolute-address.ts'
import { makeCitations } from '../../export/citations.ts'
import type { KeyClaim } from '../../export/keys/assign-keys.ts'
import { sitemapFiles } from '../../export/robots/sitemap-files.ts'
import type { BinaryFile, SiteFile } from '../../export/site-file.ts'
import { siteFiles } from '../../export/site-files.ts'
import type { Standing } from '../../export/standing.ts'
import { readMdx } from '../../mdx/read-mdx.ts'
import { addressKinds, addressOf, type Registry } from '../../site/addresses/registry.ts'
import type { RecordLists } from '../../site/catalogue/record-lists.ts'
import { isFileEdition } from '../../site/page-style.ts'
import type { Settings } from '../../site/settings.ts'
import type { BuildPaths } from '../build-paths.ts'
import type { PreviousSite } from '../out/previous-site.ts'
import { siteSettings } from '../site-settings.ts'
import { noDrawings, openDrawings } from './kept-drawings.ts'
import { readKeptLines, writeKeptLines } from './kept-lines.ts'
import { readReleases } from './note-release.ts'

const keySchema: z.ZodType<KeyClaim> = z.strictObject({ path: z.string(), key: z.string() })

/** How many files are written in one go. */
const turn = 100

/** A site that is built, and what it is built from. */
export interface ExportRun {
  readonly paths: BuildPaths
  readonly records: RecordLists
  /** Stands for the text of an article. */
  readonly articleKey: Standing['articleKey']
  /** The folder of the site. */
  readonly folder: string
  readonly base: string
  /** The site that stands, of which what would be the same is taken over. */
  readonly previous: PreviousSite
  readonly say: (line: string) => void
}

/** What readers and programs take away from beside the pages. */
export interface Exports {
  /** Write all of it that does not depend on which pages there are. */
  readonly write: () => Promise<void>
  /** Write what names all pages, and keep the citation keys that were given out. */
  readonly end: (lines: Registry) => void
}

/** Prepare to write the exports of a library. */
export function openExports({ paths, records, articleKey, folder, base, previous, say }: ExportRun): Exports {
  const settings = siteSettings(paths.root)
  tellAddress(settings, base, say)
  const citations = makeCitations(records, settings.address, readKeys(paths.registry))
  const standing: Standing = {
    take: (name, key) => previous.take(name, key, folder),
    note: (name, key, files) =>
      previous.note(
        name,
        key,
        files.map((file) => file.slice(1)),
      ),
    articleKey,
  }
  const article = (slug: string) => readMdx(readFileSync(join(paths.articles, `${slug}.mdx`), 'utf8'))
  const source = { records, citations, settings, base, releases: readReleases(paths.registry) }
  const put = (made: SiteFile | BinaryFile) =>
    write(join(folder, made.path), 'text' in made ? made.text : made.bytes)
  return {
    write: async () => {
      const isDrawing = settings.offline || (settings.address !== null && settings.exports.cards.length > 0)
      const drawings = isDrawing ? await openDrawings(paths.cards) : noDrawings
      let written = 0
      for (const made of siteFiles({ ...source, standing, drawPng: drawings.draw, article })) {
        put(made)
        // What else is under way has its turn.
        if (++written % turn === 0) await setImmediate()
      }
      drawings.prune()
    },
    end: (lines) => {
      for (const made of sitemapFiles(source, pagesOf(lines))) put(made)
      keepKeys(paths.registry, citations)
    },
  }
}

function tellAddress({ address }: Settings, base: string, say: (line: string) => void): void {
  if (isFileEdition()) return
  if (address === null)
    say('Left out: feeds, cards, sitemap and canonical links, which need `address` in content/site.yaml')
  else if (new URL(siteAddress(address)).pathname !== base)
    say(`Warning: the site is built for ${base}, and its address is ${address}: links to it will not fit`)
}

/** The addresses of all pages. */
function pagesOf(lines: Registry): string[] {
  return addressKinds.flatMap((kind) => [...new Set(lines[kind].map(({ slug }) => addressOf(kind, slug)))])
}

/** Write a file; its folder is most often there, beside a page. */
function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function keysFile(registry: string): string {
  return join(registry, 'citation-keys.jsonl')
}

/** Citation keys that were given out before. */
function readKeys(registry: string): KeyClaim[] {
  return readKeptLines(keysFile(registry), keySchema)
}

/** Keep all keys ever given out: a citation in a manuscript outlives the record it was taken from. */
function keepKeys(registry: string, citations: ReadonlyMap<string, { readonly id: string }>): void {
  const keys = new Map(readKeys(registry).map(({ path, key }) => [path, key]))
  const before = keys.size
  for (const [path, { id }] of citations) keys.set(path, id)
  if (keys.size === before) return
  const lines = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, key]) => ({ path, key }))
  writeKeptLines(keysFile(registry), lines)
}
