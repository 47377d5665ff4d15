import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { addCapture } from '../../src/capture/add-capture.ts'

let root = ''
let captures = ''
let source = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'))
  captures = join(root, 'captures')
  source = join(root, 'source')
  mkdirSync(captures)
  mkdirSync(source)
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (name: string, text: string) => writeFileSync(join(source, name), text)
const have = (name: string, text: string) => writeFileSync(join(captures, name), text)
const library = () =>
  Object.fromEntries(
    readdirSync(captures)
      .sort()
      .map((name) => [name, readFileSync(join(captures, name), 'utf8')]),
  )
const add = (path: string, more: { force?: boolean; name?: string } = {}) =>
  addCapture({ source: path, captures, force: false, today: '2024-02-03', ...more })
const addFile = (name: string, more = {}) => add(join(source, name), more)

const capture = 'Lamps at ICML 2023\n\nWe went there.\n'
const sidecar = `# where it comes from
url: https://www.example.org/lamps
captured: 2024-01-05
license: Text by the Example authors, CC BY 4.0
title: Lamps at ICML
papers:
  - add: Slow light # missed
    line: 3
`

test('a file brings its sidecar along, as it is, under the name of the capture', async () => {
  put('Lamps 2023.txt', capture)
  put('Lamps 2023.yaml', sidecar)
  const added = await addFile('Lamps 2023.txt')
  assert.deepEqual(added, {
    files: ['lamps-2023.txt', 'lamps-2023.yaml'],
    unchanged: [],
    refused: [],
    notes: [],
  })
  assert.deepEqual(library(), { 'lamps-2023.txt': capture, 'lamps-2023.yaml': sidecar })
})

test('--name names both, and an ending of .yml becomes .yaml', async () => {
  put('lamps.md', capture)
  put('lamps.yml', sidecar)
  const { files } = await addFile('lamps.md', { name: 'Other lamps' })
  assert.deepEqual(files, ['other-lamps.md', 'other-lamps.yaml'])
  put('lamps.yaml', sidecar)
  assert.match(
    (await addFile('lamps.md')).refused.join(),
    /lamps\.yaml and .*lamps\.yml cannot both be the sidecar/,
  )
})

test('a folder brings those of all its captures; a sidecar without capture is told', async () => {
  mkdirSync(join(source, 'deep'))
  put('a.txt', capture)
  put('a.yaml', 'title: A\n')
  put('b.txt', `${capture}b`)
  put(join('deep', 'c.html'), '<p>c')
  put(join('deep', 'c.yaml'), 'title: C\n')
  put(join('deep', 'lost.yaml'), 'title: Lost\n')
  const { files, refused, notes } = await add(source)
  assert.deepEqual(files, ['a.txt', 'a.yaml', 'b.txt', 'c.html', 'c.yaml'])
  assert.deepEqual(refused, [])
  assert.deepEqual(notes, [
    `${join(source, 'deep', 'lost.yaml')} has no capture beside it and stays where it is`,
  ])
})

test('a sidecar named by itself is refused, with what to name instead', async () => {
  put('lamps.yaml', sidecar)
  assert.match((await addFile('lamps.yaml')).refused.join(), /lamps\.yaml has no capture beside it$/)
  put('lamps.txt', capture)
  assert.match(
    (await addFile('lamps.yaml')).refused.join(),
    /lamps\.yaml comes with its capture: add .*lamps\.txt$/,
  )
  assert.deepEqual(library(), {})
})

test('a wrong sidecar is refused with the line of each fault, and its capture with it; the others come', async () => {
  put('good.txt', 'good')
  put('lamps.txt', capture)
  put('lamps.yaml', 'url: ftp://example.org\ntitle: Lamps\nauthor: Ann\ncaptured: yesterday\n')
  const { files, refused } = await add(source)
  assert.deepEqual(files, ['good.txt'])
  const [reason, ...others] = refused
  assert.deepEqual(others, [])
  assert.match(reason ?? '', /lamps\.yaml:1: `url`: .*; line 3: `author`: is no key .*; line 4: `captured`: /)
  assert.deepEqual(Object.keys(library()), ['good.txt'])
})

test('a sidecar that is no text of its own is refused: a link, another encoding, no YAML', async () => {
  for (const [name, write] of [
    ['link', (path: string) => symlinkSync('/etc/hostname', path)],
    ['latin', (path: string) => writeFileSync(path, Buffer.from('title: S\xf6me\n', 'latin1'))],
    ['broken', (path: string) => writeFileSync(path, 'title: "open\n')],
  ] as const) {
    put(`${name}.txt`, capture)
    write(join(source, `${name}.yaml`))
    const { files, refused } = await addFile(`${name}.txt`)
    assert.deepEqual(files, [], name)
    assert.match(refused.join(), new RegExp(`${name}\\.yaml(?::\\d+)?: `))
  }
  assert.deepEqual(library(), {})
})

