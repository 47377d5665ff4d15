import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneScript } from '../../src/host/one-script.ts'
import { entryCards, pageCard } from '../../src/host/page-card.ts'
import { fileScript } from '../../src/site/file-script.ts'

test('one classic script stands in place of all modules of a page', () => {
  const others =
    '<script src="/theme.js"></script><script type="application/ld+json">{"a":1}</script><p>x</p>'
  const modules = '<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script>'
  assert.equal(oneScript(others + modules, '/all.js'), `${others}<script defer src="/all.js"></script>`)
  assert.equal(oneScript(others, '/all.js'), others)
})

test('the card of a page has what stands in its head, and the first passage', () => {
  const html = `<p class="eyebrow">outside</p><main><div class="page-heading"><p class="eyebrow">ICML <b>2024</b></p>
<h1>Oak &amp; elm</h1><p class="authors"><span><a>Ann Lee</a>, Bo Chen</span></p></div>
<ol class="mentions"><li><blockquote>First.</blockquote><blockquote>Second.</blockquote></li></ol></main>`
  assert.deepEqual(pageCard(html), {
    eyebrow: 'ICML 2024',
    'card-title': 'Oak & elm',
    note: '',
    authors: 'Ann Lee, Bo Chen',
    'card-passage': 'First.',
  })
})

test('one script tells all citations of a record, and others one file each', () => {
  const paths = ['papers/oak/cite.bib', 'papers/oak/cite.ris', 'papers/oak/cite.json']
  assert.deepEqual([...new Set(paths.map(fileScript))], ['papers/oak/cite.js'])
  assert.equal(fileScript('pagefind/index/en_1.pf_index'), 'pagefind/index/en_1.pf_index.js')
})

test('the cards of a list are told by the ids of its entries', () => {
  const entry = (id: string, name: string) =>
    `<li id="${id}" class="entry"><h2>${name}</h2><div><p><a class="paper-title" href="/">Oak</a></p><p class="authors">With <a href="/">Bo Xu</a></p></div></li>`
  const cards = entryCards(
    `<main><h1>Names</h1><ol>${entry('ann-lee', 'Ann Lee')}${entry('cy', 'Cy')}</ol></main>`,
  )
  assert.deepEqual(Object.keys(cards), ['ann-lee', 'cy'])
  assert.deepEqual(cards['ann-lee'], {
    eyebrow: 'Printed name',
    'card-title': 'Ann Lee',
    note: 'Oak',
    authors: 'With Bo Xu',
    'card-passage': '',
  })
})
