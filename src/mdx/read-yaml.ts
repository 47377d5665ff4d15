import { parse } from 'yaml'
import { isPlainKey } from './yaml-key.ts'

/** The lines not read yet. */
interface Cursor {
  readonly lines: readonly string[]
  at: number
}

/** Thrown at a line that `writeYaml` does not write. */
class UnusualLine extends Error {}

/**
 * Read a mapping from YAML. What `writeYaml` writes is read line by line, which takes a tenth of the time; all other
 * YAML is left to the `yaml` package.
 */
export function readYaml(yaml: string): unknown {
  try {
    const cursor = { lines: yaml.replace(/\n$/, '').split('\n'), at: 0 }
    const mapping = readMapping(cursor, '', null)
    if (cursor.at < cursor.lines.length) throw new UnusualLine()
    return mapping
  } catch (error) {
    if (!(error instanceof UnusualLine)) throw error
    return parse(yaml, { maxAliasCount: 0 })
  }
}

/** @param first what follows the dash, where the mapping is an item of a list */
function readMapping(cursor: Cursor, indent: string, first: string | null): Record<string, unknown> {
  const entries = new Map<string, unknown>()
  for (let rest = first ?? inside(cursor, indent); rest !== null; rest = inside(cursor, indent)) {
    const [, quoted, plain = '', value] = entry.exec(rest) ?? unusual()
    const key = quoted === undefined ? plain : readString(quoted)
    if (entries.has(key) || (quoted === undefined && !isPlainKey(key))) unusual()
    cursor.at++
    entries.set(key, value === undefined ? readNested(cursor, `${indent}  `) : readFlat(value))
  }
  return Object.fromEntries(entries)
}

const entry = /^(?:("(?:[^"\\]|\\.)*")|([^\s":]+)):(?: (.+))?$/

function readNested(cursor: Cursor, indent: string): unknown {
  const rest = inside(cursor, indent) ?? unusual()
  return rest.startsWith('- ') ? readList(cursor, indent) : readMapping(cursor, indent, null)
}

function readList(cursor: Cursor, indent: string): unknown[] {
  const items: unknown[] = []
  for (let rest = inside(cursor, indent); rest?.startsWith('- '); rest = inside(cursor, indent)) {
    const item = rest.slice(2)
    if (entry.test(item)) {
      items.push(readMapping(cursor, `${indent}  `, item))
    } else {
      cursor.at++
      items.push(readFlat(item))
    }
  }
  return items
}

/** What stands behind the indent on the next line; null if the line is indented otherwise. */
function inside({ lines, at }: Cursor, indent: string): string | null {
  const line = lines[at]
  return line?.startsWith(indent) && line[indent.length] !== ' ' ? line.slice(indent.length) : null
}

function readFlat(text: string): unknown {
  if (text.startsWith('"')) return readString(text)
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  switch (text) {
    case 'true':
      return true
    case 'false':
      return false
    case '[]':
      return []
    case '{}':
      return {}
    default:
      return unusual()
  }
}

function readString(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : unusual()
  } catch {
    return unusual()
  }
}

function unusual(): never {
  throw new UnusualLine()
}
