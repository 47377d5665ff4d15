import type { Article } from '../model/article.ts'
import { comparable } from './comparable.ts'
import { firstDifference } from './first-difference.ts'
import { InertError } from './inert-error.ts'
import { readMdx } from './read-mdx.ts'
import { writeMdx } from './write-mdx.ts'

/**
 * Write an article as MDX that is known to be inert and to read back as the same article.
 *
 * @throws {InertError} if it cannot be written so; the message says where the two first differ
 */
export function checkedMdx(article: Article): string {
  const mdx = writeMdx(article)
  const difference = firstDifference(comparable(article), comparable(readMdx(mdx)))
  if (difference !== null) throw new InertError(`The article does not survive writing: ${difference}`)
  return mdx
}
