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
    const { key, value } = readEntry(rest)
    if (entries.has(key)) unusual()
    cursor.at++
    entries.set(key, value === null ? readNested(cursor, `${indent}  `) : readFlat(value))
  }
  return Object.fromEntries(entries)
}

/** A key and what stands behind it on its line, if anything does. */
function readEntry(text: string): { readonly key: string; readonly value: string | null } {
  const end = text.indexOf(':')
  const plain = text.slice(0, end)
  if (isPlainKey(plain) && text.length === end + 1) return { key: plain, value: null }
  if (isPlainKey(plain) && text[end + 1] === ' ' && text.length > end + 2 && !broken.test(text))
    return { key: plain, value: text.slice(end + 2) }
  const [, quoted = unusual(), value = null] = entry.exec(text) ?? unusual()
  return { key: readString(quoted), value }
}

const broken = /[\r\u2028\u2029]/
const beginsEntry = /^(?:"(?:[^"\\]|\\.)*"|[^\s":]+):(?: .+)?$/
const entry = /^("(?:[^"\\]|\\.)*"):(?: (.+))?$/

function readNested(cursor: Cursor, indent: string): unknown {
  const rest = inside(cursor, indent) ?? unusual()
  return rest.startsWith('- ') ? readList(cursor, indent) : readMapping(cursor, indent, null)
}

function readList(cursor: Cursor, indent: string): unknown[] {
  const items: unknown[] = []
  for (let rest = inside(cursor, indent); rest?.startsWith('- '); rest = inside(cursor, indent)) {
    const item = rest.slice(2)
    if (!plainString.test(item) && beginsEntry.test(item)) {
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

// A string as JSON writes it, in which no character is written as another
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not write.
const plainString = /^"[^"\\\0-\x1f]*"$/

function readString(text: string): string {
  if (plainString.test(text)) return text.slice(1, -1)
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
