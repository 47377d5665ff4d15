import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RenderedArticle } from '../../model/rendered.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueFile } from './read-catalogue.ts'

/**
 * Write the pieces of each article into the library as it passes by on its way into the catalogue, so that never more
 * than one is in memory.
 */
export function* keepParts(
  library: string,
  articles: Iterable<RenderedArticle>,
): Generator<RenderedArticle, void> {
  const folder = join(library, 'articles')
  mkdirSync(folder, { recursive: true })
  for (const article of articles) {
    replaceFile(join(folder, `${article.slug}.json`), JSON.stringify(article.parts))
    yield article
  }
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
  writeFileSync(next, text)
  renameSync(next, file)
}
