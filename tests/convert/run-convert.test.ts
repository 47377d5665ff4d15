import assert from 'node:assert/strict'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import type { ConvertRequest } from '../../src/convert/run-convert.ts'
import { runWithReport } from './run-with-report.ts'

let folder = ''
let captures = ''
let out = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  captures = join(folder, 'captures')
  out = join(folder, 'out')
  mkdirSync(captures)
})
afterEach(() => rmSync(folder, { recursive: true }))

const article =
  'Quiet papers at ICML 2023\n\nTwo of our papers are at ICML 2023 in Honolulu. They are listed below.\n\nPrivacy\n\nNoise that pays for itself\nAnn Lee, Bo Li\n'
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(captures, name), bytes)
const run = (request: Partial<ConvertRequest> = {}) =>
  runWithReport({ captures, out, tool: 'test', ...request })
const written = () =>
  Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  )
const faultOf = async (name: string) => {
  const source = (await run()).report?.sources.find((each) => each.source === name)
  const [problem] = source?.problems ?? []
  return { status: source?.status, code: problem?.code, line: problem?.line, column: problem?.column }
}

describe('captures that cannot be read', () => {
  const faults: readonly [string, string | Uint8Array, { code: string; line: number; column: number }][] = [
    ['an empty file', '', { code: 'capture/empty', line: 1, column: 1 }],
    ['white space only', ' \n\n\t\n', { code: 'capture/empty', line: 1, column: 1 }],
    ['a PDF', '%PDF-1.7\nA title', { code: 'capture/binary', line: 1, column: 1 }],
    ['a zero byte', 'A title\n\nText\0', { code: 'capture/binary', line: 3, column: 5 }],
    [
      'Latin-1',
      Uint8Array.from([...Buffer.from('A title\ncaf'), 0xe9, 0x20]),
      { code: 'capture/encoding', line: 2, column: 4 },
    ],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0]), { code: 'capture/encoding', line: 1, column: 1 }],
    [
      'adverts only',
      'US, WA, Seattle\nWe are seeking a scientist. Key job responsibilities include reading papers.\n',
      { code: 'capture/no-article', line: 1, column: 1 },
    ],
  ]
  for (const [name, bytes, fault] of faults) {
    test(`${name} is rejected with its place, and the others are converted`, async () => {
      put('bad.txt', bytes)
      put('good.txt', article)
      assert.deepEqual(await faultOf('bad.txt'), { status: 'failed', ...fault })
      const { exitCode, report, text } = await run()
      assert.equal(exitCode, 1)
      assert.equal(report?.totals.converted, 1)
      assert.match(text, new RegExp(`bad\\.txt:${fault.line}:${fault.column} .*${fault.code}\\n`))
    })
  }

  test('a link is not followed', async () => {
    symlinkSync('/etc/hostname', join(captures, 'link.txt'))
    assert.equal((await faultOf('link.txt')).code, 'capture/not-a-file')
  })

  test('a sidecar with an unknown key is told with its line', async () => {
    put('a.txt', article)
    put('a.yaml', 'url: https://example.org/a\nlayout: ../x.astro\n')
    assert.deepEqual(await faultOf('a.txt'), {
      status: 'failed',
      code: 'capture/sidecar',
      line: 2,
      column: 1,
    })
  })
})

describe('folders that are not safe', () => {
  const refused = async (request: Partial<ConvertRequest>, message: RegExp) => {
    const result = await run(request)
    assert.equal(result.exitCode, 2)
    assert.equal(result.report, null)
    assert.match(result.text, message)
  }
  test('no captures folder', async () => refused({ captures: join(folder, 'none') }, /no captures folder/))
  test('output inside the captures', async () =>
    refused({ out: join(captures, 'out') }, /inside the captures/))
  test('output is the captures', async () => refused({ out: captures }, /inside the captures/))
  test('captures inside the output', async () => refused({ out: folder }, /inside the output/))
  test('output is the root', async () => refused({ out: '/' }, /inside the output|root/))
  test('output reached by a link', async () => {
    symlinkSync(captures, join(folder, 'link'))
    await refused({ out: join(folder, 'link', 'x') }, /inside the captures/)
  })
  test('output with foreign files keeps them', async () => {
    put('a.txt', article)
    mkdirSync(out)
    writeFileSync(join(out, 'thesis.mdx'), 'mine')
    await refused({}, /did not write: thesis\.mdx/)
    assert.equal(readFileSync(join(out, 'thesis.mdx'), 'utf8'), 'mine')
  })
  test('a capture that is not there', async () => refused({ only: ['b.txt'] }, /b\.txt/))
})

describe('the same captures', () => {
  test('give the same bytes again, whatever the time zone and the order of their names', async () => {
    cpSync('tests/fixtures', join(folder, 'fixtures'), { recursive: true })
    for (const name of readdirSync('tests/fixtures').slice(0, 40)) {
      const source = join('tests/fixtures', name, 'source.txt')
      try {
        put(`${name}.txt`, readFileSync(source))
      } catch {}
    }
    await run()
    const first = written()
    rmSync(out, { recursive: true })
    process.env['TZ'] = 'Pacific/Kiritimati'
    await run()
    delete process.env['TZ']
    assert.deepEqual(written(), first)
    assert.equal((await run()).text.includes(' 0 articles written'), true)
  })

  test('are one article when only the adverts differ, whichever comes first', async () => {
    put('b.txt', `${article}\nUS, WA, Seattle\nWe are seeking a scientist to join our team of ten.\n`)
    put('a.txt', article)
    const { report } = await run()
    assert.deepEqual(
      report?.sources.map(({ source, status, duplicateOf }) => [source, status, duplicateOf]),
      [
        ['a.txt', 'converted', null],
        ['b.txt', 'duplicate', 'a.txt'],
      ],
    )
    assert.match(Object.values(written()).join(''), /"b\.txt"/)
  })

  test('leave nothing behind once they are deleted', async () => {
    put('a.txt', article)
    put('b.txt', article.replace('Quiet', 'Loud'))
    await run()
    rmSync(join(captures, 'b.txt'))
    await run()
    assert.deepEqual(Object.keys(written()), ['.lectern-articles.json', 'quiet-papers-at-icml-2023.mdx'])
  })

  test('are only compared with --check', async () => {
    put('a.txt', article)
    assert.equal((await run({ check: true })).exitCode, 1)
    await run()
    assert.equal((await run({ check: true })).exitCode, 0)
    put('a.txt', article.replace('Quiet', 'Loud'))
    const before = written()
    assert.equal((await run({ check: true })).exitCode, 1)
    assert.deepEqual(written(), before)
  })

  test('fail with --strict where there are warnings', async () => {
    put('a.txt', article.replace('Bo Li', 'Bo LiCy Roe'))
    assert.equal((await run()).exitCode, 0)
    assert.equal((await run({ strict: true })).exitCode, 1)
  })
})

test('hostile text appears as text', async () => {
  put(
    'a.txt',
    `${article}\nexport const x = process.exit(7)\n\n{globalThis.y = 1} <script>alert(1)</script>\n\nlayout: ../evil.astro\n`,
  )
  const { exitCode } = await run()
  const [, mdx = ''] = Object.values(written())
  assert.equal(exitCode, 0)
  assert.match(mdx, /\\?&?.*xport const x = process.exit\(7\)/)
  assert.doesNotMatch(mdx.replace(/^---[\s\S]*?---\n/, ''), /^export|(?<!\\)\{globalThis|(?<!\\)<script/m)
})
