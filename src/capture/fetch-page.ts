import { CaptureRefused } from './capture-refused.ts'

/** Bounds of one fetch. */
export interface FetchLimits {
  readonly milliseconds: number
  readonly bytes: number
  readonly redirects: number
}

/** What people wait for, and what pages weigh, with room to spare. */
export const defaultLimits: FetchLimits = { milliseconds: 30_000, bytes: 20 * 1024 * 1024, redirects: 5 }

/** A page as it came. */
export interface FetchedPage {
  /** The address that gave it, after redirects. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly extension: 'html' | 'md' | 'txt'
  /** What the server says about the encoding, lower case; null where it says nothing. */
  readonly charset: string | null
}

/** File name endings of the types that are captured. */
const extensions: Readonly<Record<string, FetchedPage['extension']>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'text/plain': 'txt',
}

/** Fetch a page once. Anything but a page of text within the limits is refused with the reason. */
export async function fetchPage(address: string, limits: FetchLimits = defaultLimits): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    const { response, url } = await follow(webUrl(address), limits.redirects, signal)
    if (!response.ok)
      throw new CaptureRefused(`${url.href} answers ${response.status} ${response.statusText}`.trim())
    const { extension, charset } = typeOf(response, url)
    const bytes = await bodyOf(response, url, limits.bytes)
    if (bytes.length === 0) throw new CaptureRefused(`${url.href} answers with nothing`)
    return { url: url.href, bytes, extension, charset }
  } catch (error) {
    throw told(error, address, limits)
  }
}

function webUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base)
  if (!url) throw new CaptureRefused(`${address} is no address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new CaptureRefused(`${url.href} is no http or https address`)
  if (url.username || url.password)
    throw new CaptureRefused(`${url.host}: addresses with a user name or password are not fetched`)
  url.hash = ''
  return url
}

/** Ask, and ask again where the answer sends us, so often and no more. */
async function follow(
  start: URL,
  redirects: number,
  signal: AbortSignal,
): Promise<{ response: Response; url: URL }> {
  let url = start
  for (let asked = 0; asked <= redirects; asked++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html,application/xhtml+xml,text/markdown,text/plain' },
    })
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return { response, url }
    await response.body?.cancel()
    url = webUrl(location, url)
  }
  throw new CaptureRefused(`${start.href} redirects more than ${redirects} times`)
}

function typeOf(response: Response, url: URL): Pick<FetchedPage, 'extension' | 'charset'> {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';')
  const extension = extensions[type.trim()]
  if (!extension)
    throw new CaptureRefused(
      `${url.href} is ${type.trim() || 'of no stated type'}; only HTML, Markdown and plain text are captured`,
    )
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?(?<name>[\w-]+)/.exec(one)?.groups?.['name'])
    .find(Boolean)
  const isMarkdown = extension === 'txt' && /\.(?:md|markdown)$/i.test(url.pathname)
  return { extension: isMarkdown ? 'md' : extension, charset: charset ?? null }
}

/** The body, given up as soon as it is too large, whatever its header says. */
async function bodyOf(response: Response, url: URL, most: number): Promise<Uint8Array> {
  const tooLarge = () => new CaptureRefused(`${url.href} is larger than ${most} bytes`)
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel()
    throw tooLarge()
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A failure of the network in words; anything else is a fault of ours and passes. */
function told(error: unknown, address: string, { milliseconds }: FetchLimits): unknown {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new CaptureRefused(`${address} did not answer within ${milliseconds / 1000} seconds`, {
      cause: error,
    })
  }
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return error
  const { cause } = error
  const code = 'code' in cause ? String(cause.code) : cause.message
  return new CaptureRefused(`${address} cannot be reached (${code})`, { cause: error })
}
