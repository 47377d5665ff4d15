import type { Element } from 'hast'
import type { Anchors } from './anchors.ts'
import { element } from './element.ts'
import type { Note } from './find-notes.ts'
import { renderBlocks } from './render-block.ts'

/** Draw the footnotes as a list at the end of the article, each with links back to its marks; null without any. */
export function renderNotes(anchors: Anchors): Element | null {
  if (anchors.notes.size === 0) return null
  const items = Array.from(anchors.notes.values(), (note) => renderNote(note, anchors))
  const properties = { className: ['notes'], role: 'doc-endnotes', ariaLabel: 'Footnotes' }
  return element('section', properties, [element('ol', {}, items)])
}

function renderNote({ id, number, marks, blocks }: Note, anchors: Anchors): Element {
  const links = marks.map((mark, i) => {
    const which = marks.length > 1 ? `, ${i + 1} of ${marks.length}` : ''
    const label = `Back to footnote mark ${number}${which}`
    return element('a', { href: `#${mark}`, role: 'doc-backlink', ariaLabel: label }, ['↩'])
  })
  return element('li', { id }, [...renderBlocks(blocks, anchors), ...links.flatMap((link) => [link, ' '])])
}
