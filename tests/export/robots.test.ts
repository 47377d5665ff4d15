import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordsByPath } from '../../src/export/metadata/find-record.ts'
import { noRelease } from '../../src/export/releases/release.ts'
import { robotsFiles } from '../../src/export/robots/robots-files.ts'
import { sitemapFiles } from '../../src/export/robots/sitemap-files.ts'
import { readXml } from './read-xml.ts'
import { realSource } from './real-items.ts'
import { sampleSource, textByPath } from './sample-source.ts'

const address = 'https://example.org/lectern'

test('the sitemap names every page that may be indexed, once, and nothing else', (context) => {
  for (const indexArticles of [true, false]) {
    const source = realSource(context, { address, indexArticles })
    const pages = [...recordsByPath(source.records).keys(), '/', '/search/']
    const files = textByPath(sitemapFiles(source, pages))
    const index = readXml(files.get('/sitemap.xml') ?? '')
    assert.deepEqual(
      index.children.map(({ children }) => children[0]?.text),
      [`${address}/sitemap-1.xml`],
    )
    const named = readXml(files.get('/sitemap-1.xml') ?? '').children.map(
      ({ children }) => children[0]?.text ?? '',
    )
    const wanted = pages.filter(
      (path) => path !== '/search/' && (indexArticles || !path.startsWith('/articles/')),
    )
    assert.deepEqual(named.sort(), wanted.map((path) => address + path).sort())
  }
})

test('a day stands in the sitemap where it is known', () => {
  const pages = ['/articles/trees-at-icml-2023/', '/articles/loose-ends/']
  const source = sampleSource({ address, indexArticles: true })
  const { children } = readXml(textByPath(sitemapFiles(source, pages)).get('/sitemap-1.xml') ?? '')
  assert.deepEqual(
    children.map((url) => url.children[1]?.text),
    [undefined, '2023-07-20'],
  )
})

test('what a release has added or corrected is as new as the release', () => {
  const release = {
    ...noRelease,
    released: '2026-11-21',
    added: [{ path: '/papers/elm/', label: 'Elm' }],
  }
  const source = { ...sampleSource({ address }), releases: [release] }
  const files = textByPath(sitemapFiles(source, ['/papers/elm/', '/topics/']))
  const { children } = readXml(files.get('/sitemap-1.xml') ?? '')
  assert.deepEqual(
    children.map((url) => url.children[1]?.text),
    ['2026-11-21', undefined],
  )
  const index = readXml(files.get('/sitemap.xml') ?? '')
  assert.equal(index.children[0]?.children[1]?.text, '2026-11-21')
})

test('without the address of the site nothing claims one', () => {
  const source = sampleSource()
  assert.equal(textByPath(sitemapFiles(source, ['/'])).size, 0)
  const files = textByPath(robotsFiles(source))
  assert.deepEqual([...files.keys()], ['/robots.txt', '/llms.txt'])
  assert.doesNotMatch([...files.values()].join(), /Sitemap|https?:/)
})

test('robots are told what pages cannot tell themselves', () => {
  const robots = (settings: object) =>
    textByPath(robotsFiles(sampleSource(settings))).get('/robots.txt') ?? ''
  assert.match(robots({ address }), /^Disallow: \/some\/base\/articles\/\*\/index\.md\$$/m)
  assert.match(robots({ address }), /^Sitemap: https:\/\/example\.org\/lectern\/sitemap\.xml$/m)
  assert.doesNotMatch(robots({ indexArticles: true }), /Disallow/)
})

test('the search is described for browsers', () => {
  const search = readXml(textByPath(robotsFiles(sampleSource({ address }))).get('/opensearch.xml') ?? '')
  const url = search.children.find(({ name }) => name === 'Url')
  assert.equal(url?.attributes['template'], `${address}/search/?q={searchTerms}`)
})

test('language models find every article', () => {
  const text = textByPath(robotsFiles(sampleSource({ address }))).get('/llms.txt') ?? ''
  assert.match(text, /^# Lectern\n\n> /)
  assert.match(text, /\(https:\/\/example\.org\/lectern\/articles\/loose-ends\/index\.md\)/)
})
