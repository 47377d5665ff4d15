import { pagePolicy } from '../site/page-policy.ts'
import { sayingLinks } from './saying-links.ts'

/** How every page of ours begins: nothing is loaded before the policy stands. */
const beginning = /^<!doctype html><html lang="[\w-]*">\s*<head>\s*<meta charset="utf-8">\s*/i
const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy}">`

/**
 * Elements whose names say nothing of what a browser would do with them but show them, and whose content it reads like
 * that of any other. Those that pages have seldom are left to the parser.
 */
const plain = new Set(
  `a abbr article aside b bdi blockquote body br button circle code col colgroup dd del desc details div dl dt em
  figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i input ins kbd label li line main mark nav ol p
  path polyline pre q rect s section small span strong sub summary sup svg table tbody td text tfoot th thead time tr
  tspan u ul`.split(/\s+/),
)

const tag =
  /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: +[a-zA-Z][a-zA-Z:-]*(?:="[^"]*")?)*)[ \n]*\/?>/y
const attribute = / +(?<key>[a-zA-Z][a-zA-Z:-]*)(?:="(?<value>[^"]*)")?/g

type Attributes = ReadonlyMap<string, string>

/**
 * Whether a page is written so plainly that it needs no parser to see that `pageFaults` would find nothing: it holds
 * tags of the commonest form alone, each harmless by itself wherever a parser would put it. False says nothing.
 */
export function isPlainlyFaultless(html: string): boolean {
  const start = beginning.exec(html)?.[0]
  if (start === undefined || !html.startsWith(policy, start.length)) return false
  let at = html.indexOf('<', start.length + policy.length)
  while (at >= 0) {
    tag.lastIndex = at
    const { end, name = '', attributes = '' } = tag.exec(html)?.groups ?? {}
    if (name === '') return false
    const next = html.indexOf('<', tag.lastIndex)
    if (
      end === '' &&
      !isHarmless(name, attributes, html.slice(tag.lastIndex, next < 0 ? undefined : next), next, html)
    )
      return false
    at = next
  }
  return true
}

/**
 * Whether a start tag is harmless, and what follows it is read as it looks: the content of scripts and titles ends
 * at their own end tag alone.
 */
function isHarmless(name: string, text: string, content: string, next: number, html: string): boolean {
  const attributes = read(text)
  if (name === 'script') return html.startsWith('</script>', next) && isOwnScript(attributes, content)
  if (name === 'title') return html.startsWith('</title>', next) && hasNoCode(attributes)
  if (name === 'meta') return !attributes.has('http-equiv') && hasNoCode(attributes)
  if (name === 'link') return isHarmlessLink(attributes)
  return plain.has(name) && hasNoCode(attributes, name === 'a' ? isPage : undefined)
}

function read(text: string): Attributes {
  if (text === '') return none
  const attributes = new Map<string, string>()
  for (const { groups } of text.matchAll(attribute)) {
    const key = (groups?.['key'] ?? '').toLowerCase()
    // Of two of one name a parser takes the first: neither is plain.
    if (attributes.has(key)) return twice
    attributes.set(key, groups?.['value'] ?? '')
  }
  return attributes
}

const none: Attributes = new Map()
const twice: Attributes = new Map([['style', '']])

/** Attributes that hold no address and no code, besides those looked at by themselves. */
const inert =
  /^(?:aria-[a-z-]+|data-[a-z-]+|abbr|alt|autocomplete|class|colspan|content|crossorigin|d|datetime|dir|disabled|download|enterkeyhint|fill|for|headers|height|hidden|hreflang|id|inputmode|itemprop|label|lang|maxlength|method|name|open|placeholder|property|r|rel|required|reversed|role|rowspan|rx|ry|scope|sizes|span|start|stroke|stroke-width|stroke-linecap|stroke-linejoin|tabindex|text-anchor|title|transform|type|value|viewbox|width|x|y|cx|cy|dx|dy|x1|x2|y1|y2|focusable)$/

/**
 * Whether attributes hold no code, and no address but where it is expected.
 *
 * @param isRight whether the address of `href` may stand there
 */
function hasNoCode(attributes: Attributes, isRight: (address: string) => boolean = () => false): boolean {
  return [...attributes].every(
    ([key, value]) =>
      inert.test(key) ||
      (key === 'href' && isRight(value)) ||
      (key === 'action' && isOwn(value)) ||
      (key === 'cite' && isPage(value)),
  )
}

function isOwnScript(attributes: Attributes, content: string): boolean {
  const [type = '', source] = [attributes.get('type'), attributes.get('src')]
  if (source === undefined) return type === 'application/ld+json' && attributes.size === 1
  const known = [...attributes.keys()].every((key) => key === 'src' || key === 'type')
  return known && (type === '' || type === 'module') && content === '' && isOwn(source)
}

function isHarmlessLink(attributes: Attributes): boolean {
  const kinds = (attributes.get('rel') ?? '').split(' ')
  return hasNoCode(attributes, kinds.every((kind) => sayingLinks.has(kind)) ? isPage : isOwn)
}

/** An address of the site that has no other reading: no sign in it is one that a browser would leave out or turn. */
function isOwn(address: string): boolean {
  return /^\/(?![/\\])[\w./-]*$/.test(address)
}

/** An address that leads to a page, of the site or elsewhere. */
function isPage(address: string): boolean {
  if (/^(?:#|\/(?![/\\]))[\w./#-]*$/.test(address)) return true
  return (
    /^https?:\/\/[\w.-]+(?:[/?#](?:[\w./?#=%~+,:@!-]|&(?:amp|#38);)*)?$/.test(address) &&
    URL.canParse(address)
  )
}
