import type { PhrasingContent } from 'mdast'
import type { Inline } from '../model/inline.ts'
import { textComponent } from './component.ts'
import { mergeText } from './merge-text.ts'

type Kind = Inline['type']

/** One writer for each kind of inline. A new kind does not compile until it has one. */
const writers: { readonly [K in Kind]: (inline: Extract<Inline, { type: K }>) => PhrasingContent } = {
  text: ({ value }) => ({ type: 'text', value }),
  emphasis: ({ children }) => ({ type: 'emphasis', children: writeInlines(children) }),
  strong: ({ children }) => ({ type: 'strong', children: writeInlines(children) }),
  deletion: ({ children }) => ({ type: 'delete', children: writeInlines(children) }),
  code: ({ value }) => ({ type: 'inlineCode', value }),
  link: ({ url, children }) => ({ type: 'link', url, children: writeInlines(children) }),
  mention: ({ paper, children }) => textComponent('Mention', { paper }, writeInlines(children)),
  footnoteMark: ({ label }) => ({ type: 'footnoteReference', identifier: label, label }),
}

/** Write what stands inside a line as Markdown nodes. */
export function writeInlines(content: readonly Inline[]): PhrasingContent[] {
  return mergeText(content).map(writeInline)
}

function writeInline<I extends Inline>(inline: I): PhrasingContent {
  const write = writers[inline.type] as (inline: I) => PhrasingContent
  return write(inline)
}
