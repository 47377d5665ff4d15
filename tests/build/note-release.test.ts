import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { buildPaths } from '../../src/build/build-paths.ts'
import { noteRelease, readReleases } from '../../src/build/library/note-release.ts'
import { CommandError } from '../../src/process/command-error.ts'
import { tempFolder } from './temp-folder.ts'

const project = resolve(import.meta.dirname, '..', '..')
const quiet = () => {}

test('a release is noted once, and the next one tells what was put right since', (context) => {
  const folder = tempFolder(context)
  const articles = join(folder, 'articles')
  cpSync(join(project, 'content', 'articles'), articles, { recursive: true })
  const paths = buildPaths(project, { articles, work: join(folder, 'work') })

  const first = noteRelease(paths, '2026-01-01', quiet)
  assert.ok(first && first.added.length > 250 && first.previous === null)
  assert.equal(noteRelease(paths, '2026-01-02', quiet), null)

  const file = join(articles, 'amazons-papers-at-icml-2024-a-guide-by-topic.mdx')
  const text = readFileSync(file, 'utf8')
  assert.ok(text.includes('Anoop Deoras'))
  writeFileSync(file, text.replaceAll('Anoop Deoras', 'Anoop Deora'))
  const second = noteRelease(paths, '2026-02-01', quiet)
  assert.equal(second?.previous, '2026-01-01')
  const [changed] = second?.changed.filter(({ path }) => path.startsWith('/papers/')) ?? []
  const [change] = changed?.changes ?? []
  assert.equal(change?.field, 'authors')
  assert.ok(Array.isArray(change.after) && change.after.includes('Anoop Deora'))
  assert.deepEqual(readReleases(paths.registry), [first, second])
})

test('a damaged record of releases and a day that is none are told to the user', (context) => {
  const paths = buildPaths(project, { articles: 'content/articles', work: tempFolder(context) })
  assert.throws(
    () => noteRelease(paths, 'yesterday', quiet),
    new CommandError('`yesterday` is no day: write it as 2026-11-21', 2),
  )
  noteRelease(paths, '2026-01-01', quiet)
  writeFileSync(join(paths.registry, 'releases.jsonl'), '{"version":1}\n')
  assert.throws(
    () => noteRelease(paths, '2026-01-02', quiet),
    (error) =>
      error instanceof CommandError && error.exitCode === 2 && /releases\.jsonl:1: /.test(error.message),
  )
})
