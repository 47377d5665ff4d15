import type { Element, ElementContent } from 'hast'
import type { Block, Code } from '../model/article.ts'
import type { Anchors } from './anchors.ts'
import { element } from './element.ts'
import { renderInlines } from './render-inline.ts'
import { renderList } from './render-list.ts'
import { renderTable } from './render-table.ts'

/** Draw blocks, each on a line of its own. Papers, figures and footnotes have other places. */
export function renderBlocks(blocks: readonly Block[], anchors: Anchors): ElementContent[] {
  return blocks.flatMap((block): ElementContent[] => {
    const drawn = renderBlock(block, anchors)
    return drawn ? [drawn, { type: 'text', value: '\n' }] : []
  })
}

function renderBlock(block: Block, anchors: Anchors): Element | null {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, renderInlines(block.content, anchors))
    case 'list':
      return renderList(block, anchors, ({ blocks }) => renderBlocks(blocks, anchors))
    case 'quote':
      return element('blockquote', {}, renderBlocks(block.blocks, anchors))
    case 'code':
      return renderCode(block)
    case 'table':
      return renderTable(block, anchors)
    case 'rule':
      return element('hr', {})
    case 'paper':
    case 'figure':
    case 'footnote':
      return null
  }
}

function renderCode({ language, value }: Code): Element {
  const properties = language === null ? {} : { className: [`language-${language}`] }
  return element('pre', { tabIndex: 0 }, [element('code', properties, [value])])
}
