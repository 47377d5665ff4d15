import { statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { CommandError } from '../process/command-error.ts'
import { sendFile } from './send-file.ts'

/** How many ports are tried before giving up. */
const portsTried = 20

export interface ServeOptions {
  readonly folder: string
  /** Where the site is mounted: begins and ends with a slash. */
  readonly base: string
  /** The first port to try; 0 for any that is free. */
  readonly port: number
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Serving {
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Serve a built site as a static host does, to this machine alone. A port that is taken makes way for the next. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => response.destroy())
  })
  const port = await listen(server, options.port)
  return {
    address: `http://localhost:${port}${options.base}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + portsTried; port++) {
    if (await listensOn(server, port)) {
      const address = server.address()
      return address !== null && typeof address === 'object' ? address.port : port
    }
  }
  throw new CommandError(
    `Ports ${first} to ${first + portsTried - 1} are taken; choose another with --port`,
    1,
  )
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((settle, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening)
      if (error.code === 'EADDRINUSE') settle(false)
      else fail(new CommandError(`Port ${port} cannot be used: ${error.message}`, 1))
    }
    const onListening = () => {
      server.off('error', onError)
      settle(true)
    }
    server.once('error', onError).once('listening', onListening)
    server.listen(port, 'localhost')
  })
}

/** What a request asks for. */
type Target =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 405 }

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base, headers = {} }: ServeOptions,
): Promise<void> {
  const target = find(request, folder, base)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-content-type-options', 'nosniff')
  if (target.status === 301) return void response.writeHead(301, { location: target.location }).end()
  if ('file' in target) return sendFile(request, response, target.status, target.file)
  if (target.status === 405) response.setHeader('allow', 'GET, HEAD')
  response.writeHead(target.status).end()
}

function find({ method, url = '/' }: IncomingMessage, folder: string, base: string): Target {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const [address = '/', query] = url.split('?', 2)
  const path = decoded(address)
  if (path === null) return { status: 400 }
  const search = query === undefined ? '' : `?${query}`
  if (`${path}/` === base) return { status: 301, location: base + search }
  const missing: Target = { status: 404, file: join(folder, '404.html') }
  if (!path.startsWith(base)) return missing
  const file = join(folder, path.slice(base.length))
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isFile() && !path.endsWith('/')) return { status: 200, file }
  if (!found?.isDirectory()) return missing
  if (!path.endsWith('/')) return { status: 301, location: `${address}/${search}` }
  const index = join(file, 'index.html')
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? { status: 200, file: index } : missing
}

/** The path that an address means; null where it leads out of the site or cannot be read. */
function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    const leaves = path.split('/').includes('..') || /[\0\\]/.test(path) || path.startsWith('//')
    return leaves || !path.startsWith('/') ? null : path
  } catch {
    return null
  }
}
