import type { Inline } from '../../../model/inline.ts'

/** The marks on a run of characters. Links are compared by identity: two links side by side stay two. */
export interface Marks {
  readonly link: { readonly url: string } | null
  readonly strong: boolean
  readonly emphasis: boolean
  readonly deletion: boolean
  readonly code: boolean
}

/** A run of characters of one line, with its marks and place. */
export interface Piece {
  readonly value: string
  readonly marks: Marks
  readonly line: number
  readonly column: number
  readonly endLine: number
}

/** No marks at all. */
export const noMarks: Marks = { link: null, strong: false, emphasis: false, deletion: false, code: false }

/** From the outermost mark to the innermost. */
const order = ['link', 'strong', 'emphasis', 'deletion', 'code'] as const

/**
 * Runs with marks as nested inline content: neighbours under the same mark stand in one node.
 *
 * @example
 * nestPieces([bold 'A', bold italic 'b']) // => [strong('A', emphasis('b'))]
 */
export function nestPieces(pieces: readonly Piece[], from = 0): Inline[] {
  const mark = order[from]
  if (mark === undefined) return pieces.length === 0 ? [] : [{ type: 'text', value: charactersOf(pieces) }]
  const result: Inline[] = []
  for (let i = 0; i < pieces.length; ) {
    const under = pieces[i]?.marks[mark]
    let end = i + 1
    while (end < pieces.length && pieces[end]?.marks[mark] === under) end++
    const run = pieces.slice(i, end)
    if (!under) result.push(...nestPieces(run, from + 1))
    else if (mark === 'code') result.push({ type: 'code', value: charactersOf(run) })
    else if (typeof under === 'object')
      result.push({ type: 'link', url: under.url, children: nestPieces(run, from + 1) })
    else if (mark !== 'link') result.push({ type: mark, children: nestPieces(run, from + 1) })
    i = end
  }
  return result
}

function charactersOf(pieces: readonly Piece[]): string {
  return pieces.map(({ value }) => value).join('')
}
