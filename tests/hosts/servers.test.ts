import assert from 'node:assert/strict'
import { mkdirSync, realpathSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { compressSite } from '../../src/host/compress-site.ts'
import { cacheChecked, cacheForever, securityHeaders } from '../../src/host/headers.ts'
import { hosts } from '../../src/host/hosts.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { sampleRedirects, writeSampleSite } from './sample-site.ts'
import { type Server, servers } from './servers.ts'
import { freePort, isInstalled, startServer } from './start-server.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: number
  readonly text: string
}

type Ask = (path: string, accepted?: string) => Promise<Answer>

/** Ask without following redirects or unpacking anything. */
function askAt(address: string): Ask {
  return (path, accepted) =>
    new Promise((settle, fail) => {
      const headers = accepted === undefined ? {} : { 'accept-encoding': accepted }
      get(address + path, { headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => {
          const body = Buffer.concat(parts)
          settle({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: body.length,
            text: body.toString(),
          })
        })
      }).on('error', fail)
    })
}

/** Start a server with the configuration written for it. */
async function start(
  context: TestContext,
  name: string,
  server: Server,
  base: string,
  compress: boolean,
  style: 'directory' | 'file' = 'directory',
): Promise<Ask> {
  const work = realpathSync(tempFolder(context))
  const site = join(work, 'site')
  mkdirSync(site)
  writeSampleSite(site, style)
  if (compress) compressSite(site)
  const port = await freePort()
  const files =
    hosts[name]?.({ folder: site, base, style, name: null, port, redirects: sampleRedirects }) ?? []
  const command = server.prepare(files, { work, site, base, port })
  const address = `http://127.0.0.1:${port}`
  await startServer(context, command, address, { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work })
  return askAt(address)
}

async function checkPages(ask: Ask, base: string): Promise<void> {
  const page = await ask(`${base}papers/oak/`)
  assert.equal(page.status, 200)
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  assert.equal(page.headers['cache-control'], cacheChecked)
  assert.match(page.text, /<h1>Oak/)
  assert.ok(page.headers.etag || page.headers['last-modified'])
  assert.match((await ask(base)).text, /<h1>Start/)
  const short = await ask(`${base}papers/oak`)
  assert.ok([301, 308].includes(short.status), `${short.status}`)
  assert.ok(short.headers.location?.endsWith(`${base}papers/oak/`), short.headers.location)
  for (const path of ['none/', 'papers/none', 'empty/', 'papers/oak/none.json']) {
    const lost = await ask(base + path)
    assert.equal(lost.status, 404, path)
    assert.match(lost.text, /<h1>Lost/, path)
    assert.match(lost.headers['content-type'] ?? '', /^text\/html/, path)
  }
}

async function checkMoves(ask: Ask, base: string): Promise<void> {
  const moved = await ask(`${base}papers/elm/`)
  assert.equal(moved.status, 301)
  assert.ok(moved.headers.location?.endsWith(`${base}papers/oak/`), moved.headers.location)
  const entered = await ask(`${base}people/bo-xu/`)
  assert.equal(entered.status, 301)
  assert.ok(entered.headers.location?.endsWith(`${base}authors/once/x/#bo-xu`), entered.headers.location)
  const gone = await ask(`${base}papers/ash/`)
  assert.equal(gone.status, 410)
  assert.match(gone.text, /<h1>Gone/)
  const split = await ask(`${base}papers/fir/`)
  assert.equal(split.status, 200)
  assert.match(split.text, /<h1>Split/)
}

