import type { PhrasingContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { ArticleComponents, ComponentName } from '../model/components.ts'

/** A component that stands between blocks. */
export function flowComponent<Name extends ComponentName>(
  name: Name,
  attributes: ArticleComponents[Name],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: writeAttributes(attributes), children: [] }
}

/** A component round words in a line of text. */
export function textComponent<Name extends ComponentName>(
  name: Name,
  attributes: ArticleComponents[Name],
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: writeAttributes(attributes), children }
}

function writeAttributes(attributes: Readonly<Record<string, string>>): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: /^[a-z0-9-]+$/.test(value) ? value : jsonExpression(value),
  }))
}

/** MDX reads character references in a plain attribute, so that `&amp;` would come back as `&`. */
function jsonExpression(value: string): Exclude<MdxJsxAttribute['value'], string | null | undefined> {
  return { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) }
}
