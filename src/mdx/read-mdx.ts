import type { Nodes, RootContent } from 'mdast'
import { mdxToMdast } from 'satteri'
import type { Article, Body } from '../model/article.ts'
import { checkCharacters } from './check-characters.ts'
import { checkReferences } from './check-references.ts'
import { InertError } from './inert-error.ts'
import { readBody } from './read-body.ts'
import { readHead } from './read-head.ts'

/** GFM is on, and nothing that would change the characters of a text. */
const features = { gfm: true, smartPunctuation: false, frontmatter: true }

/**
 * Read the text of an MDX file as an article.
 *
 * @throws {InertError} if the text holds code, HTML, or anything else that an article cannot hold
 */
export function readMdx(text: string): Article {
  const [head, ...body] = parseMdx(text)
  if (head?.type !== 'yaml') throw new InertError('The head is missing', 1)
  const article = { head: readHead(head.value), ...readBody(body) }
  checkCharacters(article)
  checkReferences(article)
  return article
}

/**
 * Read the text of a body alone, of which nothing is checked but its syntax.
 *
 * @throws {InertError} as `readMdx` does
 */
export function readMdxBody(text: string): Body {
  return readBody(parseMdx(text))
}

function parseMdx(text: string): readonly RootContent[] {
  const root = parsed(text)
  if (root.type !== 'root') throw new TypeError(`Expected a whole document, got \`${root.type}\``)
  return root.children
}

function parsed(text: string): Nodes {
  try {
    return mdxToMdast(text, { features })
  } catch (error) {
    throw new InertError(`The text is no MDX: ${error instanceof Error ? error.message : error}`)
  }
}
