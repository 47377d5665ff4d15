import { parse } from 'parse5'
import { closedPolicy, pagePolicy } from '../site/page-policy.ts'
import { elementsOf, type PageElement } from './change-page.ts'
import { sayingLinks } from './saying-links.ts'

type Attributes = ReadonlyMap<string, string>

/** Elements that no page of ours has: they hold code or styles, load what is not ours, or change where links lead. */
const unwanted = new Set([
  ...['applet', 'base', 'embed', 'fencedframe', 'frame', 'frameset', 'iframe', 'object', 'portal', 'style'],
  ...['animate', 'animateMotion', 'animateTransform', 'foreignObject', 'set'],
])

/** Attributes from which a browser loads something, or to which it sends what was typed. */
const loading = new Set(['action', 'background', 'data', 'formaction', 'manifest', 'poster', 'src'])

/** Attributes that may hold several addresses, or code, and are not needed. */
const unwantedAttributes = /^(?:on.*|style|srcdoc|srcset|imagesrcset|ping|attributionsrc)$/

/** An origin that nothing has, so that addresses of our own can be told from others. */
const here = 'https://lectern.invalid'

/**
 * What in the HTML of a page a browser could run, or load from elsewhere, or what would lead to neither a page nor a
 * mailbox; one line each. A page without its policy before the first thing it loads is a fault as well.
 *
 * @example
 * pageFaults('<p onclick="x()">') // => ['has no content-security-policy', '<p> has onclick']
 */
export function pageFaults(html: string): string[] {
  const elements = [...elementsOf(parse(html))]
  const policy = elements.findIndex(isPolicy)
  const first = elements.findIndex(({ tagName }) => /^(?:script|link|img|svg)$/.test(tagName))
  const guarded = policy >= 0 && (first < 0 || policy < first)
  return [...(guarded ? [] : ['has no content-security-policy']), ...elements.flatMap(elementFaults)]
}

function attributesOf({ attrs }: PageElement): Attributes {
  return new Map(attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]))
}

function isPolicy(element: PageElement): boolean {
  const attributes = attributesOf(element)
  const content = attributes.get('content')
  return (
    element.tagName === 'meta' &&
    attributes.get('http-equiv') === 'content-security-policy' &&
    (content === pagePolicy || content === closedPolicy)
  )
}

function elementFaults(element: PageElement): string[] {
  const name = element.tagName
  const attributes = attributesOf(element)
  return [
    ...(unwanted.has(name) ? [`<${name}> is on no page of ours`] : []),
    ...(name === 'script' ? scriptFaults(element, attributes) : []),
    ...(name === 'meta' ? metaFaults(element, attributes) : []),
    ...[...attributes].flatMap(([key, value]) => attributeFaults(element, key, value)),
  ]
}

/** Scripts are files of the site; only data may stand in the page. */
function scriptFaults({ childNodes }: PageElement, attributes: Attributes): string[] {
  const type = attributes.get('type') ?? ''
  if (attributes.has('src')) {
    return type === '' || type === 'module' ? [] : [`<script> of the type ${type}`]
  }
  return childNodes.length === 0 || type === 'application/ld+json' ? [] : ['<script> holds code']
}

function metaFaults(element: PageElement, attributes: Attributes): string[] {
  const action = attributes.get('http-equiv')
  if (action === undefined || isPolicy(element)) return []
  const target = /^0; url=(?<target>.+)$/.exec(attributes.get('content') ?? '')?.groups?.['target']
  return action === 'refresh' && target !== undefined && isOwn(target)
    ? []
    : [`<meta http-equiv="${action}">`]
}

function attributeFaults({ tagName, attrs }: PageElement, key: string, value: string): string[] {
  if (unwantedAttributes.test(key)) return [`<${tagName}> has ${key}`]
  const fault = `<${tagName}> has ${key}="${value}"`
  if (loading.has(key)) return isOwn(value) ? [] : [fault]
  if (key === 'cite') return isLink(value) ? [] : [fault]
  if (key !== 'href' && key !== 'xlink:href') return []
  const kinds = (attrs.find(({ name }) => name === 'rel')?.value ?? '').split(/\s+/)
  const leads =
    tagName === 'a' ||
    tagName === 'area' ||
    (tagName === 'link' && kinds.every((kind) => sayingLinks.has(kind)))
  return (leads ? isLink(value) : isOwn(value)) ? [] : [fault]
}

/** Whether an address, read as browsers do, is one of this site. */
function isOwn(address: string): boolean {
  return parsed(address)?.origin === here
}

/** Whether an address may stand in a link: a page, or a mailbox. */
function isLink(address: string): boolean {
  return ['https:', 'http:', 'mailto:'].includes(parsed(address)?.protocol ?? '')
}

function parsed(address: string): URL | null {
  return URL.canParse(address, here) ? new URL(address, here) : null
}
