import type { Block, Section } from '../model/article.ts'
import { mergeText } from './merge-text.ts'
import { isPlainProse } from './plain-prose.ts'

/** A part of the body of an article as it stands in the file: the heading of a section, or a block. */
export type Part = Block | HeadingPart

/** The heading of a section, without its blocks. */
export interface HeadingPart extends Pick<Section, 'depth' | 'heading'> {
  readonly type: 'heading'
}

/**
 * The MDX of a part that can be written and read in one way only: prose in which no character means anything, and the
 * places of papers and figures. Null where it takes the serialiser to write it and the parser to be sure.
 *
 * @example
 * plainPart(paragraph('Two ideas.'))   // => 'Two ideas.'
 * plainPart({type: 'paper', id: 'a'})  // => '<Paper id="a" />'
 * plainPart(paragraph('import this'))  // => null
 */
export function plainPart(part: Part): string | null {
  switch (part.type) {
    case 'paragraph':
      return proseOf(part.content)
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

function isPlainId(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id)
}
