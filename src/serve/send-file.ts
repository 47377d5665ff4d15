import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { mediaType } from '../host/media-types.ts'

/** Answer a request with a file, made smaller where that helps and the browser can read it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  file: string,
): Promise<void> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return void response.writeHead(404).end()
  const { type, compress } = mediaType(file)
  const gzip = compress && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.setHeader('content-type', type)
  if (compress) response.setHeader('vary', 'accept-encoding')
  if (gzip) response.setHeader('content-encoding', 'gzip')
  else response.setHeader('content-length', found.size)
  response.writeHead(status)
  if (request.method === 'HEAD') return void response.end()
  const stream = createReadStream(file)
  await (gzip ? pipeline(stream, createGzip(), response) : pipeline(stream, response))
}
