import { copyLink } from './copy-link.ts'
import { followContents } from './follow-contents.ts'
import { showLinkCards } from './link-cards.ts'
import { prefetchOnIntent } from './prefetch-on-intent.ts'

/** What helps a reader who has begun to use the page; loaded at the first sign of that. */
function enhanceField(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || !target.closest('[data-search-field]')) return
  import('./search-field.ts').then((field) => field.enhanceField(target))
}

addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-copy-link]')
  if (link) copyLink(link)
})
addEventListener('focusin', ({ target }) => enhanceField(target))
enhanceField(document.activeElement)
followContents()
prefetchOnIntent()
if (document.querySelector('[data-list],.paper-entry'))
  import('./reading-list/list-button.ts').then((list) => list.offerList())
showLinkCards()
if (document.querySelector('[data-site-root][data-offline]'))
  import('./offline/keep-offline.ts').then((offline) => offline.keepOffline()).catch(() => {})
const topic = document.querySelector<HTMLElement>('[data-keep-topic]')
if (topic) import('./offline/keep-topic.ts').then((offline) => offline.offerTopic(topic)).catch(() => {})
