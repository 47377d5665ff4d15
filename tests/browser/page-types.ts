import type { Page } from 'playwright-core'
import { follow } from './visit.ts'

/** One page of every type; where the address depends on the content, the first link of a list gives it. */
export const pageTypes: readonly { readonly name: string; readonly path: string; readonly first?: string }[] =
  [
    { name: 'home', path: '/' },
    { name: 'articles', path: '/articles/' },
    { name: 'article', path: '/articles/', first: '.article-title a' },
    { name: 'papers', path: '/papers/' },
    { name: 'paper', path: '/papers/', first: '.paper-list .paper-title' },
    { name: 'authors', path: '/authors/' },
    { name: 'author', path: '/authors/', first: '.counted a' },
    { name: 'topics', path: '/topics/' },
    { name: 'topic', path: '/topics/', first: '.counted a' },
    { name: 'venues', path: '/venues/' },
    { name: 'venue', path: '/venues/', first: '.venue-list a' },
    { name: 'edition', path: '/venues/', first: '.grid td a' },
    { name: 'edition compared', path: '/venues/icml/2024/' },
    { name: 'years', path: '/years/' },
    { name: 'year', path: '/years/', first: '.year-list a' },
    { name: 'figures', path: '/figures/' },
    { name: 'quality', path: '/quality/' },
    { name: 'search', path: '/search/' },
    { name: 'reading list', path: '/reading-list/' },
    { name: 'data', path: '/data/' },
    { name: 'without a network', path: '/offline/' },
    { name: 'about', path: '/about/' },
    { name: 'not found', path: '/papers/no-such-paper/' },
  ]

/** Go from the list to the page meant, where that is another. */
export async function reach(page: Page, first: string | undefined): Promise<void> {
  if (first !== undefined) await follow(page.locator(first).first())
}
