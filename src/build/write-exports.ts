import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeCitations } from '../export/citations.ts'
import type { KeyClaim } from '../export/keys/assign-keys.ts'
import { siteFiles } from '../export/site-files.ts'
import { readMdx } from '../mdx/read-mdx.ts'
import { addressKinds, addressOf, type Registry } from '../site/addresses/registry.ts'
import type { Catalogue } from '../site/catalogue/catalogue.ts'
import { hydrate } from '../site/catalogue/hydrate.ts'
import { readSettings } from '../site/settings.ts'
import type { BuildPaths } from './build-paths.ts'

/** A site whose pages are built, and what it was built from. */
export interface ExportRun {
  readonly paths: BuildPaths
  readonly catalogue: Catalogue
  /** The folder of the site. */
  readonly folder: string
  readonly base: string
  /** The addresses of its pages. */
  readonly lines: Registry
  readonly say: (line: string) => void
}

/** Write beside the pages what readers and programs take away. */
export function writeExports({ paths, catalogue, folder, base, lines, say }: ExportRun): void {
  const settings = readSettings(paths.root)
  if (settings.address === null)
    say('Left out: feeds, sitemap and canonical links, which need `address` in content/site.yaml')
  const records = hydrate(catalogue)
  const citations = makeCitations(records, settings.address, readKeys(paths.registry))
  const article = (slug: string) => readMdx(readFileSync(join(paths.articles, `${slug}.mdx`), 'utf8'))
  const pages = addressKinds.flatMap((kind) => [
    ...new Set(lines[kind].map(({ slug }) => addressOf(kind, slug))),
  ])
  for (const made of siteFiles({ records, citations, settings, base, pages, article })) {
    const file = join(folder, made.path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'text' in made ? made.text : made.bytes)
  }
  keepKeys(paths.registry, citations)
}

function keysFile(registry: string): string {
  return join(registry, 'citation-keys.jsonl')
}

/** Citation keys that were given out before. */
function readKeys(registry: string): KeyClaim[] {
  const file = keysFile(registry)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => parseClaim(line, file))
}

function parseClaim(line: string, file: string): KeyClaim {
  const { path, key }: Partial<KeyClaim> = JSON.parse(line)
  if (path === undefined || key === undefined)
    throw new Error(`${file}: \`${line}\` has no \`path\` and \`key\``)
  return { path, key }
}

/** Keep all keys ever given out: a citation in a manuscript outlives the record it was taken from. */
function keepKeys(registry: string, citations: ReadonlyMap<string, { readonly id: string }>): void {
  const keys = new Map(readKeys(registry).map(({ path, key }) => [path, key]))
  const before = keys.size
  for (const [path, { id }] of citations) keys.set(path, id)
  if (keys.size === before) return
  const file = keysFile(registry)
  const lines = [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, key]) => JSON.stringify({ path, key }))
  mkdirSync(registry, { recursive: true })
  writeFileSync(`${file}.next`, `${lines.join('\n')}\n`)
  renameSync(`${file}.next`, file)
}
