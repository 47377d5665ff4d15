import type { Nodes } from 'mdast'
import { mdxToMdast } from 'satteri'
import type { Article } from '../model/article.ts'
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
  const root = parseMdx(text)
  if (root.type !== 'root') throw new TypeError(`Expected a whole document, got \`${root.type}\``)
  const [head, ...body] = root.children
  if (head?.type !== 'yaml') throw new InertError('The head is missing', 1)
  const article = { head: readHead(head.value), ...readBody(body) }
  checkCharacters(article)
  checkReferences(article)
  return article
}

function parseMdx(text: string): Nodes {
  try {
    return mdxToMdast(text, { features })
  } catch (error) {
    throw new InertError(`The text is no MDX: ${error instanceof Error ? error.message : error}`)
  }
}
