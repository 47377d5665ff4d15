import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { buildHostileSite } from './hostile-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-injection-'))
let site = ''

before(async () => {
  site = await buildHostileSite(folder)
})

after(() => rmSync(folder, { recursive: true, force: true }))

/** Addresses that a page may lead to. */
const allowed = /^(?:https?:|mailto:|[#/?]|[\w.-]+(?:[/?#]|$))/i

test('of more than 200 payloads in every place none becomes a script, a handler or an address that runs', () => {
  const pages = globSync('**/*.html', { cwd: site })
  assert.ok(pages.length > 200, `${pages.length} pages`)
  const faults = pages.flatMap((page) =>
    elements(parse(readFileSync(join(site, page), 'utf8'))).flatMap((element) =>
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
