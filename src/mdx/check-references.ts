import type { Article } from '../model/article.ts'
import { InertError } from './inert-error.ts'
import { walkBlocks, walkInlines } from './walk-article.ts'

/** What the body of an article names, by kind and in order. */
interface Named {
  readonly figure: readonly string[]
  readonly paper: readonly string[]
  readonly mention: readonly string[]
  readonly footnote: readonly string[]
  readonly footnoteMark: readonly string[]
}

/** Refuse an article whose head and body do not agree: all that one names must be there in the other. */
export function checkReferences(article: Article): void {
  const { head, sections } = article
  if (head.sections.length !== sections.length) {
    throw new InertError(`The head lists ${head.sections.length} sections, the body has ${sections.length}`)
  }
  const figures = head.figures.map(({ id }) => id)
  const papers = head.papers.map(({ id }) => id)
  const captioned = head.figures.flatMap((figure) => figure.papers)
  const named = findNamed(article)

  checkOnce('id of the head', [...head.sections.map(({ id }) => id), ...figures, ...papers])
  checkOnce('place of a figure', named.figure)
  checkOnce('place of a paper', named.paper)
  checkOnce('footnote', named.footnote)
  checkWithin(named.figure, figures, 'is no figure of the head')
  checkWithin(figures, named.figure, 'is a figure that has no place in the body')
  const placed = [...named.paper, ...named.mention, ...captioned]
  checkWithin(placed, papers, 'is no paper of the head')
  checkWithin(papers, placed, 'is a paper that nothing names')
  checkWithin(named.footnoteMark, named.footnote, 'is the mark of no footnote')
}

function findNamed(article: Article): Named {
  const named: { readonly [Kind in keyof Named]: string[] } = {
    figure: [],
    paper: [],
    mention: [],
    footnote: [],
    footnoteMark: [],
  }
  for (const block of walkBlocks(article)) {
    if (block.type === 'figure' || block.type === 'paper') named[block.type].push(block.id)
    else if (block.type === 'footnote') named.footnote.push(block.label)
  }
  for (const inline of walkInlines(article)) {
    if (inline.type === 'mention') named.mention.push(inline.paper)
    else if (inline.type === 'footnoteMark') named.footnoteMark.push(inline.label)
  }
  return named
}

function checkOnce(what: string, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new InertError(`\`${id}\` stands twice as the ${what}`)
    seen.add(id)
  }
}

function checkWithin(ids: readonly string[], known: readonly string[], reason: string): void {
  const set = new Set(known)
  for (const id of ids) if (!set.has(id)) throw new InertError(`\`${id}\` ${reason}`)
}
