import type { Article } from '../model/article.ts'
import { joinPassages, writePassages } from './passages.ts'
import { writeHead } from './write-head.ts'

/** Write an article as the text of an inert MDX file. Whether the text reads back the same is for `checkedMdx` to say. */
export function writeMdx(article: Article): string {
  return joinMdx(writeHead(article.head), joinPassages(writePassages(article).map(({ mdx }) => mdx)))
}

/** An MDX file of its head in YAML and its body. */
export function joinMdx(head: string, body: string): string {
  return `---\n${head}---\n\n${body}`
}
