/** A stretch of text, found or not. */
export interface Stretch {
  readonly text: string
  readonly found: boolean
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
}

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
      return {
        text: text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity),
        found,
      }
    })
}

/**
 * Stretches without a text at their beginning that is shown elsewhere, and without the stops after it.
 *
 * @example
 * dropStart(readMarked('A <mark>b</mark>. c'), 'A b') // => [{text: 'c', found: false}]
 */
export function dropStart(stretches: readonly Stretch[], lead: string): readonly Stretch[] {
  const whole = stretches.map(({ text }) => text).join('')
  if (lead === '' || !whole.startsWith(lead)) return stretches
  const stops = /^[.,\s]*/.exec(whole.slice(lead.length))?.[0] ?? ''
  let left = lead.length + stops.length
  return stretches.flatMap(({ text, found }) => {
    const kept = text.slice(left)
    left = Math.max(0, left - text.length)
    return kept === '' ? [] : [{ text: kept, found }]
  })
}
