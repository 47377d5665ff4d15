import { join, resolve } from 'node:path'

/** The folder of the catalogue that pages draw from: `LECTERN_LIBRARY`, or the one that builds use. */
export function libraryFolder(): string {
  const { LECTERN_LIBRARY = join('.lectern', 'library') } = process.env
  return resolve(LECTERN_LIBRARY)
}
