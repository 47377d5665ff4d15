import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RenderedArticle } from '../../model/rendered.ts'
import { sha256 } from '../../model/sha256.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueFile, partsFile, partsHashesFile } from './read-catalogue.ts'

/**
 * Write the pieces of an article into the library, from where its page draws them.
 *
 * @returns their hash
 */
export function keepParts(library: string, { slug, parts }: RenderedArticle): string {
  const text = JSON.stringify(parts)
  replaceFile(partsFile(library, slug), text)
  return sha256(text)
}

/** Write the hashes of the pieces of all articles, by their slugs. */
export function writePartsHashes(library: string, hashes: ReadonlyMap<string, string>): void {
  replaceFile(partsHashesFile(library), JSON.stringify(Object.fromEntries(hashes)))
}

/**
 * Write the catalogue, and take away the pieces of articles that are no longer in it. The catalogue comes last and
 * whole, so that a reader always finds one that fits.
 */
export function writeCatalogue(library: string, catalogue: Catalogue): void {
  const folder = join(library, 'articles')
  mkdirSync(folder, { recursive: true })
  replaceFile(catalogueFile(library), JSON.stringify(catalogue))
  const wanted = new Set(catalogue.articles.map(({ slug }) => `${slug}.json`))
  for (const file of readdirSync(folder)) {
    if (!wanted.has(file)) rmSync(join(folder, file))
  }
}

/** Put a text in the place of a file in one step; nothing is written where it says the same already. */
function replaceFile(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const next = `${file}.next`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(next, text)
  renameSync(next, file)
}
