import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runWithReport } from './run-with-report.ts'

const shared = process.env['LECTERN_SHARED'] ?? '../shared'
const here = existsSync(join(shared, 'seeds')) && existsSync(join(shared, 'tools/score-conversion.mjs'))
const skip = here ? false : `the real captures are not beside the project (${shared}/seeds)`

interface Score {
  readonly rows: readonly { readonly name: string; readonly f1: number }[]
  readonly unaccounted: number
  readonly lost: number
  readonly duplicatesRight: number
  readonly duplicatesWanted: number
}

/** Converts the real captures, each put through a change first, and scores them. */
async function scoreOf(change: (capture: string) => string): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  try {
    const captures = join(folder, 'captures')
    mkdirSync(captures)
    for (const name of readdirSync(join(shared, 'seeds')))
      writeFileSync(join(captures, name), change(readFileSync(join(shared, 'seeds', name), 'utf8')))
    const { report } = await runWithReport({ captures, out: join(folder, 'out'), tool: 'test' })
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(report))
    const told = execFileSync(
      process.execPath,
      [join(shared, 'tools/score-conversion.mjs'), file, join(shared, 'gold'), '--json'],
      { encoding: 'utf8' },
    )
    return JSON.parse(told)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The names of the rows in which a score is not perfect. */
function faults({ rows }: Score): string[] {
  return rows.flatMap(({ name, f1 }) => (f1 < 1 ? [name] : []))
}

const lines = (capture: string): string[] => capture.split('\n').filter((line) => line.trim() !== '')

test('the real captures are understood without a fault', { skip }, async () => {
  const score = await scoreOf((capture) => capture)
  assert.deepEqual(faults(score), [])
  assert.ok(score.rows.length >= 9)
  assert.deepEqual([score.lost, score.unaccounted, score.duplicatesRight], [0, 0, score.duplicatesWanted])
})

test('so they are with a blank line between any two lines', { skip }, async () => {
  assert.deepEqual(faults(await scoreOf((capture) => lines(capture).join('\n\n'))), [])
})

test('and, but for what only room can tell of a standfirst, without blank lines', { skip }, async () => {
  assert.deepEqual(faults(await scoreOf((capture) => lines(capture).join('\n'))), ['standfirst'])
})

test('the own articles name every paper of the real captures once, with its authors', { skip }, async () => {
  const { report } = await runWithReport({
    captures: 'content/captures',
    out: 'content/articles',
    check: true,
    strict: false,
    only: [],
    tool: 'test',
  })
  const own = new Map(
    report?.sources.flatMap(({ papers }) =>
      papers.map(({ title, authors }) => [title.toLowerCase(), authors] as const),
    ),
  )
  const names = ['iclr-2021-award', 'iclr-2022', 'icml-2023', 'icml-2024']
  const gold = names.flatMap(
    (name): { title: string; authors: string[] }[] =>
      JSON.parse(readFileSync(join(shared, 'gold', `${name}.gold.json`), 'utf8')).papers,
  )
  assert.equal(gold.length, 53)
  assert.equal(own.size, 53)
  for (const { title, authors } of gold) assert.deepEqual(own.get(title.toLowerCase()), authors, title)
})
