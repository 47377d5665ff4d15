import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { dropNext, openOut } from '../../src/build/out/out-folder.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { contentHash, filesBelow, project, writeLibrary } from './library.ts'

/** How often each kind of run is killed; `LECTERN_KILLS=100` for the figures of docs/reliability.md. */
const kills = Number(process.env['LECTERN_KILLS'] ?? 3)

/** Start a script, and wait until it has loaded what it needs and sets to work. */
async function begin(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  return { child, closed }
}

/** Run a script to its end; tells how many milliseconds it worked, between which it is killed later. */
async function complete(script: string, args: readonly string[]): Promise<number> {
  const { closed } = await begin(script, args)
  const started = performance.now()
  const [code] = await closed
  assert.equal(code, 0)
  return performance.now() - started
}

/** Run a script and kill it at a random moment before its usual end, or just behind it. */
async function killed(script: string, args: readonly string[], usual: number): Promise<void> {
  const { child, closed } = await begin(script, args)
  await Promise.race([closed, setTimeout(Math.random() * usual * 1.1)])
  child.kill('SIGKILL')
  await closed
}

/** The version of a site that stands whole, or that the next start puts back; fails if there is none. */
function standing(site: string, versions: ReadonlyMap<string, string>): string {
  const place = existsSync(site) ? site : `${site}.old`
  const version = versions.get(contentHash(place))
  assert.ok(version, `${place} is neither the old nor the new site: ${filesBelow(place).length} files`)
  return version
}

/** Kill the making of a site again and again, each time of the version that does not stand. */
async function killAgain(
  context: TestContext,
  script: string,
  write: (folder: string, version: string) => readonly string[],
): Promise<void> {
  const folder = tempFolder(context)
  const site = join(folder, 'site')
  const versions = new Map<string, string>()
  let usual = 0
  // Twice, as the first build registers addresses.
  for (const version of ['one', 'two', 'one', 'two']) {
    usual = await complete(script, write(folder, version))
    versions.set(contentHash(site), version)
  }
  const clean = readdirSync(folder)
  const seen: Record<string, number> = { old: 0, new: 0 }
  let present = standing(site, versions)
  for (let run = 0; run < kills; run++) {
    const next = present === 'one' ? 'two' : 'one'
    await killed(script, write(folder, next), usual)
    const after = standing(site, versions)
    seen[after === present ? 'old' : 'new'] = (seen[after === present ? 'old' : 'new'] ?? 0) + 1
    dropNext(openOut(site, [], '/'))
    assert.equal(standing(site, versions), after)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('site')),
      ['site'],
    )
    present = after
  }
  context.diagnostic(
    `killed ${kills} times; the old site stood ${seen['old']} times, the new one ${seen['new']}`,
  )
  const last = present === 'one' ? 'two' : 'one'
  await complete(script, write(folder, last))
  assert.equal(standing(site, versions), last)
  assert.deepEqual(readdirSync(folder), clean)
}

test('a build that is killed at any moment leaves the old or the new site whole', (context) =>
  killAgain(context, 'build-library.ts', (folder, version) => {
    writeLibrary(folder, version)
    return [folder]
  }))

test('a swap that is killed at any moment leaves the old or the new site whole', (context) =>
  killAgain(context, 'swap-sites.ts', (folder, version) => [join(folder, 'site'), version]))

test('a conversion that is killed at any moment leaves whole articles, and the next run mends the rest', async (context) => {
  const folder = tempFolder(context)
  const captures = join(folder, 'captures')
  const out = join(folder, 'articles')
  const write = (version: string) => {
    mkdirSync(captures, { recursive: true })
    for (const name of readdirSync(join(project, 'tests', 'fixtures')).slice(0, 60)) {
      const source = join(project, 'tests', 'fixtures', name, 'source.txt')
      if (!existsSync(source)) continue
      cpSync(source, join(captures, `${name}.txt`))
      writeFileSync(
        join(captures, `${name}.yaml`),
        `title: ${name}\nstandfirst: This is version ${version}.\n`,
      )
    }
  }
  const convert = async () => (await runConvert({ captures, out, tool: 'test' })).exitCode
  const texts = () => new Map(filesBelow(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]))
  const versions = new Map<string, ReadonlyMap<string, string>>()
  for (const version of ['one', 'two']) {
    write(version)
    await convert()
    versions.set(version, texts())
  }
  const usual = await complete('convert-library.ts', [captures, out])
  const cut = { early: 0, between: 0, late: 0 }
  for (let run = 0; run < kills; run++) {
    const [before, after] = run % 2 === 0 ? (['two', 'one'] as const) : (['one', 'two'] as const)
    write(after)
    await killed('convert-library.ts', [captures, out], usual)
    const states = [...texts()].map(([file, text]) => {
      if (file.startsWith('.') || file.endsWith('.lectern-part')) return 'ours'
      if (versions.get(after)?.get(file) === text) return 'new'
      return versions.get(before)?.get(file) === text ? 'old' : `${file} is half`
    })
    assert.deepEqual(
      states.filter((state) => state.endsWith('half')),
      [],
    )
    cut[!states.includes('new') ? 'early' : states.includes('old') ? 'between' : 'late']++
    await convert()
    assert.deepEqual(texts(), versions.get(after))
  }
  context.diagnostic(`killed ${kills} times: ${JSON.stringify(cut)}`)
})
