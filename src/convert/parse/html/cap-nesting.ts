/** Deepest nesting that is kept; saved pages reach some tens, browsers stop at 512. */
const deepest = 400

/** Elements that need no end tag, so that open ones cannot be counted; they nest only inside others. */
const uncounted = new Set(
  'area base br col embed hr img input link meta param source track wbr html head body p li dt dd option optgroup rp rt tr td th thead tbody tfoot colgroup'.split(
    ' ',
  ),
)

/** Elements that bring others of these with them, which nest as well: a table in a cell lies four levels deeper. */
const levels: Readonly<Record<string, number>> = { table: 4, ul: 2, ol: 2, menu: 2, dl: 2 }

// Comments and raw text whole, so that tags inside do not count; else one tag. `<` ends a tag that was never closed.
const tag =
  /<!--[\s\S]*?(?:-->|$)|<(?<raw>script|style|textarea|title|noscript|iframe|xmp)\b[\s\S]*?(?:<\/\k<raw>\s*>|$)|<(?<end>\/?)(?<name>[a-z][^\s/<>]*)[^<>]*>?/gi

/**
 * A page whose elements nest no deeper than the parser and its walkers can go: tags beyond that become spaces, so that
 * every character keeps its place.
 *
 * @example
 * capNesting('<div>'.repeat(100_000) + 'text') // the same length; 400 tags left
 */
export function capNesting(source: string): string {
  const open = new Map<string, number>()
  const blanked = new Map<string, number>()
  let depth = 0
  return source.replace(tag, (text, ...rest) => {
    const { end, name } = rest.at(-1) as { end?: string; name?: string }
    const key = name?.toLowerCase() ?? ''
    if (key === '' || uncounted.has(key) || text.endsWith('/>')) return text
    if (end) {
      if (count(blanked, key) > 0) return blank(blanked, key, -1, text)
      if (count(open, key) > 0) {
        add(open, key, -1)
        depth -= levels[key] ?? 1
      }
      return text
    }
    if (depth >= deepest) return blank(blanked, key, 1, text)
    add(open, key, 1)
    depth += levels[key] ?? 1
    return text
  })
}

function blank(blanked: Map<string, number>, key: string, change: 1 | -1, text: string): string {
  add(blanked, key, change)
  return text.replace(/[^\n]/g, ' ')
}

function count(counts: ReadonlyMap<string, number>, key: string): number {
  return counts.get(key) ?? 0
}

function add(counts: Map<string, number>, key: string, change: 1 | -1): void {
  counts.set(key, count(counts, key) + change)
}
