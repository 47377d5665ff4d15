import { attribute, type ChildNode, childElements, type Element, isText, nodesBelow } from './element.ts'

/** What stands in a `pre`. */
export interface ReadCode {
  /** Whether it is marked as program text. */
  readonly marked: boolean
  readonly language: string | null
  readonly lines: readonly string[]
}

/** Read a `pre`: its lines as typed, and the language that its class names. */
export function readCode(element: Element, dropped: ReadonlyMap<ChildNode, string>): ReadCode {
  const code = childElements(element).find(({ tagName }) => tagName === 'code')
  const names = `${attribute(code, 'class') ?? ''} ${attribute(element, 'class') ?? ''}`
  // `language-python`, `lang-js`, `highlight-source-rust`
  const language = /(?:^|\s)(?:lang(?:uage)?|highlight-source)-(?<name>[\w+#-]{1,30})/.exec(names)
  const text = [...nodesBelow(element, (inner) => dropped.has(inner))].map((node) =>
    dropped.has(node) ? '' : isText(node) ? node.value : node.nodeName === 'br' ? '\n' : '',
  )
  return {
    marked: code !== undefined,
    language: language?.groups?.['name'] ?? null,
    lines: text.join('').split('\n'),
  }
}
