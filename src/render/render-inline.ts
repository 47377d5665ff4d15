import type { ElementContent } from 'hast'
import type { FootnoteMark, Inline, Link, Mention } from '../model/inline.ts'
import type { Anchors } from './anchors.ts'
import { element } from './element.ts'

/** Draw what stands inside a line. */
export function renderInlines(content: readonly Inline[], anchors: Anchors): ElementContent[] {
  return content.map((inline) => renderInline(inline, anchors))
}

function renderInline(inline: Inline, anchors: Anchors): ElementContent {
  switch (inline.type) {
    case 'text':
      return { type: 'text', value: inline.value }
    case 'emphasis':
      return element('em', {}, renderInlines(inline.children, anchors))
    case 'strong':
      return element('strong', {}, renderInlines(inline.children, anchors))
    case 'deletion':
      return element('del', {}, renderInlines(inline.children, anchors))
    case 'code':
      return element('code', {}, [inline.value])
    case 'link':
      return renderLink(inline, anchors)
    case 'mention':
      return renderMention(inline, anchors)
    case 'footnoteMark':
      return renderMark(inline, anchors)
  }
}

function renderLink({ url, children }: Link, anchors: Anchors): ElementContent {
  return element('a', { href: url, rel: ['noopener', 'noreferrer'] }, renderInlines(children, anchors))
}

/** The page puts the address of the record in the place of `paper:ID`. */
function renderMention(mention: Mention, anchors: Anchors): ElementContent {
  const id = anchors.mentions.get(mention)
  const properties = { className: ['mention'], href: `paper:${mention.paper}`, ...(id ? { id } : {}) }
  return element('a', properties, renderInlines(mention.children, anchors))
}

function renderMark(mark: FootnoteMark, anchors: Anchors): ElementContent {
  const note = anchors.notes.get(mark.label)
  if (!note) throw new TypeError(`No footnote has the label \`${mark.label}\``)
  const properties = {
    id: anchors.marks.get(mark),
    href: `#${note.id}`,
    role: 'doc-noteref',
    ariaLabel: `Footnote ${note.number}`,
  }
  return element('sup', {}, [element('a', properties, [`${note.number}`])])
}
