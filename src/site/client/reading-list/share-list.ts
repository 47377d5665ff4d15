import type { ReadingList } from './reading-list.ts'

/** A paper of a shared list. */
export interface SharedEntry {
  readonly path: string
  readonly note: string
}

/** A list as the fragment of an address: the papers of this site with their notes, made small. */
export async function writeShared(list: ReadingList): Promise<string> {
  const entries = list.flatMap(({ path, note }) =>
    path === null ? [] : [note === '' ? [path] : [path, note]],
  )
  const bytes = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(entries)),
  )
  return `#list=${toBase64(bytes)}`
}

/**
 * Read a list from the fragment of an address; null where it holds none.
 *
 * @throws {Error} with a message for the reader
 */
export async function readShared(fragment: string): Promise<SharedEntry[] | null> {
  const [, text] = /^#list=(.*)$/.exec(fragment) ?? []
  if (text === undefined) return null
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64(text))
    const entries: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (!Array.isArray(entries)) throw new Error('no list')
    return entries.map(parseEntry)
  } catch (cause) {
    throw new Error('The address of the shared list is damaged: a part of it may be missing.', { cause })
  }
}

function parseEntry(entry: unknown): SharedEntry {
  const [path, note = ''] = Array.isArray(entry) ? entry : []
  if (
    typeof path !== 'string' ||
    typeof note !== 'string' ||
    !/^\/(?:papers|articles)\/[a-z0-9-]+\/$/.test(path)
  )
    throw new Error('no entry')
  return { path, note }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
}
