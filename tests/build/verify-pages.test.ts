import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { verifyPages } from '../../src/build/pages/verify-pages.ts'
import { pagesBelow } from '../../src/host/files-below.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { makeArticle } from '../site/make-article.ts'
import { tempFolder } from './temp-folder.ts'

const catalogue = buildCatalogue(
  [
    makeArticle({
      title: 'Report',
      venue: 'ICML',
      year: 2023,
      sections: ['Trees'],
      papers: [{ title: 'Oak', authors: ['Ann Lee'], section: 'Trees' }],
    }),
  ],
  { venues: [], topics: [] },
)

const records = [
  'articles/report',
  'papers/oak',
  'authors/ann-lee',
  'topics/trees',
  'venues/icml',
  'venues/icml/2023',
  'years/2023',
]

function writeSite(site: string): void {
  for (const page of ['', 'search', ...records]) {
    mkdirSync(join(site, page), { recursive: true })
    writeFileSync(join(site, page, 'index.html'), '')
  }
  writeFileSync(join(site, '404.html'), '')
}

test('a site with a page for every record is whole', (context) => {
  const site = tempFolder(context)
  writeSite(site)
  assert.equal(verifyPages(pagesBelow(site), hydrate(catalogue)), records.length)
})

for (const lost of records) {
  test(`a site without ${lost} is refused`, (context) => {
    const site = tempFolder(context)
    writeSite(site)
    rmSync(join(site, lost, 'index.html'))
    assert.throws(() => verifyPages(pagesBelow(site), hydrate(catalogue)), {
      message: new RegExp(`lacks 1 of its pages: /${lost}`),
    })
  })
}

test('an empty site is refused', (context) => {
  assert.throws(() => verifyPages(pagesBelow(tempFolder(context)), hydrate(catalogue)), {
    message: /lacks 10 of its pages: .*…/,
  })
})
