import type { Article, Block, Body, Section } from '../model/article.ts'
import type { Head } from '../model/head.ts'
import { checkCharacters } from './check-characters.ts'
import { checkReferences } from './check-references.ts'
import { comparable, comparableBody } from './comparable.ts'
import { firstDifference } from './first-difference.ts'
import { InertError } from './inert-error.ts'
import { joinPassages, type Passage, writePassages } from './passages.ts'
import type { Part } from './plain-part.ts'
import { readMdx, readMdxBody } from './read-mdx.ts'
import { readYaml } from './read-yaml.ts'
import { writeHead } from './write-head.ts'
import { joinMdx } from './write-mdx.ts'

/**
 * Write an article as MDX that is known to be inert and to read back as the same article.
 *
 * @throws {InertError} if it cannot be written so; the message says where the two first differ
 */
export function checkedMdx(article: Article): string {
  const head = writeHead(article.head)
  const passages = writePassages(article)
  const mdx = joinMdx(head, joinPassages(passages.map((passage) => passage.mdx)))
  if (survivesInShort(article, head, passages)) return mdx
  const difference = firstDifference(comparable(article), comparable(readMdx(mdx)))
  if (difference !== null) throw new InertError(`The article does not survive writing: ${difference}`)
  return mdx
}

/**
 * Whether an article surely reads back the same, told without reading what is plain: a word stands for each run of plain
 * passages, since no words of theirs could open or end anything. False says nothing.
 */
function survivesInShort(article: Article, head: string, passages: readonly Passage[]): boolean {
  if (!readsBack(head, article.head)) return false
  const short = [standIn, ...passages.map((passage) => (passage.plain ? standIn : passage))].filter(
    (passage, i, all) => passage !== all[i - 1],
  )
  try {
    checkCharacters(article)
    checkReferences(article)
    return short.length === 1 || passagesReadBack(short)
  } catch (error) {
    if (error instanceof InertError) return false
    throw error
  }
}

function passagesReadBack(passages: readonly Passage[]): boolean {
  const written = bodyOf(passages.flatMap(({ parts }) => parts))
  const read = readMdxBody(joinPassages(passages.map(({ mdx }) => mdx)))
  return firstDifference(comparableBody(written), comparableBody(read)) === null
}

const standIn: Passage = {
  parts: [{ type: 'paragraph', content: [{ type: 'text', value: 'A' }] }],
  mdx: 'A',
  plain: true,
}

function readsBack(yaml: string, head: Head): boolean {
  return firstDifference(head, readYaml(yaml)) === null
}

/** Parts with those under a heading as its section. */
function bodyOf(parts: readonly Part[]): Body {
  const lead: Block[] = []
  const sections: (Section & { readonly blocks: Block[] })[] = []
  for (const part of parts) {
    if (part.type === 'heading') sections.push({ depth: part.depth, heading: part.heading, blocks: [] })
    else (sections.at(-1)?.blocks ?? lead).push(part)
  }
  return { lead, sections }
}
