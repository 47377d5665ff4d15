import { parse } from 'parse5'
import { type CardLines, nameEyebrow } from '../site/card-lines.ts'
import { elementsOf, type PageElement } from './change-page.ts'

type Match = (element: PageElement) => boolean

/** The lines of the card of a record, taken from its page as `client/card-lines.ts` does in a browser. */
export function pageCard(html: string): CardLines {
  const page = [...elementsOf(parse(html))].find(named('main'))
  const text = (...way: readonly Match[]) => textIn(page, way)
  return {
    eyebrow: text(classed('eyebrow')),
    'card-title': text(named('h1')),
    note: text(classed('page-heading'), classed('summary')),
    authors: text(classed('page-heading'), classed('authors'), named('span')),
    'card-passage': text(classed('mentions'), named('blockquote')),
  }
}

/** The same of each entry of a list, by its id. */
export function entryCards(html: string): Readonly<Record<string, CardLines>> {
  const entries = [...elementsOf(parse(html))].filter(classed('entry'))
  return Object.fromEntries(
    entries.map((entry) => [entry.attrs.find(({ name }) => name === 'id')?.value ?? '', entryCard(entry)]),
  )
}

function entryCard(entry: PageElement): CardLines {
  return {
    eyebrow: nameEyebrow,
    'card-title': textIn(entry, [named('h2')]),
    note: textIn(entry, [classed('paper-title')]),
    authors: textIn(entry, [classed('authors')]),
    'card-passage': '',
  }
}

/** The text of what is found inside an element, one step after the other. */
function textIn(element: PageElement | undefined, way: readonly Match[]): string {
  const found = way.reduce<PageElement | undefined>(
    (inside, match) => inside && [...elementsOf(inside)].find(match),
    element,
  )
  return found === undefined ? '' : textOf(found)
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
