import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Serving, serve } from '../../src/serve/serve.ts'
import { tempFolder } from '../build/temp-folder.ts'

/** Serve a small site at `/docs/`, beside a file that is none of anybody's business. */
async function serveSample(
  context: TestContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const outside = tempFolder(context)
  const folder = join(outside, 'site')
  mkdirSync(join(folder, 'papers', 'oak'), { recursive: true })
  mkdirSync(join(folder, 'pagefind'))
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<h1>Start</h1>')
  writeFileSync(join(folder, '404.html'), '<h1>Lost</h1>')
  writeFileSync(join(folder, 'papers', 'oak', 'index.html'), `<h1>Oak</h1>${'x'.repeat(2000)}`)
  writeFileSync(join(folder, 'pagefind', 'en.pf_meta'), 'bytes')
  writeFileSync(join(folder, 'pagefind', 'wasm.wasm'), 'bytes')
  const serving = await serve({ folder, base: '/docs/', port: 0, headers })
  context.after(() => serving.close())
  return serving
}

/** Ask for a path exactly as it is written: `fetch` would tidy it first. */
function raw({ port }: Serving, path: string): Promise<string> {
  return new Promise((settle, fail) => {
    let answer = ''
    const socket = connect(port, 'localhost', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    socket.setEncoding('utf8').on('data', (data) => {
      answer += data
    })
    socket.on('end', () => settle(answer)).on('error', fail)
  })
}

test('a folder answers with its index, and its address without the slash leads there', async (context) => {
  const { address } = await serveSample(context)
  const page = await fetch(`${address}papers/oak/?q=1`)
  assert.equal(page.status, 200)
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
  assert.match(await page.text(), /Oak/)
  const short = await fetch(`${address}papers/oak?q=1`, { redirect: 'manual' })
  assert.deepEqual([short.status, short.headers.get('location')], [301, '/docs/papers/oak/?q=1'])
  const mount = await fetch(address.slice(0, -1), { redirect: 'manual' })
  assert.deepEqual([mount.status, mount.headers.get('location')], [301, '/docs/'])
})

test('what is not there answers with the page for that and says so', async (context) => {
  const { address } = await serveSample(context)
  for (const path of ['none/', 'papers/', 'index.html/', '../', '..%2fsecret.txt']) {
    const answer = await fetch(address + path)
    assert.ok([400, 404].includes(answer.status), path)
    if (answer.status === 404) assert.match(await answer.text(), /Lost/)
  }
})

test('nothing outside the site is served', async (context) => {
  const serving = await serveSample(context)
  for (const path of [
    '/docs/../secret.txt',
    '/docs/..%2f..%2fsecret.txt',
    '/docs/%2e%2e/secret.txt',
    '/docs/..\\secret.txt',
    '/docs/%00',
    '/docs/%ff',
    '//docs/../secret.txt',
    'secret.txt',
  ]) {
    const answer = await raw(serving, path)
    assert.match(answer, /^HTTP\/1.1 40[04] /, path)
    assert.doesNotMatch(answer, /secret$/, path)
  }
})

test('text is compressed for those who ask', async (context) => {
  const { address } = await serveSample(context)
  const packed = await fetch(`${address}papers/oak/`, { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(packed.headers.get('content-encoding'), 'gzip')
  assert.match(await packed.text(), /x{2000}/)
  const plain = await fetch(`${address}papers/oak/`, { headers: { 'accept-encoding': 'identity' } })
  assert.equal(plain.headers.get('content-encoding'), null)
  assert.equal(plain.headers.get('content-length'), '2012')
})

test('the parts of the search index have the types that browsers want', async (context) => {
  const { address } = await serveSample(context)
  const type = async (path: string) => (await fetch(address + path)).headers.get('content-type')
  assert.equal(await type('pagefind/wasm.wasm'), 'application/wasm')
  assert.equal(await type('pagefind/en.pf_meta'), 'application/octet-stream')
})

test('HEAD has no body, and nothing can be written', async (context) => {
  const { address } = await serveSample(context)
  const head = await fetch(address, { method: 'HEAD' })
  assert.deepEqual([head.status, await head.text()], [200, ''])
  const post = await fetch(address, { method: 'POST' })
  assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD'])
})

test('headers are added to every answer', async (context) => {
  const { address } = await serveSample(context, { 'content-security-policy': "default-src 'self'" })
  for (const path of ['', 'none/']) {
    const answer = await fetch(address + path)
    assert.equal(answer.headers.get('content-security-policy'), "default-src 'self'")
  }
})

test('a port that is taken makes way for the next', async (context) => {
  const first = await serveSample(context)
  const second = await serve({ folder: tempFolder(context), base: '/', port: first.port })
  context.after(() => second.close())
  assert.ok(second.port > first.port)
  assert.equal(second.address, `http://localhost:${second.port}/`)
})
