import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { distinctSlugs } from '../../src/model/slug.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { runWithReport } from '../convert/run-with-report.ts'

/** Titles whose addresses would be equal, empty, too long, or names that mean something else. */
const titles = [
  ...['con', 'CON', 'Con.', 'aux', 'nul', 'prn', 'com1', 'LPT9', 'index', 'Index!', '404', 'pagefind'],
  ...['Oak trees', 'OAK TREES', 'oak-trees', 'Oak, trees?', 'Schölkopf'.normalize('NFC'), 'Scholkopf'],
  ...['——', '…', '👩‍🔬', '学'.repeat(90), '樹'.repeat(90), `${'a long word and '.repeat(12)}one`],
  `${'a long word and '.repeat(12)}two`,
]

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|pagefind)$/

function assertGood(slugs: readonly string[]): void {
  assert.equal(new Set(slugs).size, slugs.length, 'distinct')
  for (const slug of slugs) {
    assert.match(slug, /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/)
    assert.doesNotMatch(slug, reserved)
  }
}

test('titles that collide, or are reserved, empty or too long get addresses of their own, whatever their order', () => {
  // Accents written in two ways are one letter.
  const all = [...titles, 'Schölkopf'.normalize('NFD')]
  const things = all.map((title, at) => [`key ${at}`, title] as const)
  const slugs = distinctSlugs(new Map(things))
  assertGood([...slugs.values()])
  assert.deepEqual(new Map([...distinctSlugs(new Map(things.toReversed()))].toReversed()), slugs)
})

test('so do articles, and a second run changes nothing', async (context) => {
  /** The slug of every article by its title, where captures come in the order of these titles. */
  const convert = async (order: readonly string[], out: string) => {
    const captures = join(tempFolder(context), 'captures')
    mkdirSync(captures)
    for (const [at, title] of order.entries()) {
      const own = titles.indexOf(title)
      const name = String(at).padStart(3, '0')
      writeFileSync(
        join(captures, `${name}.txt`),
        `Report ${own}\n\nOur paper number ${own} is at ICML 2023.\n\nNotes on matter ${own} of many\nAnn Lee, Bo Li\n`,
      )
      writeFileSync(join(captures, `${name}.yaml`), `title: ${JSON.stringify(title)}\n`)
    }
    const { report } = await runWithReport({
      captures,
      out,
      tool: 'test',
    })
    return new Map(report?.sources.map(({ article }) => [article?.title, article?.slug ?? '']))
  }
  const out = join(tempFolder(context), 'articles')
  const slugs = await convert(titles, out)
  assertGood([...slugs.values()])
  assert.equal(slugs.size, titles.length)
  const again = await convert(titles, out)
  assert.deepEqual(again, slugs)
  const reversed = await convert(titles.toReversed(), join(tempFolder(context), 'articles'))
  for (const [title, slug] of slugs) assert.equal(reversed.get(title), slug)
})
