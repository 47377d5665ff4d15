import { followContents } from './follow-contents.ts'
import { prefetchOnIntent } from './prefetch-on-intent.ts'

/** What every page runs at once: it listens, and loads the rest when a reader shows the intent to use it. */
const has = (selector: string) => document.querySelector(selector) !== null
const openSearch = () => import('./search-dialog.ts').then((dialog) => dialog.openSearch())

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
  event.preventDefault()
  openSearch()
})

addEventListener('click', (event) => {
  const target = event.target
  if (!(target instanceof Element)) return
  if (target.closest('[data-search-button]')) {
    event.preventDefault()
    openSearch()
  }
  const link = target.closest<HTMLAnchorElement>('[data-copy-link]')
  if (link) import('./copy-link.ts').then(({ copyLink }) => copyLink(link))
})

addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.closest('[data-search-field]'))
    import('./search-field.ts').then(({ enhanceField }) => enhanceField(target))
})

if (has('[data-search-page]')) import('./search-page.ts')
if (has('[data-address-suggestions]')) import('./lost-address.ts')
if (location.search.includes('find=')) import('./highlight-words.ts')
followContents()
prefetchOnIntent()
