import { element } from './element.ts'
import { searchAddress } from './quick-options.ts'
import { loadIndex } from './search-index.ts'

const shown = 6

/** Suggest records by the words of an address at which nothing stands. */
async function suggestByAddress(): Promise<void> {
  const place = document.querySelector('[data-address-suggestions]')
  const words = (decodeURI(location.pathname).split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w+$|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (!place || words === '') return
  const { pagefind } = await loadIndex()
  const { results } = await pagefind.search(words)
  const findings = await Promise.all(results.slice(0, shown).map((hit) => hit.data()))
  if (findings.length === 0) return
  const items = findings.map(({ url, meta }) =>
    element('li', {}, element('a', { href: url, dir: 'auto' }, meta['title'] ?? url)),
  )
  place.append(
    element('h2', {}, 'Perhaps you meant'),
    element('ul', { class: 'ways' }, ...items),
    element('p', { class: 'more' }, element('a', { href: searchAddress(words) }, `Search for “${words}”`)),
  )
}

suggestByAddress().catch((error: unknown) =>
  console.warn('No suggestions: the search index could not be loaded.', error),
)
