import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, catalogueVersion } from './catalogue.ts'

/** The file of a library that holds its catalogue. */
export function catalogueFile(library: string): string {
  return join(library, 'catalogue.json')
}

/** Read the catalogue that the last build wrote. */
export function readCatalogue(library: string): Catalogue {
  const file = catalogueFile(library)
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\``)
  const catalogue: Catalogue = JSON.parse(readFileSync(file, 'utf8'))
  if (catalogue.version === catalogueVersion) return catalogue
  throw new Error(`${file} was made by another version of Lectern: run \`npm run build\``)
}
