import { attribute, type Element } from './element.ts'

const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul'.split(
    ' ',
  ),
)
// Elements that pages define themselves and that stand inside a line
const inlineOwn = /(?:emoji|mjx|math|time|icon|katex|tooltip|link|badge)/

/** Whether an element begins and ends a block of its own. Elements that a page defines itself mostly do. */
export function isBlock(element: Element): boolean {
  const display = /(?:^|[;\s])display\s*:\s*(?<display>[a-z-]+)/i.exec(
    (attribute(element, 'style') ?? '').slice(0, 500),
  )?.groups?.['display']
  if (display?.startsWith('inline')) return false
  if (display === 'block' || display === 'flex' || display === 'grid') return true
  const { tagName } = element
  return blocks.has(tagName) || (tagName.includes('-') && !inlineOwn.test(tagName))
}
