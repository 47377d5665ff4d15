import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { addCapture } from '../../src/capture/add-capture.ts'
import { readSidecar } from '../../src/convert/read/sidecar.ts'

const page = '<!doctype html><title>Söme page</title><p>Text'

const answers: Readonly<Record<string, RequestListener>> = {
  '/blog/Papers%20at%20ICML.html': (_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
  '/latin': (_, response) => response.setHeader('content-type', 'text/html; charset=ISO-8859-1').end(page),
  '/notes.md': (_, response) => response.setHeader('content-type', 'text/plain').end('# Notes'),
  '/moved': (_, response) => response.writeHead(302, { location: '/notes.md' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/pdf': (_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF'),
  '/empty': (_, response) => response.setHeader('content-type', 'text/html').end(),
  '/slow': () => undefined,
  '/large': (_, response) => {
    response.setHeader('content-type', 'text/html')
    for (let i = 0; i < 50; i++) response.write('x'.repeat(1000))
    response.end()
  },
  '/stated-large': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999999' }).end(),
  '/gone': (_, response) => response.writeHead(404).end('gone'),
}

let server: Server
let origin = ''

before(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})

after(() => {
  server.closeAllConnections()
  server.close()
})

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'add-'))
  context.after(() => rmSync(path, { recursive: true }))
  return path
}

const limits = { milliseconds: 400, bytes: 20_000, redirects: 3 }

function add(source: string, captures: string, more: { force?: boolean; name?: string } = {}) {
  return addCapture({ source, captures, force: false, today: '2024-02-03', limits, ...more })
}

test('a page is fetched and saved as it came, with its origin beside it', async (context) => {
  const captures = folder(context)
  const { files, refused } = await add(`${origin}/blog/Papers%20at%20ICML.html#top`, captures)
  assert.deepEqual([files, refused], [['papers-at-icml.html'], []])
  assert.equal(readFileSync(join(captures, files[0] ?? ''), 'utf8'), page)
  const read = readSidecar(readFileSync(join(captures, 'papers-at-icml.yaml'), 'utf8'))
  assert.ok('sidecar' in read)
  assert.equal(read.sidecar.url, `${origin}/blog/Papers%20at%20ICML.html`)
  assert.equal(read.sidecar.captured, '2024-02-03')
  assert.equal(read.sidecar.bytes, Buffer.byteLength(page))
  assert.match(read.sidecar.sha256 ?? '', /^[0-9a-f]{64}$/)
})

test('redirects are followed, and the address that answered is kept', async (context) => {
  const captures = folder(context)
  assert.deepEqual((await add(`${origin}/moved`, captures)).files, ['notes.md'])
  assert.match(readFileSync(join(captures, 'notes.yaml'), 'utf8'), /\/notes\.md$/m)
})

test('what is no page within the limits is refused with the reason, and nothing is written', async (context) => {
  const captures = folder(context)
  const expected: Readonly<Record<string, RegExp>> = {
    '/gone': /answers 404 Not Found/,
    '/pdf': /is application\/pdf; only HTML/,
    '/empty': /answers with nothing/,
    '/loop': /redirects more than 3 times/,
    '/away': /no http or https address/,
    '/slow': /did not answer within 0\.4 seconds/,
    '/large': /larger than 20000 bytes/,
    '/stated-large': /larger than 20000 bytes/,
  }
  for (const [path, reason] of Object.entries(expected)) {
    const { files, refused } = await add(`${origin}${path}`, captures)
    assert.deepEqual(files, [], path)
    assert.match(refused.join(), reason)
  }
  for (const address of ['ftp://a.example/x', 'file:///etc/hostname', 'https://me:secret@a.example/']) {
    assert.equal((await add(address, captures)).refused.length, 1, address)
  }
  assert.match((await add('http://127.0.0.1:1/', captures)).refused.join(), /cannot be reached/)
  assert.deepEqual(readdirSync(captures), [])
})

test('another encoding than UTF-8 is told', async (context) => {
  assert.match((await add(`${origin}/latin`, folder(context))).notes.join(), /iso-8859-1/)
})

test('nothing is overwritten unless asked, and corrections stay', async (context) => {
  const captures = folder(context)
  await add(`${origin}/notes.md`, captures)
  const sidecar = join(captures, 'notes.yaml')
  writeFileSync(sidecar, '# mine\ntitle: Better\n')
  assert.match((await add(`${origin}/notes.md`, captures)).refused.join(), /is there already/)
  assert.deepEqual((await add(`${origin}/notes.md`, captures, { force: true })).files, ['notes.md'])
  assert.match(readFileSync(sidecar, 'utf8'), /^# mine\ntitle: Better\nurl: /)
  assert.deepEqual((await add(`${origin}/notes.md`, captures, { name: 'Other Notes' })).files, [
    'other-notes.md',
  ])
})

test('files are copied under safe names, a folder file by file; links and other files are not', async (context) => {
  const [captures, source] = [folder(context), folder(context)]
  mkdirSync(join(source, 'deep'))
  writeFileSync(join(source, 'Été 2023 – papers.TXT'), 'one')
  writeFileSync(join(source, 'deep', 'b.htm'), 'two')
  writeFileSync(join(source, 'deep', 'B.md'), 'three')
  writeFileSync(join(source, 'picture.png'), 'no')
  symlinkSync('/etc/hostname', join(source, 'link.txt'))
  const { files, refused } = await add(source, captures)
  assert.deepEqual(files, ['b.md', 'ete-2023-papers.txt'])
  assert.match(refused.join(), /b\.md is there already/)
  assert.match((await add(join(source, 'picture.png'), captures)).refused.join(), /no \.txt/)
  assert.match((await add(join(source, 'link.txt'), captures)).refused.join(), /link or device/)
  assert.match((await add(join(source, 'nothing.txt'), captures)).refused.join(), /There is no/)
  assert.deepEqual(readdirSync(captures).sort(), ['b.md', 'ete-2023-papers.txt'])
})
