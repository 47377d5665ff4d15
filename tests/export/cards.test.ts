import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { cardFiles } from '../../src/export/cards/card-files.ts'
import { widthOf } from '../../src/export/cards/card-font.ts'
import { cardSize, drawCard } from '../../src/export/cards/draw-card.ts'
import { fitTitle } from '../../src/export/cards/fit-title.ts'
import { openRenderer } from '../../src/export/cards/open-renderer.ts'
import { placedCards } from '../../src/export/cards/placed-cards.ts'
import { drawIcon, iconFiles } from '../../src/export/icons/icon-files.ts'
import { openGraph } from '../../src/export/metadata/open-graph.ts'
import { readSettings } from '../../src/site/settings.ts'
import { hostileText } from './hostile-text.ts'
import { readXml } from './read-xml.ts'
import { realSource } from './real-items.ts'
import { sampleSource } from './sample-source.ts'

const address = 'https://example.org/'
const all = {
  ...readSettings('/nowhere').exports,
  cards: ['site' as const, 'articles' as const, 'papers' as const],
}
const card = { site: 'Lectern', kind: 'Topic', title: 'Bandit problems', facts: '4 papers · 16 authors' }

test('a title keeps its words, its lines fit, and they are about as long as each other', () => {
  const room = 1032
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-z-]{1,14}$/), { minLength: 1, maxLength: 40 }),
      (words) => {
        const { size, lines } = fitTitle(words.join(' '), room, widthOf)
        for (const line of lines) assert.ok(widthOf(line, size) <= room, line)
        const shown = lines.join(' ')
        assert.ok(
          shown === words.join(' ') ||
            (shown.endsWith('…') && words.join(' ').startsWith(shown.slice(0, -1))),
        )
        assert.ok(lines.length * size * 1.14 <= 300, `${lines.length} lines of ${size}`)
      },
    ),
    { seed: 1 },
  )
  const { lines } = fitTitle('Amazon’s papers at ICML 2024: A guide by topic', room, widthOf)
  assert.deepEqual(lines, ['Amazon’s papers at', 'ICML 2024: A guide by topic'])
})

test('a card is the same picture on every machine, of the size that networks ask for', async () => {
  const { render } = await openRenderer()
  const png = Buffer.from(render(drawCard(card)))
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [cardSize.width, cardSize.height])
  assert.ok(png.length < 60_000, `${png.length} bytes`)
  assert.equal(
    createHash('sha256').update(png).digest('hex'),
    '810eea299a5abbc68a6f37f73989a2c8b85c5a16d67a7319665a5c07cda6b585',
  )
})

test('no title breaks out of a drawing', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const svg = readXml(drawCard({ ...card, title }))
      assert.deepEqual([...new Set(svg.children.map(({ name }) => name))].sort(), ['path', 'rect', 'text'])
    }),
    { seed: 1 },
  )
})

test('cards stand for the pages that the settings name, and that of the site for all others', (context) => {
  const source = realSource(context, { address })
  const paths = [...cardFiles(source)].map(({ path }) => path)
  assert.ok(paths.includes('/card.png') && paths.includes('/venues/icml/2024/card.png'))
  assert.equal(paths.length, 1 + 4 + source.records.topics().length + 4)
  assert.ok(!paths.some((path) => path.startsWith('/papers/')))
  assert.deepEqual([...cardFiles(realSource(context))], [])
  assert.deepEqual(
    [...cardFiles({ ...source, settings: { ...source.settings, exports: { ...all, cards: [] } } })],
    [],
  )
})

test('a page whose title the font lacks letters for has no card of its own', () => {
  const { records, settings } = sampleSource({ address, exports: all })
  const cards = placedCards(records, settings)
  assert.ok(cards.has('/papers/oak-a-strong-tree/') && cards.has('/'))
  const titles = [...cards.values()].map(({ card: { title } }) => title)
  assert.ok(titles.includes('Oak: a {strong} <tree>'))
  assert.ok(!titles.includes('=cmd()|"/C calc"!A0'), 'its author is written in letters that the font lacks')
})

test('a shared page names its picture, with words that say what it shows', () => {
  const { records, settings } = sampleSource({ address })
  const placed = placedCards(records, settings).get('/topics/trees-shrubs/') ?? null
  const tags = openGraph({
    path: '/topics/trees-shrubs/',
    title: 'Trees & shrubs',
    description: '',
    trail: [],
    record: null,
    moved: false,
    settings,
    card: placed,
    venueName: () => null,
    linkTo: (to) => address + to.slice(1),
  })
  const contents = tags.flatMap((tag) => (tag.tag === 'meta' ? [tag.content] : []))
  assert.ok(contents.includes(`${address}topics/trees-shrubs/card.png`))
  assert.ok(contents.includes('Topic: Trees & shrubs. 2 papers · 3 authors'))
  assert.ok(contents.includes('summary_large_image'))
})

test('the icons of an installed site are drawn where it may be installed, and nothing of the mark is cut off', (context) => {
  const source = realSource(context)
  const files = [...iconFiles(source)]
  assert.deepEqual(
    files.map(({ path }) => path),
    ['/icon-192.png', '/icon-512.png', '/apple-touch-icon.png'],
  )
  assert.deepEqual([...iconFiles({ ...source, settings: { ...source.settings, offline: false } })], [])
  const [, x = '', y = '', scale = ''] =
    /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(drawIcon(512)) ?? []
  // The corners of the mark, and the safe circle of a maskable icon.
  for (const [left, top] of [
    [3, 6],
    [29, 6],
    [3, 23],
    [29, 23],
    [12, 29],
    [20, 29],
  ] as const) {
    const [dx, dy] = [Number(x) + left * Number(scale) - 256, Number(y) + top * Number(scale) - 256]
    assert.ok(Math.hypot(dx, dy) < 0.4 * 512, `${left} ${top}`)
  }
})
