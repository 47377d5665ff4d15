import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { FoundSidecar } from './sidecar-beside.ts'

/** A sidecar with what another says beyond it or otherwise. */
export interface MergedSidecar {
  readonly text: string
  /** Keys that only the other has. */
  readonly added: readonly string[]
  /** Keys of which the other says something else, with their lines in both. */
  readonly replaced: readonly { readonly key: string; readonly line: number; readonly otherLine: number }[]
}

/** Put into a sidecar the keys that only another has, and those of which it says something else. Comments stay. */
export function mergeSidecars(own: FoundSidecar, other: FoundSidecar): MergedSidecar {
  const [document, from] = [open(own), open(other)]
  const added: string[] = []
  const replaced: { key: string; line: number; otherLine: number }[] = []
  for (const [key, otherLine] of from.lines) {
    const line = document.lines.get(key)
    if (line === undefined) added.push(key)
    else if (isDeepStrictEqual(document.values[key], from.values[key])) continue
    else replaced.push({ key, line, otherLine })
    document.yaml.set(key, from.yaml.get(key, true))
  }
  return { text: document.yaml.toString({ lineWidth: 0 }), added, replaced }
}

interface OpenSidecar {
  readonly yaml: Document
  readonly values: Readonly<Record<string, unknown>>
  /** The line of each key, in their order. */
  readonly lines: ReadonlyMap<string, number>
}

function open({ text }: FoundSidecar): OpenSidecar {
  const counter = new LineCounter()
  const yaml = parseDocument(text, { schema: 'core', lineCounter: counter })
  const items = isMap(yaml.contents) ? yaml.contents.items : []
  const lines = items.map(
    ({ key }) => [String(key), isScalar(key) && key.range ? counter.linePos(key.range[0]).line : 1] as const,
  )
  return { yaml, values: yaml.toJS() ?? {}, lines: new Map(lines) }
}
