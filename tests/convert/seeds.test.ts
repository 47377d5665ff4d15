import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

test('the real captures are understood without a fault', { skip }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  try {
    const { report } = await runWithReport({
      captures: join(shared, 'seeds'),
      out: join(folder, 'out'),
      tool: 'test',
    })
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(report))
    const told = execFileSync(
      process.execPath,
      [join(shared, 'tools/score-conversion.mjs'), file, join(shared, 'gold'), '--json'],
      { encoding: 'utf8' },
    )
    const score: Score = JSON.parse(told)
    assert.deepEqual(
      score.rows.filter(({ f1 }) => f1 < 1),
      [],
    )
    assert.ok(score.rows.length >= 9)
    assert.deepEqual([score.lost, score.unaccounted, score.duplicatesRight], [0, 0, score.duplicatesWanted])
  } finally {
    rmSync(folder, { recursive: true })
  }
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
