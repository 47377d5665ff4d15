import { attribute, type Element } from './element.ts'
import type { Context, Walk } from './walk.ts'

/**
 * Read an element on lines of its own.
 *
 * @param inner what surrounds the nodes inside it
 * @param outer what surrounds the element itself
 * @param gap what is asked for before and after it
 */
export function visitBlock(walk: Walk, element: Element, inner: Context, outer: Context, gap = 1): void {
  walk.rows.endLine(outer.holder, gap)
  const style = (attribute(element, 'style') ?? '').slice(0, 500)
  const typed = /white-space\s*:\s*(?:pre|break-spaces)/i.test(style)
  walk.visitChildren(walk, element, typed ? { ...inner, breaks: 'keep' } : inner)
  walk.rows.endLine(inner.holder, gap)
}
