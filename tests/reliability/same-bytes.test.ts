import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildSite } from '../../src/build/build-site.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { foldKinds } from '../../src/site/addresses/entry-address.ts'
import { foldAll } from '../build/folded-settings.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { contentHash, filesBelow, libraryPaths, project, writeLibrary } from './library.ts'

/** A clock that is ten years ahead, for the build and all it starts. */
const laterClock = `--import=data:text/javascript,${encodeURIComponent(
  'const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length ? a : [D.now() + 3e11])) } static now() { return D.now() + 3e11 } }',
)}`

const surroundings: Readonly<
  Record<string, { readonly umask: string; readonly env: Readonly<Record<string, string>> }>
> = {
  plain: { umask: '022', env: { TZ: 'UTC', LC_ALL: 'C' } },
  'time zone': { umask: '022', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } },
  'language and umask': { umask: '077', env: { TZ: 'UTC', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
  clock: { umask: '022', env: { TZ: 'UTC', LC_ALL: 'C', NODE_OPTIONS: laterClock } },
}

test('the same articles give the same site to the byte, whatever the time zone, language, umask, clock and folder', {
  skip: process.platform === 'win32' ? 'Windows has no umask' : false,
}, (context) => {
  const hashes = Object.entries(surroundings).map(([name, { umask, env }]) => {
    const folder = tempFolder(context)
    writeLibrary(folder, 'one')
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `umask ${umask} && exec "$0" "$@"`,
        process.execPath,
        join(import.meta.dirname, 'build-library.ts'),
        folder,
      ],
      { cwd: project, encoding: 'utf8', env: { ...process.env, ...env } },
    )
    assert.equal(status, 0, `${name}: ${stderr}`)
    return [name, contentHash(libraryPaths(folder).out)]
  })
  assert.deepEqual(new Set(hashes.map(([, hash]) => hash)).size, 1, JSON.stringify(hashes))
})

test('caches that rot are noticed: the site is the same to the byte', async (context) => {
  const folder = tempFolder(context)
  const paths = libraryPaths(folder)
  writeLibrary(folder, 'one')
  const build = () => buildSite({ paths, base: '/', say: () => {} })
  await build()
  await build()
  const fine = contentHash(paths.out)
  const rotten = [paths.cache, paths.library, paths.search].flatMap((kept) =>
    filesBelow(kept).map((file) => join(kept, file)),
  )
  assert.ok(rotten.length >= 3)
  for (const file of rotten) {
    const text = readFileSync(file, 'latin1')
    const changed = text.replace('version one', 'version two')
    writeFileSync(file, changed === text ? `${text.slice(0, -20)}` : changed, 'latin1')
  }
  await build()
  assert.equal(contentHash(paths.out), fine)
})

test('a registry that is damaged stops the build before anything is written, with its place', async (context) => {
  const folder = tempFolder(context)
  const paths = libraryPaths(folder)
  writeLibrary(folder, 'one')
  mkdirSync(paths.registry, { recursive: true })
  appendFileSync(join(paths.registry, 'papers.jsonl'), '{"slug":"oak","key":"k"}\n{"slug":\n')
  await assert.rejects(buildSite({ paths, base: '/', say: () => {} }), {
    exitCode: 2,
    message: /papers\.jsonl:2: this is no line of the registry/,
  })
})

for (const fold of [[], foldKinds]) {
  test(`a capture that is deleted leaves no word behind, in the site or beside it, ${fold.length > 0 ? 'with' : 'without'} entries on lists`, async (context) => {
    const folder = tempFolder(context)
    foldAll(folder, '', fold)
    context.after(() => delete process.env['LECTERN_SETTINGS'])
    const paths = libraryPaths(folder)
    const captures = join(folder, 'captures')
    mkdirSync(captures)
    const article = (word: string) =>
      `${word} papers at ICML 2023\n\nOne of our ${word} papers is at ICML 2023 in Honolulu. It is listed below.\n\nPrivacy\n\nNoise that pays for ${word}\nAnn Lee, ${word} Borogove\n`
    writeFileSync(join(captures, 'stays.txt'), article('Quiet'))
    writeFileSync(join(captures, 'goes.txt'), article('Zanzibarian'))
    const make = async () => {
      await runConvert({ captures, out: paths.articles, tool: 'test' })
      await buildSite({ paths, base: '/', say: () => {} })
    }
    await make()
    // The registry alone keeps what was published: its addresses lead to a page that says the article is gone.
    const holding = () =>
      filesBelow(folder).filter(
        (file) =>
          !file.startsWith('work/registry/') && readFileSync(join(folder, file)).includes('Zanzibarian'),
      )
    assert.ok(holding().length > 5)
    rmSync(join(captures, 'goes.txt'))
    await make()
    assert.deepEqual(holding(), [])
  })
}
