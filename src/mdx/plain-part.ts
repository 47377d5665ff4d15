import type { Block, Section } from '../model/article.ts'
import { type Inline, plainText } from '../model/inline.ts'
import { mergeText } from './merge-text.ts'
import { isPlainPiece, isPlainProse } from './plain-prose.ts'

/** A part of the body of an article as it stands in the file: the heading of a section, or a block. */
export type Part = Block | HeadingPart

/** The heading of a section, without its blocks. */
export interface HeadingPart extends Pick<Section, 'depth' | 'heading'> {
  readonly type: 'heading'
}

/**
 * The MDX of a part that can be written and read in one way only: prose in which no character means anything, mentions
 * of papers within it, and the places of papers and figures. Null where it takes the serialiser to write it and the parser to be sure.
 *
 * @example
 * plainPart(paragraph('Two ideas.'))   // => 'Two ideas.'
 * plainPart({type: 'paper', id: 'a'})  // => '<Paper id="a" />'
 * plainPart(paragraph('import this'))  // => null
 */
export function plainPart(part: Part): string | null {
  switch (part.type) {
    case 'paragraph':
      return proseOf(part.content) ?? proseWithMentions(part.content)
    case 'heading': {
      const text = proseOf(part.heading)
      return text && `${'#'.repeat(part.depth)} ${text}`
    }
    case 'paper':
      return isPlainId(part.id) ? `<Paper id="${part.id}" />` : null
    case 'figure':
      return isPlainId(part.id) ? `<Figure id="${part.id}" />` : null
    default:
      return null
  }
}

function proseOf(content: Section['heading']): string | null {
  const [only, ...others] = content.length > 1 ? mergeText(content) : content
  return only?.type === 'text' && others.length === 0 && isPlainProse(only.value) ? only.value : null
}

/** Prose that begins with words and names papers; it must be plain with and without what marks them. */
function proseWithMentions(content: readonly Inline[]): string | null {
  const pieces = mergeText(content)
  const written = pieces[0]?.type === 'text' ? pieces.map(pieceOf) : [null]
  return written.every((piece) => piece !== null) && isPlainProse(plainText(pieces)) ? written.join('') : null
}

function pieceOf(piece: Inline): string | null {
  if (piece.type === 'text') return isPlainPiece(piece.value) ? piece.value : null
  if (piece.type !== 'mention' || !isPlainId(piece.paper)) return null
  const inside = proseOf(piece.children)
  return inside && `<Mention paper="${piece.paper}">${inside}</Mention>`
}

function isPlainId(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id)
}
