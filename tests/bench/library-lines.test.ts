import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SizeCost } from '../../src/bench/bench-library.ts'
import { growthLines, libraryLines, librarySeries } from '../../src/bench/library-lines.ts'
import { plotCost } from '../../src/bench/plot-cost.ts'
import { syntheticCapture, syntheticMarkdown } from '../../src/bench/synthetic-captures.ts'

function cost(articles: number, pages: number, seconds: number): SizeCost {
  const run = { seconds, processor: seconds, process: 100, tree: 200 }
  const stages = [{ stage: 'pages', ...run }]
  return {
    ...{ articles, pages, files: 5 * pages, bytes: 40_000 * pages },
    ...{ papers: true, runs: 1, cold: run, edited: run, stages, editedStages: stages },
    peers: [{ name: 'Hugo', ...run }],
  }
}

test('what grows in proportion to the pages grows by 1', () => {
  const costs = [cost(100, 2000, 4), cost(1000, 20_000, 40)]
  assert.deepEqual(growthLines(costs), ['Growth from 100 to 1,000 articles: pages 1.00'])
  assert.ok(libraryLines(costs).includes('1,000 articles, 20,000 pages, 100,000 files of 800.0 MB'))
  assert.ok(libraryLines(costs).includes('| pages | 40.0 s | 40.0 s | 40.0 s | 100 MB | 200 MB |'))
})

test('what took no time that could be told grows by nothing that could be told', () => {
  const costs = [cost(100, 2000, 0), cost(1000, 20_000, 40)]
  assert.deepEqual(growthLines(costs), ['Growth from 100 to 1,000 articles: '])
})

test('a plot holds every series, on axes of decades', () => {
  const costs = [cost(100, 2000, 4), cost(1000, 20_000, 40)]
  const svg = plotCost(librarySeries(costs), { x: 'articles', y: 'seconds' })
  for (const name of ['whole build', 'after a change', 'pages', 'Hugo'])
    assert.ok(svg.includes(`>${name}</text>`))
  // Ten times the articles and ten times the seconds are as far apart as the axes have it.
  assert.match(svg, /<path d="M64 428H570"\/><path d="M64 226H570"\/>/)
  assert.match(svg, /<path d="M64 306\.4L570 104\.4" /)
})

test('synthetic captures are the same each time, share papers, and may name none', () => {
  assert.deepEqual(syntheticCapture(7, 100), syntheticCapture(7, 100))
  assert.notEqual(syntheticCapture(7, 100).text, syntheticCapture(8, 100).text)
  const title = /\*\*(.+)\*\*/.exec(syntheticMarkdown(0, 100).text)?.[1] ?? ''
  assert.ok(title.length > 20 && syntheticCapture(0, 100).text.includes(title))
  assert.equal(syntheticCapture(0, 100, false).text.includes(title), false)
  assert.match(syntheticMarkdown(0, 100).text, /^.*\n\n## /)
})
