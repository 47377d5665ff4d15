import { cleanText } from '../../model/clean-text.ts'
import type { Settings } from '../../site/settings.ts'
import { countLabel } from '../../site/view/count-label.ts'
import { splitFirstSentence } from '../../site/view/split-first-sentence.ts'
import type { PageRecord } from '../metadata/find-record.ts'

/** What the picture of a page says where the page is shared. */
export interface Card {
  readonly site: string
  /** What the page is; null for the site itself. */
  readonly kind: string | null
  readonly title: string
  readonly facts: string
}

/** Switches of the cards, by the kinds of records that have one. */
const switches = {
  article: 'articles',
  paper: 'papers',
  topic: 'topics',
  edition: 'editions',
} as const

export type Carded = Extract<PageRecord, { readonly kind: keyof typeof switches }>

/** Whether pages of a kind have cards of their own. */
export function hasOwnCard(page: PageRecord, { exports }: Settings): page is Carded {
  return page.kind in switches && exports.cards.includes(switches[page.kind as Carded['kind']])
}

/** The card of the site, which pages without one of their own share. */
export function siteCard({ title, description }: Settings): Card {
  const [first, rest] = splitFirstSentence(cleanText(description))
  return { site: cleanText(title), kind: null, title: first.replace(/\.$/, ''), facts: rest.trim() }
}

/** The card of a record. */
export function cardOf(page: Carded, settings: Settings): Card {
  const { kind, facts } = wordsOf(page)
  return {
    site: cleanText(settings.title),
    kind: cleanText(kind),
    title: cleanText(page.record.label),
    facts: cleanText(facts),
  }
}

/** What a card shows, in words. */
export function cardText({ site, kind, title, facts }: Card): string {
  return [`${kind ?? site}: ${title}`, facts].filter(Boolean).join('. ')
}

function wordsOf(page: Carded): Pick<Card, 'kind' | 'facts'> & { readonly kind: string } {
  if (page.kind === 'article') {
    const { edition, papers, topics } = page.record
    const kind = edition === null ? 'Article' : `Article · ${edition.label}`
    return { kind, facts: counts([papers.length, 'paper'], [topics.length, 'topic']) }
  }
  if (page.kind === 'paper') {
    const { edition, authors, authorsPartial } = page.record
    const [first, second, ...others] = authors.map(({ label }) => label)
    const more = others.length > 0 || authorsPartial
    const names = [first, second].filter((name) => name !== undefined).join(', ')
    return {
      kind: edition === null ? 'Paper' : `Paper · ${edition.label}`,
      facts: more && names !== '' ? `${names} and others` : names,
    }
  }
  if (page.kind === 'topic') {
    const { papers, authors } = page.record
    return { kind: 'Topic', facts: counts([papers.length, 'paper'], [authors.length, 'author']) }
  }
  const { papers, authors, topics } = page.record
  return {
    kind: 'Edition',
    facts: counts([papers.length, 'paper'], [authors.length, 'author'], [topics.length, 'topic']),
  }
}

function counts(...given: readonly (readonly [number, string])[]): string {
  return given
    .filter(([count]) => count > 0)
    .map(([count, thing]) => countLabel(count, thing))
    .join(' · ')
}
