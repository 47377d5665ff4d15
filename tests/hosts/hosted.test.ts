import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { redirectsText } from '../../src/build/addresses/keep-addresses.ts'
import { compressSite } from '../../src/host/compress-site.ts'
import { hashedFolders, securityHeaders } from '../../src/host/headers.ts'
import { hosts } from '../../src/host/hosts.ts'
import { type Redirect, readRedirects } from '../../src/host/redirects.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { sampleRedirects, writeSampleSite } from './sample-site.ts'

/** What is written for a host, by the names of the files. */
function filesFor(name: string, redirects: readonly Redirect[] = sampleRedirects): Map<string, string> {
  const files = hosts[name]?.({ folder: '/srv/site', base: '/', name: null, port: 80, redirects }) ?? []
  return new Map(files.map((file) => [file.name, file.text]))
}

const many = Array.from({ length: 3000 }, (_, place) => ({
  from: `/papers/an-old-address-of-a-paper-${place}/`,
  to: [`/papers/its-new-address-${place}/`],
}))

/** The rules of a `_headers` file: a path on a line of its own, headers indented below. */
function headerRules(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  for (const block of text.trim().split(/\n\n+/)) {
    const [path = '', ...lines] = block.split('\n')
    assert.match(path, /^\/\S*$/)
    const headers = lines.map((line) => /^ {2}([A-Za-z-]+): (.+)$/.exec(line)?.slice(1) ?? assert.fail(line))
    rules.set(path, new Map(headers.map(([key = '', value = '']) => [key, value])))
  }
  return rules
}

for (const [host, status] of [
  ['netlify', '301!'],
  ['cloudflare', '301'],
] as const) {
  test(`${host}: headers for every address, none of them named by two rules that meet`, () => {
    const text = filesFor(host).get('_headers') ?? ''
    const rules = headerRules(text)
    assert.deepEqual([...(rules.get('/*') ?? [])], securityHeaders)
    for (const folder of hashedFolders)
      assert.deepEqual([...(rules.get(`/${folder}/*`)?.keys() ?? [])], ['Cache-Control'])
    assert.equal(rules.size, 1 + hashedFolders.length)
    assert.ok(rules.size <= 100 && text.split('\n').every((line) => line.length <= 2000))
  })

  test(`${host}: what moved to one place is redirected, and nothing else`, () => {
    assert.equal(
      filesFor(host).get('_redirects'),
      `/papers/elm/ /papers/oak/ ${status}\n/people/bo-xu/ /authors/once/x/#bo-xu ${status}\n`,
    )
  })
}

test('where pages have the names of files, moves and the function at the edge lead to those', () => {
  const site = {
    folder: '/srv',
    base: '/',
    style: 'file',
    name: null,
    port: 80,
    redirects: sampleRedirects,
  } as const
  const files = new Map(
    ['netlify', 'cloudfront']
      .flatMap((name) => hosts[name]?.(site) ?? [])
      .map((file) => [file.name, file.text]),
  )
  assert.equal(
    files.get('_redirects'),
    '/papers/elm.html /papers/oak.html 301!\n/people/bo-xu.html /authors/once/x.html#bo-xu 301!\n',
  )
  const text = files.get('cloudfront-function.js') ?? ''
  const ask = (uri: string): unknown =>
    runInNewContext(`${text};handler({ request: { uri: ${JSON.stringify(uri)} } })`)
  const led = (uri: string) => JSON.parse(JSON.stringify(ask(uri)))
  assert.equal(led('/').uri, '/index.html')
  assert.equal(led('/papers/oak.html').uri, '/papers/oak.html')
  for (const from of ['/papers/oak/', '/papers/oak', '/papers/elm.html'])
    assert.equal(led(from).headers.location.value, '/papers/oak.html', from)
})

test('Cloudflare is told no more redirects than it reads', () => {
  assert.equal(filesFor('cloudflare', many).get('_redirects')?.trim().split('\n').length, 2000)
  assert.equal(filesFor('netlify', many).get('_redirects')?.trim().split('\n').length, 3000)
})

/** What the function at the edge makes of a request: its address, or where it is sent. */
function atEdge(code: string, uri: string): string {
  const handled: { uri?: string; statusCode?: number; headers?: { location: { value: string } } } =
    runInNewContext(`${code}; handler({ request: { uri: ${JSON.stringify(uri)} } })`)
  return handled.uri ?? `${handled.statusCode} ${handled.headers?.location.value}`
}

test('CloudFront: the function finds the page of a folder and leads on from what moved', () => {
  const code = filesFor('cloudfront').get('cloudfront-function.js') ?? ''
  for (const [uri, answer] of [
    ['/', '/index.html'],
    ['/papers/oak/', '/papers/oak/index.html'],
    ['/papers/oak', '301 /papers/oak/'],
    ['/papers/elm/', '301 /papers/oak/'],
    ['/people/bo-xu/', '301 /authors/once/x/#bo-xu'],
    ['/papers/fir/', '/papers/fir/index.html'],
    ['/papers/oak/cite.bib', '/papers/oak/cite.bib'],
  ] as const)
    assert.equal(atEdge(code, uri), answer)
})

test('CloudFront: the function stays below 10 kB, however much has moved', () => {
  const code = filesFor('cloudfront', many).get('cloudfront-function.js') ?? ''
  assert.ok(Buffer.byteLength(code) <= 10_000 && Buffer.byteLength(code) > 9_000)
  assert.equal(atEdge(code, '/papers/an-old-address-of-a-paper-0/'), '301 /papers/its-new-address-0/')
})

test('CloudFront: the policy names every header once, none of those it has a field for among the others', () => {
  const policy = JSON.parse(filesFor('cloudfront').get('cloudfront-headers.json') ?? '')
  const custom = policy.CustomHeadersConfig.Items.map(({ Header }: { Header: string }) => Header)
  assert.equal(policy.CustomHeadersConfig.Quantity, custom.length)
  assert.deepEqual(custom, ['Cross-Origin-Opener-Policy', 'Permissions-Policy'])
  assert.deepEqual(Object.keys(policy.SecurityHeadersConfig).sort(), [
    'ContentSecurityPolicy',
    'ContentTypeOptions',
    'ReferrerPolicy',
  ])
})

test('GitHub is told to leave folders that begin with a line alone', () => {
  assert.deepEqual([...filesFor('github').keys()], ['.nojekyll'])
})

test('the moves of a build are read back', (context) => {
  const folder = tempFolder(context)
  assert.deepEqual(readRedirects(join(folder, 'none.json')), [])
  const moves = sampleRedirects.map((move) => ({ ...move, reason: null }))
  const file = join(folder, 'redirects.json')
  writeFileSync(file, redirectsText(moves))
  assert.deepEqual(readRedirects(file), sampleRedirects)
  writeFileSync(file, redirectsText([{ from: '/a; }/', to: ['/b/'], reason: null }]))
  assert.throws(() => readRedirects(file))
})

test('compressed files hold what the others hold, and stand only beside those that gain by it', (context) => {
  const folder = tempFolder(context)
  writeSampleSite(folder)
  assert.equal(compressSite(folder), 20)
  const plain = readFileSync(join(folder, 'papers/oak/index.html'))
  assert.deepEqual(gunzipSync(readFileSync(join(folder, 'papers/oak/index.html.gz'))), plain)
  assert.deepEqual(brotliDecompressSync(readFileSync(join(folder, 'papers/oak/index.html.br'))), plain)
  assert.equal(compressSite(folder), 20)
})
