import { DataError } from './data-error.ts'
import type { DataPlace } from './data-place.ts'

/** A file of published data. */
export interface DataFile {
  /** Its name within the folder of the data. */
  readonly path: string
  readonly format: string
  readonly bytes: number
  /** In lower-case hexadecimal digits. */
  readonly sha256: string
  /** The file with the JSON Schema of its rows, where it has one. */
  readonly schema: string | null
}

const description = 'datapackage.json'

/**
 * Read which files published data consists of.
 *
 * @throws {DataError} where there is no such description
 */
export async function readDescription(place: DataPlace): Promise<DataFile[]> {
  const text = Buffer.concat(await Array.fromAsync(await place(description))).toString('utf8')
  const { resources } = parseFields(text)
  if (!Array.isArray(resources)) throw new DataError(`${description} names no resources`)
  return resources.map((resource, at) => parseResource(resource, `resource ${at + 1} of ${description}`))
}

function parseResource(given: unknown, place: string): DataFile {
  if (!isFields(given)) throw new DataError(`${place} is none`)
  const { path, format, bytes, hash, jsonSchema } = given
  // A path with a slash could lead out of the folder.
  if (typeof path !== 'string' || !/^[a-z0-9-]+\.[a-z]+$/.test(path))
    throw new DataError(`${place} has no path within the folder`)
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(String(hash))?.[1]
  if (typeof format !== 'string' || typeof bytes !== 'number' || sha256 === undefined)
    throw new DataError(`${place} lacks its format, its size or its SHA-256`)
  return { path, format, bytes, sha256, schema: typeof jsonSchema === 'string' ? jsonSchema : null }
}

function parseFields(text: string): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(text)
    if (isFields(given)) return given
  } catch (cause) {
    throw new DataError(`${description} is no JSON`, { cause })
  }
  throw new DataError(`${description} holds no description`)
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
