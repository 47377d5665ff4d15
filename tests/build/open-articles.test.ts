import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openArticles } from '../../src/build/library/open-articles.ts'
import { writeMdx } from '../../src/mdx/write-mdx.ts'
import { sampleArticle } from './sample-article.ts'
import { tempFolder } from './temp-folder.ts'

test('an article is rendered once and again when it has changed', (context) => {
  const folder = tempFolder(context)
  const cache = join(folder, 'cache')
  const write = (title: string) => writeFileSync(join(folder, 'one.mdx'), writeMdx(sampleArticle({ title })))
  const open = () => {
    const opened = openArticles(folder, cache)
    const titles = opened.slugs.map((slug) => opened.article(slug).head.title)
    opened.prune()
    return { titles, files: readdirSync(cache) }
  }
  write('First')
  const first = open()
  assert.deepEqual(open(), first)
  write('Second')
  const second = open()
  assert.deepEqual(second.titles, ['Second'])
  assert.equal(second.files.length, 1)
  assert.notDeepEqual(second.files, first.files)
})

test('an article that is not inert stops the build and is named', (context) => {
  const folder = tempFolder(context)
  writeFileSync(
    join(folder, 'bad.mdx'),
    `${writeMdx(sampleArticle({ title: 'Bad' }))}\n\n{process.exit(1)}\n`,
  )
  assert.throws(() => openArticles(folder, join(folder, 'cache')).article('bad'), {
    name: 'CommandError',
    message: /bad\.mdx: /,
  })
})

test('names that make no address are refused', (context) => {
  const folder = tempFolder(context)
  writeFileSync(join(folder, 'Not An Address.mdx'), '')
  assert.throws(() => openArticles(folder, join(folder, 'cache')), {
    name: 'CommandError',
    message: /lower case letters/,
  })
})

test('a folder that is missing holds nothing', (context) => {
  const folder = tempFolder(context)
  mkdirSync(join(folder, 'cache'))
  assert.deepEqual(openArticles(join(folder, 'none'), join(folder, 'cache')).slugs, [])
})
