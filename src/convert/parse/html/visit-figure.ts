import { type Element, isElement } from './element.ts'
import { noMarks } from './inline-pieces.ts'
import { readImage } from './read-image.ts'
import { holderOf } from './row-builder.ts'
import { spanOf } from './span-of.ts'
import type { Visitor } from './walk.ts'

/** Read `figure`: images first and their caption after them, whatever the order in the page. */
export const visitFigure: Visitor = (walk, figure, context) => {
  const captions: Element[] = []
  walk.rows.endLine(context.holder, 1)
  for (const child of figure.childNodes) {
    if (walk.dropped.has(child)) continue
    if (isElement(child) && child.tagName === 'figcaption') captions.push(child)
    else walk.visit(walk, child, context)
  }
  walk.rows.endLine(context.holder)
  for (const caption of captions) visitCaption(walk, caption, context)
  walk.rows.askGap(1)
}

/** Read a caption as one row, and the credit in it as another directly below. */
export const visitCaption: Visitor = (walk, caption, context) => {
  const start = walk.rows.rows.length
  const holder = holderOf({ type: 'caption' }, context.holder, true)
  walk.rows.endLine(context.holder)
  walk.visitChildren(walk, caption, { ...context, holder, level: 0 })
  walk.rows.endLine(holder)
  walk.rows.joinFrom(start)
  walk.rows.askGap(1)
}

/** Read `img`: a row of its own, or characters where it stands for some. */
export const visitImage: Visitor = (walk, element, context) => {
  const image = readImage(element, walk.base)
  if ('inline' in image) walk.rows.add(image.inline, noMarks, spanOf(element))
  else if ('reason' in image) walk.dropped.set(element, image.reason)
  // In a cell or the headline there is no place for one, and beside who wrote the article it shows that person.
  else if (context.breaks === 'join' || context.holder?.cue.type === 'byline')
    walk.dropped.set(element, 'small-image')
  else {
    walk.rows.endLine(context.holder)
    walk.rows.addRow({ type: 'image', ...image }, [], spanOf(element))
  }
}
