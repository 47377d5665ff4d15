import assert from 'node:assert/strict'
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { takeLock } from '../../src/process/lock.ts'
import { contentHash, filesBelow, libraryPaths, project, writeLibrary } from './library.ts'

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lectern-machine-'))
const paths = libraryPaths(folder)
let old = ''

before(async () => {
  writeLibrary(folder, 'one')
  // Twice, as the first build registers addresses.
  for (const _ of [1, 2]) assert.equal((await build()).code, 0)
  old = contentHash(paths.out)
  writeLibrary(folder, 'two')
})

after(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Build the library in a process of its own, and do something once it is at work. */
async function build(
  options: SpawnOptions = {},
  meanwhile: (pid: number) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build-library.ts'), folder], {
    cwd: project,
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (data) => {
    said += data
  })
  child.stdout?.on('data', (data) => {
    if (/Building the pages/.test(String(data)) && child.pid) meanwhile(child.pid)
  })
  const [code] = await once(child, 'close')
  return { code, said }
}

/** Assert that the old site stands to the byte and that nothing was left beside it. */
function assertUntouched(): void {
  assert.equal(contentHash(paths.out), old)
  assert.deepEqual(readdirSync(folder).sort(), ['articles', 'site', 'work'])
}

for (const [signal, expected] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`a build that gets ${signal} leaves the old site and nothing beside it`, async () => {
    const { code } = await build({}, (pid) => process.kill(pid, signal))
    assert.equal(code, expected)
    assertUntouched()
  })
}

test('of two builds at once the second ends at once and names the first', async () => {
  let second: Promise<Ended> | undefined
  const first = await build({}, () => {
    second ??= build()
  })
  assert.equal(first.code, 0)
  const { code, said } = (await second) ?? { code: null, said: '' }
  assert.equal(code, 1)
  assert.match(said, /locked by pid \d+/)
  old = contentHash(paths.out)
  writeLibrary(folder, 'three')
})

test('of many that find a lock left behind one takes it', async () => {
  const file = join(folder, 'work', 'left.lock')
  writeFileSync(file, '{"pid":1,"started":"0"}')
  const lock = JSON.stringify(import.meta.resolve('../../src/process/lock.ts'))
  const script = `const { takeLock } = await import(${lock}); try { takeLock(process.argv[1]); console.log('mine'); setTimeout(() => {}, 1e7) } catch (error) { console.log(error.message) }`
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const answers = await Promise.all(
    children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
  )
  for (const child of children) child.kill('SIGKILL')
  assert.equal(answers.filter((answer) => answer === 'mine').length, 1, answers.join('\n'))
  await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'close')))
  takeLock(file)()
  assert.deepEqual(
    readdirSync(join(folder, 'work')).filter((name) => name.startsWith('left')),
    [],
  )
})

const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

test('a folder that may not be written to is told, and the old site stands', {
  skip: process.platform === 'win32' ? 'Windows has no such modes' : false,
}, async () => {
  // Root may write everywhere, so that the build is run as somebody else, whose the working folder is.
  for (const path of [
    'work',
    ...readdirSync(join(folder, 'work'), { recursive: true, encoding: 'utf8' }).map((name) =>
      join('work', name),
    ),
  ])
    if (asOther.uid) chownSync(join(folder, path), asOther.uid, asOther.gid)
  chmodSync(folder, 0o555)
  try {
    const { code, said } = await build(asOther)
    assert.equal(code, 1, said)
    assert.match(said, /site\.next: .*EACCES/)
    assert.doesNotMatch(said, /fault of Lectern|\n\s+at /)
  } finally {
    chmodSync(folder, 0o755)
  }
  assertUntouched()
})

test('too few open files are told, and the old site stands', {
  skip: process.platform === 'win32' ? 'Windows has no such limit' : false,
}, () => {
  const command = `ulimit -n 26 && exec "$0" "$@"`
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', command, process.execPath, join(import.meta.dirname, 'build-library.ts'), folder],
    { cwd: project, encoding: 'utf8' },
  )
  assert.notEqual(status, 0)
  assert.match(stderr, /EMFILE|open files/)
  assertUntouched()
})

/** What the files of a folder take on a disk of blocks of 4 kB. */
function kilobytesOf(held: string): number {
  return filesBelow(held).reduce(
    (sum, file) => sum + 4 * Math.ceil(readFileSync(join(held, file)).length / 4096),
    0,
  )
}

const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', folder]).status === 0

for (const kilobytes of [64, 256, 512]) {
  test(`a disk that is full after ${kilobytes} kB more is told, and the old site stands`, {
    skip: canMount ? false : 'mounting a small tmpfs is not permitted here',
  }, () => {
    // The disk exists for this one process: it holds the old site, and has so much room beside it.
    const disk = join(folder, 'disk')
    const size = [paths.out, paths.articles, join(folder, 'work')].reduce(
      (sum, held) => sum + kilobytesOf(held),
      kilobytes,
    )
    const script = [
      `mkdir -p "${disk}" && mount -t tmpfs -o size=${size}k tmpfs "${disk}"`,
      `cp -r "${paths.articles}" "${join(folder, 'work')}" "${disk}" && cp -r "${paths.out}" "${disk}/site"`,
      `"${process.execPath}" "${join(import.meta.dirname, 'build-library.ts')}" "${disk}" > /dev/null`,
      'code=$?',
      `diff -r "${paths.out}" "${disk}/site" >&2 && ls "${disk}"`,
      'exit $code',
    ].join('\n')
    const { status, stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script], {
      cwd: project,
      encoding: 'utf8',
    })
    rmSync(disk, { recursive: true })
    assert.equal(status, 1, stderr)
    assert.match(stderr, /ENOSPC|No space left/)
    assert.doesNotMatch(stderr, /fault of Lectern/)
    assert.deepEqual(stdout.trim().split('\n'), ['articles', 'site', 'work'])
  })
}

test('a full disk leaves every article old or new, and no half file', {
  skip: canMount ? false : 'mounting a small tmpfs is not permitted here',
}, () => {
  const disk = join(folder, 'disk')
  const captures = join(folder, 'captures')
  mkdirSync(captures)
  for (let at = 0; at < 40; at++)
    writeFileSync(
      join(captures, `${at}.txt`),
      `Quiet papers ${at} at ICML 2023\n\nTwo of our papers are at ICML 2023.\n\n${'A sentence of some words. '.repeat(200)}\n`,
    )
  const script = [
    `mkdir -p "${disk}" && mount -t tmpfs -o size=120k tmpfs "${disk}"`,
    `"${process.execPath}" "${join(import.meta.dirname, 'convert-library.ts')}" "${captures}" "${disk}/out" > /dev/null`,
    'code=$?',
    `rm -f "${disk}"/out/*.lectern-part; wc -c "${disk}"/out/*.mdx; exit $code`,
  ].join('\n')
  const { status, stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script], {
    cwd: project,
    encoding: 'utf8',
  })
  for (const made of [disk, captures]) rmSync(made, { recursive: true })
  assert.equal(status, 1, stderr)
  assert.match(stderr, /ENOSPC/)
  const sizes = [...stdout.matchAll(/^\s*(\d+) .*\.mdx$/gm)].map(([, size]) => Number(size))
  assert.ok(sizes.length > 5 && sizes.length < 40)
  assert.ok(
    sizes.every((size) => size > 5000),
    sizes.join(),
  )
})
