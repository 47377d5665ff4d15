import { DataError } from './data-error.ts'

/**
 * The rows of a file of JSON Lines, one at a time, whatever its size.
 *
 * @throws {DataError} with the number of the first line that is no JSON
 */
export async function* readRows(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let line = 0
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield parseRow(text, `${name}:${++line}`)
  }
  rest += decoder.decode()
  if (rest !== '') yield parseRow(rest, `${name}:${line + 1}`)
}

function parseRow(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DataError(`${place} is no JSON`, { cause })
  }
}
