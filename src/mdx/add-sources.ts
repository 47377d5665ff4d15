import type { HeadSource } from '../model/head.ts'
import { firstDifference } from './first-difference.ts'
import { InertError } from './inert-error.ts'
import { readMdx } from './read-mdx.ts'
import { writeHead } from './write-head.ts'

const headEnd = '\n---\n\n'

/**
 * The MDX of an article with further captures as sources in its head; the body stays as it is.
 *
 * @throws {InertError} if it would not read back as the same article with these sources
 */
export function addSources(mdx: string, sources: readonly HeadSource[]): string {
  const article = readMdx(mdx)
  const head = { ...article.head, sources: [...article.head.sources, ...sources] }
  const text = `---\n${writeHead(head)}${mdx.slice(mdx.indexOf(headEnd) + 1)}`
  const difference = firstDifference({ ...article, head }, readMdx(text))
  if (difference !== null) throw new InertError(`The article does not survive writing: ${difference}`)
  return text
}
