import { parse } from 'parse5'
import { type Change, changePage, elementsOf, type PageElement } from './change-page.ts'

/** Attributes that hold an address of their own. */
const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'data-copy'])

/**
 * A page whose links into the site begin otherwise: below another path, or relative to where the page itself stands.
 * Everything else stays as it is, byte by byte.
 *
 * @example
 * rebasePage('<a href="/docs/papers/oak/">', '/docs/', '../../') // => '<a href="../../papers/oak/">'
 */
export function rebasePage(html: string, from: string, to: string): string {
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))]
  return changePage(
    html,
    elements.flatMap((element) => [...elementChanges(element, from, to)]),
  )
}

/**
 * The way from a page to the root of its site.
 *
 * @example
 * wayToRoot('papers/oak/index.html') // => '../../'
 */
export function wayToRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './'
}

function* elementChanges(element: PageElement, from: string, to: string): Generator<Change> {
  for (const { prefix, name, value } of element.attrs) {
    const key = prefix ? `${prefix}:${name}` : name
    const place = element.sourceCodeLocation?.attrs?.[key]
    const moved = addresses.has(name)
      ? rebased(value, from, to)
      : isRefresh(element, name)
        ? leading(value, from, to)
        : null
    if (place === undefined || moved === null) continue
    yield { from: place.startOffset, to: place.endOffset, text: `${key}="${escaped(moved)}"` }
  }
}

/** The address below the other path; null if it is none of the site. */
function rebased(address: string, from: string, to: string): string | null {
  return address.startsWith(from) && !address.startsWith('//') ? to + address.slice(from.length) : null
}

function isRefresh({ tagName, attrs }: PageElement, name: string): boolean {
  return (
    tagName === 'meta' &&
    name === 'content' &&
    attrs.some((attribute) => attribute.name === 'http-equiv' && attribute.value === 'refresh')
  )
}

function leading(value: string, from: string, to: string): string | null {
  const [, wait = '', address = ''] = /^(\d+; url=)(.*)$/.exec(value) ?? []
  const moved = rebased(address, from, to)
  return moved === null ? null : wait + moved
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
