import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { showEdit } from '../../src/dev/show-edit.ts'
import { readMdx } from '../../src/mdx/read-mdx.ts'
import { writeMdx } from '../../src/mdx/write-mdx.ts'
import { renderArticle } from '../../src/render/render-article.ts'
import { keepParts } from '../../src/site/catalogue/write-catalogue.ts'
import { sampleArticle } from '../build/sample-article.ts'
import { tempFolder } from '../build/temp-folder.ts'

const mdx = writeMdx(sampleArticle({ title: 'Of trees' }))

/** A library that holds the sample. */
function libraryWith(context: TestContext): { readonly library: string; readonly shown: () => string } {
  const library = tempFolder(context)
  keepParts(library, renderArticle('trees', readMdx(mdx)))
  return { library, shown: () => readFileSync(join(library, 'articles', 'trees.json'), 'utf8') }
}

test('a sentence that was changed is shown before the library knows of it', (context) => {
  const { library, shown } = libraryWith(context)
  assert.equal(showEdit(library, 'trees', mdx.replace('Much is said', 'Little is said')), true)
  assert.match(shown(), /Little is said/)
  assert.doesNotMatch(shown(), /Much is said/)
})

for (const [what, from, to] of [
  ['a heading', '## Trees', '## Bushes'],
  ['a mention', 'Much is said in', 'Much is said in <Mention paper="oak">Oak</Mention> and'],
] as const)
  test(`${what} that was changed waits for the library`, (context) => {
    const { library, shown } = libraryWith(context)
    const before = shown()
    const edited = mdx.replace(from, to)
    assert.notEqual(edited, mdx)
    assert.equal(showEdit(library, 'trees', edited), false)
    assert.equal(shown(), before)
  })

test('an article that the library does not hold waits for it', (context) => {
  assert.equal(showEdit(libraryWith(context).library, 'others', mdx), false)
})
