import type { Element } from 'hast'
import type { List, ListItem } from '../model/article.ts'
import type { Anchors } from './anchors.ts'
import { element } from './element.ts'
import { renderInlines } from './render-inline.ts'

/** Draw a list; `inside` draws the blocks of an item. */
export function renderList(
  { ordered, items }: List,
  anchors: Anchors,
  inside: (item: ListItem) => Element['children'],
): Element {
  const isTasks = items.some(({ checked }) => checked !== undefined)
  const drawn = items.map((item) => {
    const children = renderTight(item, anchors) ?? inside(item)
    return element('li', {}, [...renderCheckbox(item), ...children])
  })
  return element(ordered ? 'ol' : 'ul', isTasks ? { className: ['tasks'] } : {}, drawn)
}

/** The content of an item that is one paragraph, which needs no element of its own. */
function renderTight({ blocks }: ListItem, anchors: Anchors): Element['children'] | null {
  const [only, ...more] = blocks
  return only?.type === 'paragraph' && more.length === 0 ? renderInlines(only.content, anchors) : null
}

function renderCheckbox({ checked }: ListItem): (Element | string)[] {
  if (checked === undefined) return []
  return [element('input', { type: 'checkbox', checked, disabled: true, ariaLabel: 'Done' }), ' ']
}
