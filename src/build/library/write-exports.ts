import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { z } from 'astro/zod'
import { siteAddress } from '../../export/absolute-address.ts'
import { makeCitations } from '../../export/citations.ts'
import type { KeyClaim } from '../../export/keys/assign-keys.ts'
import { siteFiles } from '../../export/site-files.ts'
import type { Standing } from '../../export/standing.ts'
import { readMdx } from '../../mdx/read-mdx.ts'
import { addressKinds, addressOf, type Registry } from '../../site/addresses/registry.ts'
import type { RecordLists } from '../../site/catalogue/record-lists.ts'
import { isFileEdition } from '../../site/page-style.ts'
import { readSettings } from '../../site/settings.ts'
import type { BuildPaths } from '../build-paths.ts'
import type { PreviousSite } from '../out/previous-site.ts'
import { noDrawings, openDrawings } from './kept-drawings.ts'
import { readKeptLines, writeKeptLines } from './kept-lines.ts'
import { readReleases } from './note-release.ts'

const keySchema: z.ZodType<KeyClaim> = z.strictObject({ path: z.string(), key: z.string() })

/** How many files are written in one go. */
const turn = 100

/** A site whose pages are built, and what it was built from. */
export interface ExportRun {
  readonly paths: BuildPaths
  readonly records: RecordLists
  /** The folder of the site. */
  readonly folder: string
  readonly base: string
  /** The addresses of its pages. */
  readonly lines: Registry
  /** The site that stands, of which what would be the same is taken over. */
  readonly previous: PreviousSite
  readonly say: (line: string) => void
}

/** Write beside the pages what readers and programs take away. */
export async function writeExports({
  paths,
  records,
  folder,
  base,
  lines,
  previous,
  say,
}: ExportRun): Promise<void> {
  const settings = readSettings(paths.root)
  if (settings.address === null && !isFileEdition())
    say('Left out: feeds, cards, sitemap and canonical links, which need `address` in content/site.yaml')
  else if (
    settings.address !== null &&
    !isFileEdition() &&
    new URL(siteAddress(settings.address)).pathname !== base
  )
    say(
      `Warning: the site is built for ${base}, and its address is ${settings.address}: links to it will not fit`,
    )
  const citations = makeCitations(records, settings.address, readKeys(paths.registry))
  const text = (slug: string) => readFileSync(join(paths.articles, `${slug}.mdx`), 'utf8')
  const article = (slug: string) => readMdx(text(slug))
  const standing: Standing = {
    take: (name, key) => previous.take(name, key, folder),
    note: (name, key, files) =>
      previous.note(
        name,
        key,
        files.map((file) => file.slice(1)),
      ),
    articleKey: (slug) => createHash('sha256').update(text(slug)).digest('base64url'),
  }
  const pages = addressKinds.flatMap((kind) => [
    ...new Set(lines[kind].map(({ slug }) => addressOf(kind, slug))),
  ])
  const releases = readReleases(paths.registry)
  const isDrawing = settings.offline || (settings.address !== null && settings.exports.cards.length > 0)
  const drawings = isDrawing ? await openDrawings(paths.cards) : noDrawings
  const drawPng = drawings.draw
  const library = { records, citations, settings, base, pages, releases }
  let written = 0
  for (const made of siteFiles({ ...library, standing, drawPng, article })) {
    write(join(folder, made.path), 'text' in made ? made.text : made.bytes)
    // What else is under way has its turn.
    if (++written % turn === 0) await setImmediate()
  }
  drawings.prune()
  keepKeys(paths.registry, citations)
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
