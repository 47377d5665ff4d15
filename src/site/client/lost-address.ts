import { element } from './element.ts'
import type { Finding } from './pagefind.ts'
import { searchAddress } from './quick-options.ts'
import { rankFirst } from './rank-hits.ts'
import { loadIndex, type SearchIndex } from './search-index.ts'
import { searchSome } from './search-some.ts'
import { pageAddress } from './site-root.ts'

const shown = 6

/** Suggest records by the words of an address at which nothing stands. */
async function suggestByAddress(place: Element): Promise<void> {
  const words = (decodeURI(location.pathname).split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w+$|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (words === '') return
  const findings = await findByWords(await loadIndex(), words)
  if (findings.length === 0) return
  const items = findings.map(({ url, meta }) =>
    element('li', {}, element('a', { href: pageAddress(url), dir: 'auto' }, meta['title'] ?? url)),
  )
  place.append(
    element('h2', {}, 'Perhaps you meant'),
    element('ul', { class: 'ways' }, ...items),
    element('p', { class: 'more' }, element('a', { href: searchAddress(words) }, `Search for “${words}”`)),
  )
}

/** What has all of the words, or else some of them; an article only when nothing else has. */
async function findByWords({ pagefind }: SearchIndex, words: string): Promise<readonly Finding[]> {
  const filters = { kind: { any: ['Paper', 'Person', 'Topic', 'Venue'] } }
  const { results } = await pagefind.search(words, { filters })
  const hits = results.length > 0 ? results : await searchSome(pagefind, words, {})
  return (await rankFirst(hits.slice(0, shown), words)).map(({ finding }) => finding)
}

const place = document.querySelector('[data-address-suggestions]')
if (place) {
  suggestByAddress(place)
    .catch((error: unknown) => console.warn('No suggestions for this address.', error))
    .finally(() => place.setAttribute('data-address-suggestions', ''))
}
