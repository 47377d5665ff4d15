import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { ArticleComponents, ComponentName } from '../model/components.ts'
import { refuse } from './refuse.ts'

/** A component as Markdown holds it. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement

/** The one attribute of each component. */
const attributeNames: { readonly [Name in ComponentName]: keyof ArticleComponents[Name] } = {
  Figure: 'id',
  Paper: 'id',
  Mention: 'paper',
}

/** A component as an article holds it: its name, and the id it was given. */
export interface ReadComponent {
  readonly name: ComponentName
  readonly id: string
}

/** Take a component as one of those an article may hold, or refuse it. */
export function readComponent(node: ComponentNode): ReadComponent {
  const { name, attributes } = node
  if (!isComponentName(name)) refuse(node, `An article must not hold the component \`${name}\``)
  const [attribute] = attributes
  if (attributes.length !== 1 || attribute?.type !== 'mdxJsxAttribute') {
    refuse(node, `\`${name}\` takes one attribute, \`${attributeNames[name]}\``)
  }
  if (attribute.name !== attributeNames[name]) refuse(node, `\`${name}\` takes no \`${attribute.name}\``)
  const id = literal(attribute.value)
  if (id === null) refuse(node, `\`${attribute.name}\` of \`${name}\` is no literal string`)
  return { name, id }
}

function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(attributeNames, name)
}

/** The string of an attribute, plain or as a JSON expression; null for everything else. */
function literal(value: MdxJsxAttribute['value']): string | null {
  if (typeof value === 'string') return value
  if (!value) return null
  try {
    const parsed: unknown = JSON.parse(value.value)
    return typeof parsed === 'string' ? parsed : null
  } catch {
    return null
  }
}
