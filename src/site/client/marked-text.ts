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
  const whole = textOf(stretches)
  if (lead === '' || !whole.startsWith(lead)) return stretches
  return dropLetters(stretches, lead.length + leadingStops(whole.slice(lead.length)))
}

/**
 * Stretches without what they begin with of some texts in a row, from wherever in these they start.
 *
 * @example
 * dropHead(readMarked('on <mark>b</mark>. Ann Lee. c'), ['A word on b', 'Ann Lee']) // => [{text: 'c', found: false}]
 */
export function dropHead(stretches: readonly Stretch[], texts: readonly string[]): readonly Stretch[] {
  if (texts.length === 0) return stretches
  const whole = textOf(stretches)
  const heads = texts.map((_, place) => sentences(texts.slice(0, texts.length - place)))
  if (heads[0]?.includes(whole.replace(/[\s.]+$/, ''))) return []
  const dropped = Math.max(...heads.map((head) => sharedLength(head, whole)))
  return dropped === 0 ? stretches : dropLetters(stretches, dropped + leadingStops(whole.slice(dropped)))
}

/** The length of the longest end of one text with which another begins. */
function sharedLength(text: string, other: string): number {
  for (let start = 0; start < text.length; start++) {
    if (other.startsWith(text.slice(start))) return text.length - start
  }
  return 0
}

/** Texts in a row as the index joins them: each ends with a stop. */
function sentences(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ')
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('')
}

function leadingStops(text: string): number {
  return /^[.,\s]*/.exec(text)?.[0].length ?? 0
}

function dropLetters(stretches: readonly Stretch[], count: number): readonly Stretch[] {
  let left = count
  return stretches.flatMap(({ text, found }) => {
    const kept = text.slice(left)
    left = Math.max(0, left - text.length)
    return kept === '' ? [] : [{ text: kept, found }]
  })
}
