import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absoluteAddress } from '../../src/export/absolute-address.ts'
import { placedCards } from '../../src/export/cards/placed-cards.ts'
import { coins } from '../../src/export/metadata/coins.ts'
import { recordsByPath } from '../../src/export/metadata/find-record.ts'
import type { HeadTag } from '../../src/export/metadata/head-tag.ts'
import { type PageMetadata, pageMetadata } from '../../src/export/metadata/page-metadata.ts'
import type { Settings } from '../../src/site/settings.ts'
import { readCoins } from './read-coins.ts'
import { sampleSource } from './sample-source.ts'

const address = 'https://example.org/lectern/'

function metadataOf(path: string, given: Partial<Settings> = { address }): PageMetadata {
  const { records, settings } = sampleSource(given)
  const record = recordsByPath(records).get(path) ?? null
  return pageMetadata({
    path,
    title: record?.record.label ?? 'A page',
    description: 'A description.',
    trail: [{ label: 'Papers', path: '/papers/' }],
    record,
    moved: false,
    settings,
    card: placedCards(records, settings).get(path) ?? null,
    venueName: () => 'International Conference on Machine Learning',
    linkTo: (to) => absoluteAddress(to, settings.address) ?? to,
  })
}

/** The values of a tag, in the order of the page. */
function values(tags: readonly HeadTag[], name: string): string[] {
  return tags.flatMap((tag) =>
    tag.tag === 'meta' && ('name' in tag ? tag.name : tag.property) === name ? [tag.content] : [],
  )
}

/** The item type that Zotero's translator for embedded metadata takes from a page: of the type tags the last counts. */
function zoteroType(tags: readonly HeadTag[]): string {
  const types: Readonly<Record<string, string>> = {
    citation_journal_title: 'journalArticle',
    citation_conference_title: 'conferencePaper',
    citation_book_title: 'bookSection',
    citation_inbook_title: 'bookSection',
  }
  const named = tags.flatMap((tag) => (tag.tag === 'meta' && 'name' in tag ? (types[tag.name] ?? []) : []))
  return (
    named.at(-1) ??
    values(tags, 'z:itemType')[0] ??
    (values(tags, 'citation_title').length > 0 ? 'journalArticle' : 'webpage')
  )
}

const oak = '/papers/oak-a-strong-tree/'

test('a paper is read as a conference paper with its authors in order and its year', () => {
  const { tags } = metadataOf(oak)
  assert.equal(zoteroType(tags), 'conferencePaper')
  assert.deepEqual(values(tags, 'citation_author'), ['Ann Lee', 'van der Maaten, Laurens'])
  assert.deepEqual(values(tags, 'citation_publication_date'), ['2023'])
  assert.deepEqual(values(tags, 'citation_title'), ['Oak: a {strong} <tree>'])
  assert.deepEqual(values(tags, 'og:url'), [`${address}papers/oak-a-strong-tree/`])
  assert.ok(!values(tags, 'og:description')[0]?.startsWith('Ann Lee'))
})

test('a paper of no known venue is no conference paper', () => {
  assert.equal(zoteroType(metadataOf('/papers/elm/').tags), 'document')
})

test('an article is read as a blog post, and search engines are asked to leave it to its publisher', () => {
  const path = '/articles/trees-at-icml-2023/'
  const { tags } = metadataOf(path)
  assert.equal(zoteroType(tags), 'blogPost')
  assert.ok(!tags.some((tag) => tag.tag === 'meta' && 'name' in tag && tag.name.startsWith('citation_')))
  assert.deepEqual(values(tags, 'robots'), ['noindex, follow'])
  assert.deepEqual(values(tags, 'article:published_time'), ['2023-07-20T00:00:00Z'])
  assert.deepEqual(values(metadataOf(path, { indexArticles: true }).tags, 'robots'), [])
})

test('the proceedings are named before the conference, so that a bibliography has both', () => {
  const { tags } = metadataOf(oak)
  const name = 'International Conference on Machine Learning (ICML 2023)'
  assert.deepEqual(values(tags, 'citation_inbook_title'), [name])
  assert.deepEqual(values(tags, 'citation_conference_title'), [name])
})

test('a list carries every paper for reference managers', () => {
  const { records } = sampleSource()
  const venueName = 'International Conference on Machine Learning'
  const items = new Map(
    records.papers().map((paper) => {
      const item = readCoins(coins(paper, paper.venue && venueName))
      return [item.title, item]
    }),
  )
  assert.deepEqual(items.get('Oak: a {strong} <tree>'), {
    type: 'conferencePaper',
    title: 'Oak: a {strong} <tree>',
    container: 'International Conference on Machine Learning (ICML 2023)',
    date: '2023',
    creators: [
      { first: 'Ann', last: 'Lee' },
      { first: 'Laurens', last: 'van der Maaten' },
    ],
  })
  assert.equal(items.get('=cmd()|"/C calc"!A0')?.type, 'conferencePaper')
  assert.equal(items.get('Elm')?.type, 'document')
  assert.equal(items.size, 3)
})

test('a list names a paper of a journal as an article of it', () => {
  const paper = sampleSource()
    .records.papers()
    .find(({ title }) => title.startsWith('Oak'))
  assert.ok(paper)
  const item = readCoins(coins(paper, 'Journal of Trees'))
  assert.deepEqual([item.type, item.container], ['journalArticle', 'Journal of Trees'])
})

test('without the address of the site nothing claims one', () => {
  const { tags, jsonLd } = metadataOf(oak, {})
  assert.deepEqual(values(tags, 'og:url'), [])
  assert.doesNotMatch(JSON.stringify(tags) + jsonLd, /example\.org|feed\.xml|opensearch/)
})

/** What every thing of a type must have. */
const required: Readonly<Record<string, readonly string[]>> = {
  ScholarlyArticle: ['@id', 'url', 'name', 'headline', 'author'],
  BlogPosting: ['@id', 'mainEntityOfPage', 'headline', 'publisher'],
  ProfilePage: ['url', 'mainEntity'],
  DefinedTerm: ['@id', 'name', 'inDefinedTermSet'],
  EventSeries: ['@id', 'name'],
  Event: ['@id', 'name', 'superEvent'],
  CollectionPage: ['url', 'name'],
  BreadcrumbList: ['itemListElement'],
  Dataset: ['@id', 'name', 'description', 'creator', 'distribution'],
  WebSite: ['url', 'name'],
}

test('every page says what it is about, in data that no title can break out of', () => {
  const { records } = sampleSource()
  for (const path of [...recordsByPath(records).keys(), '/', '/papers/', '/data/']) {
    const { jsonLd } = metadataOf(path)
    assert.ok(jsonLd !== null && !jsonLd.includes('<'), path)
    const { '@context': context, '@graph': graph } = JSON.parse(jsonLd)
    assert.equal(context, 'https://schema.org')
    for (const thing of graph) {
      const names = required[thing['@type']]
      assert.ok(names, `${path}: ${thing['@type']}`)
      for (const name of names)
        assert.ok(thing[name] !== undefined, `${path}: ${thing['@type']} has no ${name}`)
    }
  }
})
