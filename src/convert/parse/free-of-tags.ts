import type { Nodes } from 'mdast'
import type { Discarded } from '../../model/row.ts'

/** Nobody reads what stands in these as text. */
const unread = /<(?:script|style|svg|iframe|form|button|nav|template|object|video|audio|math)\b/i
const anyTag = /<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi
/** `<hr>`, `</div>`, `<img src="…">`: they arrange, and mark no words. */
const arranging =
  /<\/?(?:address|article|aside|blockquote|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|font|footer|header|hr|img|main|ol|p|picture|section|source|span|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi
const lineFeeds = (text: string): string => text.replace(/[^\n]+/g, '')

/**
 * A Markdown text whose blocks of raw HTML are read for their words: tags are taken off, or written as the marks that say
 * the same, and every line keeps its place. `<h3>Posters</h3>` is `### Posters`. Blocks that hold no words stay.
 */
export function freeOfTags(body: string, tree: Nodes): { body: string; discarded: readonly Discarded[] } {
  const ranges = htmlBlocks(tree)
  if (ranges.length === 0) return { body, discarded: [] }
  const lines = body.split('\n')
  const discarded: Discarded[] = []
  for (const { from, to } of ranges) {
    const block = lines.slice(from - 1, to).join('\n')
    if (unread.test(block) || !/[\p{L}\p{N}]/u.test(withoutComments(block).replace(anyTag, ''))) continue
    for (const [k, line] of freed(block).split('\n').entries()) {
      const at = from - 1 + k
      if (line.trim() === '' && lines[at]?.trim())
        discarded.push({ from: at + 1, to: at + 1, reason: 'raw-html' })
      lines[at] = line
    }
  }
  return { body: lines.join('\n'), discarded }
}

function freed(block: string): string {
  return withoutComments(block)
    .replace(
      /^[ \t]*<h(?<depth>[1-6])\b[^<>]*>[ \t]*/gim,
      (_, depth: string) => `${'#'.repeat(Number(depth))} `,
    )
    .replace(/^[ \t]*<li\b[^<>]*>[ \t]*/gim, '- ')
    .replace(/<\/(?:h[1-6]|li)>/gi, '')
    .replace(arranging, (tag) => (tag.includes('\n') ? lineFeeds(tag) : ' '))
    .replace(/^[ \t]*(?:<br\b[^<>]*>[ \t]*)+/gim, '')
    .replace(/^[ \t]*(?:<\/?[a-z][^<>\n]*>[ \t]*)+$/gim, '')
    .replace(/^[ \t]+(?=\S)/gm, '')
}

/** Without comments but for their line feeds; what is left open stays. Found by their ends, as a pattern would look for the end of each that has none. */
function withoutComments(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) break
    kept.push(text.slice(from, start), lineFeeds(text.slice(start, end)))
    from = end + 3
  }
  return kept.join('') + text.slice(from)
}

/** The lines of every block of raw HTML, however deep. */
function htmlBlocks(node: Nodes): { from: number; to: number }[] {
  if (node.type === 'html')
    return node.position ? [{ from: node.position.start.line, to: node.position.end.line }] : []
  if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) return []
  return node.children.flatMap(htmlBlocks)
}
