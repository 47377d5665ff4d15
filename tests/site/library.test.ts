import assert from 'node:assert/strict'
import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { RenderedArticle } from '../../src/model/rendered.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { keepParts, writeCatalogue } from '../../src/site/catalogue/write-catalogue.ts'
import { articleParts, articles, figures, papers, years } from '../../src/site/library.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { makeArticle } from './make-article.ts'

function useLibrary(context: TestContext): string {
  const folder = tempFolder(context)
  Object.assign(process.env, { LECTERN_LIBRARY: folder })
  return folder
}

function write(folder: string, given: readonly RenderedArticle[]): void {
  for (const article of given) keepParts(folder, article)
  writeCatalogue(folder, buildCatalogue(given, { venues: [], topics: [] }))
}

const report: RenderedArticle = {
  ...makeArticle({ title: 'Report', papers: [{ title: 'Oak' }] }),
  parts: [{ type: 'html', html: '<p><a class="mention" href="paper:paper-1">Oak</a></p>' }],
}

test('a library that is missing says what to do', (context) => {
  useLibrary(context)
  assert.throws(() => articles(), { message: /run `npm run build`/ })
})

test('an empty library has empty lists', (context) => {
  write(useLibrary(context), [])
  for (const list of [articles(), papers(), years(), figures()]) assert.deepEqual(list, [])
})

test('mentions in an article lead to the records of the papers', (context) => {
  write(useLibrary(context), [report])
  assert.deepEqual(articleParts('report'), [
    { type: 'html', html: '<p><a class="mention" href="/papers/oak/">Oak</a></p>' },
  ])
  assert.throws(() => articleParts('none'), { message: /No article has the slug `none`/ })
})

test('a library that is written anew is read anew, and nothing stays of what is gone', (context) => {
  const folder = useLibrary(context)
  write(folder, [report])
  assert.equal(articles().length, 1)
  write(folder, [])
  // Two writes may fall into one tick of a coarse clock.
  utimesSync(join(folder, 'catalogue.json'), 1, 1)
  assert.equal(articles().length, 0)
  assert.equal(existsSync(join(folder, 'articles', 'report.json')), false)
})
