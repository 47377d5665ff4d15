import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, catalogueVersion } from './catalogue.ts'

/** The file of a library that holds its catalogue. */
export function catalogueFile(library: string): string {
  return join(library, 'catalogue.json')
}

/** The file of a library that holds the pieces of an article. */
export function partsFile(library: string, slug: string): string {
  return join(library, 'articles', `${slug}.json`)
}

/** The file of a library that holds the hashes of the pieces of all articles, by their slugs. */
export function partsHashesFile(library: string): string {
  return join(library, 'parts.json')
}

/** Read the catalogue that the last build wrote. */
export function readCatalogue(library: string): Catalogue {
  const file = catalogueFile(library)
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\``)
  const catalogue: Catalogue = JSON.parse(readFileSync(file, 'utf8'))
  if (catalogue.version === catalogueVersion) return catalogue
  throw new Error(`${file} was made by another version of Lectern: run \`npm run build\``)
}
