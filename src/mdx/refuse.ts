import type { Nodes } from 'mdast'
import { InertError } from './inert-error.ts'

/** Names for what an article must not hold, where the name of the node says too little. */
const names: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export statement',
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
  html: 'HTML',
  toml: 'a head in TOML',
  break: 'a hard line break',
}

/** Stop reading: an article must not hold this node. */
export function refuse(
  node: Nodes,
  reason = `An article must not hold ${names[node.type] ?? node.type}`,
): never {
  throw new InertError(reason, node.position?.start.line)
}
