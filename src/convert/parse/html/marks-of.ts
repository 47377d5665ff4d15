import { webAddress } from '../web-address.ts'
import { attribute, type Element } from './element.ts'
import type { Marks } from './inline-pieces.ts'
import { resolved } from './page-facts.ts'

/** What each element inside a line says about its characters. */
const markOf: Readonly<Record<string, 'strong' | 'emphasis' | 'deletion' | 'code'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'deletion',
  del: 'deletion',
  strike: 'deletion',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

/**
 * The marks of the characters inside an element.
 *
 * @param outer the marks round it
 * @param base the address of the page; relative links are none where it is not known
 */
export function marksOf(element: Element, outer: Marks, base: string | null): Marks {
  if (element.tagName === 'a') return { ...outer, link: linkOf(attribute(element, 'href') ?? '', base) }
  const mark = markOf[element.tagName]
  if (mark) return { ...outer, [mark]: true }
  const style = (attribute(element, 'style') ?? '').slice(0, 500)
  const strong = outer.strong || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const emphasis = outer.emphasis || /font-style\s*:\s*italic/i.test(style)
  return { ...outer, strong, emphasis }
}

function linkOf(href: string, base: string | null): Marks['link'] {
  if (/^\s*#/.test(href)) return null
  const url = webAddress(resolved(href, base) ?? '')
  return url ? { url } : null
}
