import { childElements, type Element, elementsBelow, isElement } from './element.ts'
import { isBlock } from './is-block.ts'
import { holderOf } from './row-builder.ts'
import { visitBlock } from './visit-block.ts'
import type { Visitor } from './walk.ts'

/** Read `ul` and `ol`: the first line of each entry is a bullet. */
export const visitList: Visitor = (walk, list, context) => {
  // Entries of one line stand close; others have room between them.
  const gap = childElements(list).some(isDivided) ? 1 : 0
  const around = context.level === 0 ? 1 : 0
  walk.rows.endLine(context.holder, around)
  for (const child of list.childNodes) {
    if (walk.dropped.has(child)) continue
    if (!isElement(child) || child.tagName !== 'li') walk.visit(walk, child, context)
    else {
      const cue = { type: 'bullet', ordered: list.tagName === 'ol', level: context.level } as const
      const holder = holderOf(cue, context.holder)
      visitBlock(walk, child, { ...context, holder, level: context.level + 1 }, context, gap)
    }
  }
  walk.rows.endLine(context.holder, around)
}

function isDivided(item: Element): boolean {
  for (const inner of elementsBelow(item, isList)) {
    if (inner.tagName === 'br' || (isBlock(inner) && !isList(inner))) return true
  }
  return false
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}
