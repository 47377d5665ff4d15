import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionLink, isRecordPath } from '../../src/site/view/correction-link.ts'

const oak = { title: 'Oak & elm: 100 % {body}', record: '/papers/oak/' }

test('a link to an issue or a mail is filled in, and what it is filled with is escaped', () => {
  assert.equal(
    correctionLink('https://example.org/new?title={title}&at={record}', oak),
    'https://example.org/new?title=Correction%3A%20Oak%20%26%20elm%3A%20100%20%25%20%7Bbody%7D&at=%2Fpapers%2Foak%2F',
  )
  const { searchParams } = new URL(correctionLink('mailto:a@b.example?subject={title}&body={body}', oak))
  assert.match(searchParams.get('body') ?? '', /^Oak & elm: 100 % \{body\}\n\/papers\/oak\/\n/)
})

test('records can be corrected, lists cannot', () => {
  for (const path of [
    '/papers/oak/',
    '/authors/ann-lee/',
    '/people/ann/',
    '/venues/icml/2023/',
    '/venues/icml/',
  ]) {
    assert.ok(isRecordPath(path), path)
  }
  for (const path of ['/', '/papers/', '/papers/index/2/', '/search/', '/quality/', '/years/2023/']) {
    assert.equal(isRecordPath(path), false, path)
  }
})
