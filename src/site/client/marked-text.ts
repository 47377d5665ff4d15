/** A stretch of text, found or not. */
export interface Stretch {
  readonly text: string
  readonly found: boolean
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }

/**
 * An excerpt of the index as stretches of plain text. The index marks what it found with `<mark>` and escapes only
 * angle brackets, so that an excerpt must never be read as HTML.
 *
 * @example
 * readMarked('a <mark>b</mark> &lt;c&gt;') // => [{text: 'a ', found: false}, {text: 'b', found: true}, {text: ' <c>', found: false}]
 */
export function readMarked(excerpt: string): Stretch[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>')
      const text = found ? part.slice('<mark>'.length, -'</mark>'.length) : part
      return { text: text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity), found }
    })
}
