import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { DataError } from './data-error.ts'

/** Where published data is: gives the bytes of a file by its name. */
export type DataPlace = (name: string) => Promise<AsyncIterable<Uint8Array>>

/** The folder or the address of published data, `dist/data` or `https://example.org/data/`. */
export function dataPlace(given: string | URL): DataPlace {
  const address = String(given)
  return /^https?:\/\//i.test(address) ? atAddress(address) : inFolder(given)
}

function atAddress(address: string): DataPlace {
  const folder = address.endsWith('/') ? address : `${address}/`
  return async (name) => {
    const response = await fetch(new URL(name, folder))
    if (!response.ok || response.body === null)
      throw new DataError(`${folder}${name} is not to be had: ${response.status} ${response.statusText}`)
    return response.body
  }
}

function inFolder(given: string | URL): DataPlace {
  const folder = given instanceof URL ? given.pathname : given
  return async (name) => {
    const file = join(folder, name)
    if (!existsSync(file)) throw new DataError(`${file} does not exist`)
    return createReadStream(file)
  }
}