async function checkFilePages(ask: Ask, base: string): Promise<void> {
  const page = await ask(`${base}papers/oak.html`)
  assert.equal(page.status, 200)
  assert.equal(page.headers['cache-control'], cacheChecked)
  assert.match(page.text, /<h1>Oak/)
  assert.match((await ask(base)).text, /<h1>Start/)
  assert.equal((await ask(`${base}papers/oak/cite.bib`)).text, '@misc{oak}')
  for (const [from, to] of [
    ['papers/oak/', 'papers/oak.html'],
    ['papers/elm.html', 'papers/oak.html'],
  ]) {
    const led = await ask(base + from)
    assert.equal(led.status, 301, from)
    assert.ok(led.headers.location?.endsWith(`${base}${to}`), led.headers.location)
  }
  const gone = await ask(`${base}papers/ash.html`)
  assert.equal(gone.status, 410)
  assert.match(gone.text, /<h1>Gone/)
  assert.match((await ask(`${base}papers/fir.html`)).text, /<h1>Split/)
  for (const path of ['papers/none.html', 'papers/oak/none.json']) {
    const lost = await ask(base + path)
    assert.equal(lost.status, 404, path)
    assert.match(lost.text, /<h1>Lost/, path)
  }
}

async function checkHeaders(ask: Ask, base: string): Promise<void> {
  for (const path of ['', 'papers/oak/cite.bib', '_astro/page.abc123.js', 'none/', 'papers/ash/']) {
    const { headers } = await ask(base + path)
    for (const [key, value] of securityHeaders)
      assert.equal(headers[key.toLowerCase()], value, `${path} ${key}`)
  }
  for (const path of ['_astro/page.abc123.css', 'pagefind/fragment/en_1.pf_fragment'])
    assert.equal((await ask(base + path)).headers['cache-control'], cacheForever, path)
  for (const path of ['pagefind/pagefind.js', 'data/papers.jsonl', 'none/'])
    assert.equal((await ask(base + path)).headers['cache-control'], cacheChecked, path)
  const types = {
    'papers/oak/cite.bib': 'application/x-bibtex',
    '_astro/page.abc123.js': 'text/javascript',
    '_astro/page.abc123.css': 'text/css',
    'data/papers.jsonl': 'application/jsonl',
    'site.webmanifest': 'application/manifest+json',
  }
  for (const [path, type] of Object.entries(types))
    assert.equal((await ask(base + path)).headers['content-type']?.split(';')[0], type)
}

async function checkCompression(
  ask: Ask,
  base: string,
  way: string,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const plain = await ask(base + path)
    const packed = await ask(base + path, way)
    assert.equal(plain.headers['content-encoding'], undefined, path)
    assert.equal(packed.headers['content-encoding'], way, path)
    assert.equal(packed.headers['content-type'], plain.headers['content-type'], path)
    assert.equal(packed.headers['cache-control'], plain.headers['cache-control'], path)
    assert.match(packed.headers.vary ?? '', /accept-encoding/i, path)
    assert.ok(packed.bytes < plain.bytes / 2, path)
  }
}

const textual = ['', 'papers/oak/', '_astro/page.abc123.js', '_astro/page.abc123.css']

for (const [name, server] of Object.entries(servers)) {
  const skip = isInstalled(server.program) ? false : `${server.program} is not installed`
  for (const base of ['/', '/some/base/']) {
    test(`${name} at ${base}: pages, redirects, headers and compression`, { skip }, async (context) => {
      const ask = await start(context, name, server, base, false)
      await checkPages(ask, base)
      await checkMoves(ask, base)
      await checkHeaders(ask, base)
      await checkCompression(ask, base, 'gzip', textual)
      if (base !== '/') {
        const mount = await ask(base.slice(0, -1))
        assert.ok([301, 308].includes(mount.status))
        assert.equal((await ask('/elsewhere/')).status, 404)
      }
    })
  }
  for (const base of ['/', '/some/base/'])
    test(`${name} at ${base}: pages with the names of files`, { skip }, async (context) => {
      const ask = await start(context, name, server, base, false, 'file')
      await checkFilePages(ask, base)
      await checkHeaders(ask, base)
    })
  test(`${name}: files compressed beforehand`, { skip }, async (context) => {
    const ask = await start(context, name, server, '/', true)
    await checkPages(ask, '/')
    await checkHeaders(ask, '/')
    await checkMoves(ask, '/')
    await checkCompression(ask, '/', 'gzip', textual)
    if (server.brotli) await checkCompression(ask, '/', 'br', textual)
  })
}