test('adding again what has not changed does nothing and is no fault', async () => {
  put('lamps.txt', capture)
  put('lamps.yaml', sidecar)
  await add(source)
  const times = () => readdirSync(captures).map((name) => statSync(join(captures, name)).mtimeMs)
  const before = times()
  const again = await add(source)
  assert.deepEqual(again, { files: [], unchanged: ['lamps.txt'], refused: [], notes: [] })
  assert.deepEqual(times(), before)
  assert.deepEqual(await add(source, { force: true }), again)
})

test('a capture that is there keeps its sidecar; what the new one says beyond it is added and told', async () => {
  put('lamps.txt', capture)
  put('lamps.yaml', 'url: https://www.example.org/lamps # from the browser\ntitle: Lamps at ICML\n')
  have('lamps.txt', capture)
  have('lamps.yaml', '# mine\ntitle: Lamps at ICML\nkeep: [3]\n')
  const { files, refused, notes } = await addFile('lamps.txt')
  assert.deepEqual([files, refused], [['lamps.yaml'], []])
  assert.deepEqual(notes, ['lamps.yaml: `url` is new, the rest is as it was'])
  const merged = library()['lamps.yaml'] ?? ''
  assert.match(
    merged,
    /^# mine\ntitle: Lamps at ICML\nkeep: \[\s?3\s?\]\nurl: https:\/\/www\.example\.org\/lamps/,
  )
})

test('a key that says otherwise is told with both lines, and nothing is written unless asked', async () => {
  put('lamps.txt', `${capture}more\n`)
  put('lamps.yaml', 'year: 2023\ntitle: Other lamps\n')
  have('lamps.txt', capture)
  have('lamps.yaml', '# mine\ntitle: Lamps at ICML\nyear: 2023\nkeep: [3]\n')
  const before = library()
  const { files, refused } = await addFile('lamps.txt')
  assert.deepEqual(files, [])
  assert.match(refused.join('\n'), /lamps\.txt is there already, with other content/)
  have('lamps.txt', `${capture}more\n`)
  const sameCapture = await addFile('lamps.txt')
  assert.deepEqual(sameCapture.files, [])
  assert.match(
    sameCapture.refused.join('\n'),
    /lamps\.yaml is there already and says otherwise: `title` \(line 2, here line 2 of .*lamps\.yaml\)\. --force takes what is here/,
  )
  assert.equal(library()['lamps.yaml'], before['lamps.yaml'])
  const forced = await addFile('lamps.txt', { force: true })
  assert.deepEqual(forced.files, ['lamps.yaml'])
  assert.deepEqual(forced.notes, ['lamps.yaml: `title` is replaced, the rest is as it was'])
  assert.match(library()['lamps.yaml'] ?? '', /^# mine\ntitle: Other lamps\nyear: 2023\nkeep: \[\s?3\s?\]\n$/)
})

test('a wrong sidecar in the library is left to be mended', async () => {
  put('lamps.txt', capture)
  put('lamps.yaml', sidecar)
  have('lamps.yaml', 'author: Ann\n')
  const { files, refused } = await addFile('lamps.txt', { force: true })
  assert.deepEqual(files, [])
  assert.match(refused.join(), /captures\/lamps\.yaml:1: `author`: is no key of a sidecar/)
})

test('a sidecar that waits in the library for the capture is told of', async () => {
  put('lamps.txt', capture)
  have('lamps.yaml', 'title: Lamps\n')
  const { files, notes } = await addFile('lamps.txt')
  assert.deepEqual(files, ['lamps.txt'])
  assert.deepEqual(notes, ['lamps.yaml was there already and goes with it'])
})

test('a checksum of other bytes is told', async () => {
  const sha256 = createHash('sha256').update(capture).digest('hex')
  put('lamps.txt', capture)
  put('lamps.yaml', `sha256: ${sha256}\nbytes: ${capture.length}\n`)
  assert.deepEqual((await addFile('lamps.txt')).notes, [])
  put('edited.txt', `${capture}and more\n`)
  put('edited.yaml', `sha256: ${sha256}\nbytes: ${capture.length}\n`)
  const { files, notes } = await addFile('edited.txt')
  assert.deepEqual(files, ['edited.txt', 'edited.yaml'])
  assert.deepEqual(notes, [
    'edited.yaml: `sha256` is that of other bytes: the capture was changed since it was fetched',
  ])
})

test('the command prints what came and what was there, and ends with 0', () => {
  put('lamps.txt', capture)
  put('lamps.yaml', sidecar)
  const run = () =>
    execFileSync(process.execPath, ['scripts/add.ts', '--captures', captures, source], { encoding: 'utf8' })
  assert.match(run(), /captures\/lamps\.txt\n.*captures\/lamps\.yaml\n\nNext: .* --explain lamps\.txt /)
  assert.match(run(), /^.*captures\/lamps\.txt is there already, the same\n$/)
  assert.ok(existsSync(join(captures, 'lamps.yaml')))
})
