import { parse } from 'parse5'
import type { CardLines } from '../site/card-lines.ts'
import { elementsOf, type PageElement } from './change-page.ts'

type Match = (element: PageElement) => boolean

/** The lines of the card of a record, taken from its page as `client/card-lines.ts` does in a browser. */
export function pageCard(html: string): CardLines {
  const page = [...elementsOf(parse(html))].find(named('main'))
  const text = (...way: readonly Match[]) => {
    const found = way.reduce<PageElement | undefined>(
      (inside, match) => inside && [...elementsOf(inside)].find(match),
      page,
    )
    return found === undefined ? '' : textOf(found)
  }
  return {
    eyebrow: text(classed('eyebrow')),
    'card-title': text(named('h1')),
    note: text(classed('page-heading'), classed('summary')),
    authors: text(classed('page-heading'), classed('authors'), named('span')),
    'card-passage': text(classed('mentions'), named('blockquote')),
  }
}

function named(name: string): Match {
  return ({ tagName }) => tagName === name
}

function classed(name: string): Match {
  return ({ attrs }) =>
    attrs.some((attribute) => attribute.name === 'class' && attribute.value.split(/\s+/).includes(name))
}

function textOf(element: PageElement): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('')
}
