import assert from 'node:assert/strict'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { buildSite } from '../../src/build/build-site.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { libraryPaths } from '../reliability/library.ts'
import { payloads } from './payloads.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-injection-'))
const paths = { ...libraryPaths(folder), vocabulary: join(folder, 'vocabulary') }

before(async () => {
  const captures = join(folder, 'captures')
  for (const made of [captures, paths.vocabulary]) mkdirSync(made)
  const quoted = (text: string) => JSON.stringify(text)
  for (const [at, payload] of payloads.entries()) {
    // The name of the file, the title and the rest of the sidecar, a heading, a paper, its authors, and prose.
    const name = `${at} ${payload.replace(/[/\0\n]/g, ' ').slice(0, 60)}`.replace(/\.[^.]*$/, '')
    writeFileSync(
      join(captures, `${name}.txt`),
      `Papers ${at}\n\nOur papers at ICML 2023 speak of ${payload} at length.\n\nT${at}x ${payload}\n\nNoise ${payload} that pays\nAnn Lee, Bo Li\n`,
    )
    writeFileSync(
      join(captures, `${name}.yaml`),
      `title: ${quoted(`Title ${at} ${payload}`)}\nstandfirst: ${quoted(`Standfirst ${payload}`)}\nlicense: ${quoted(payload)}\npapers:\n  - {add: ${quoted(`Added ${at} ${payload}`)}, authors: [${quoted(`Cy ${payload}`)}]}\n`,
    )
  }
  // A letter and a number of its own keep the names of topics apart, which punctuation does not.
  const entries = payloads.map(
    (payload, at) => `- {id: topic-${at}, label: ${quoted(`T${at}x ${payload}`)}}\n`,
  )
  writeFileSync(join(paths.vocabulary, 'topics.yaml'), entries.join(''))
  const run = await runConvert({
    captures,
    out: paths.articles,
    check: false,
    strict: false,
    only: [],
    tool: 'test',
  })
  assert.ok((run.report?.totals.converted ?? 0) > 200, run.text)
  await buildSite({ paths, base: '/', say: () => {} })
})

after(() => rmSync(folder, { recursive: true, force: true }))

/** Addresses that a page may lead to. */
const allowed = /^(?:https?:|mailto:|[#/?]|[\w.-]+(?:[/?#]|$))/i

test('of more than 200 payloads in every place none becomes a script, a handler or an address that runs', () => {
  const pages = globSync('**/*.html', { cwd: paths.out })
  assert.ok(pages.length > 200, `${pages.length} pages`)
  const faults = pages.flatMap((page) =>
    elements(parse(readFileSync(join(paths.out, page), 'utf8'))).flatMap((element) =>
      faultsOf(element).map((fault) => `${page}: ${fault}`),
    ),
  )
  assert.deepEqual(faults.slice(0, 10), [])
})

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function elements(node: Node): Element[] {
  const own = 'attrs' in node ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own
}

function faultsOf({ tagName, attrs }: Element): string[] {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value
  const source = value('src')
  const ours =
    source === undefined
      ? value('type') === 'application/ld+json'
      : source.startsWith('/_astro/') || source === '/theme.js'
  return [
    ...(tagName === 'script' && !ours ? [`a script from ${source}`] : []),
    ...(['iframe', 'object', 'embed', 'base', 'frame'].includes(tagName) ? [`<${tagName}>`] : []),
    ...attrs
      .filter(({ name }) => /^on|^srcdoc$|^style$/.test(name))
      .map(({ name }) => `attribute ${name} of <${tagName}>`),
    ...attrs
      .filter(
        ({ name, value: address }) =>
          /^(?:href|src|action|formaction|xlink:href)$/.test(name) && !allowed.test(address),
      )
      .map(({ name, value: address }) => `${name}="${address}"`),
  ]
}
