import { element } from '../element.ts'
import { siteRoot } from '../site-root.ts'
import { forgetEverything, keepEverything, wholeSize } from './keep-everything.ts'
import { sizeLabel } from './keep-files.ts'
import { keptPages } from './kept-pages.ts'

const root = siteRoot()
const status = document.querySelector('[data-status]')

function say(text: string): void {
  if (status) status.textContent = text
}

/** Say which page could not be reached. */
function showLost(): void {
  const wanted = new URLSearchParams(location.search).get('page')
  const address = wanted !== null && URL.canParse(wanted, root) ? new URL(wanted, root).href : ''
  if (!address.startsWith(root)) return
  document
    .querySelector('[data-lost]')
    ?.replaceChildren('The page at ', element('a', { href: address }, `/${wanted}`), ' was not read before.')
}

/** List what can be read. */
async function showKept(): Promise<void> {
  const found = await keptPages()
  const items = found.map(({ title, address }) =>
    element('li', {}, element('a', { href: address, dir: 'auto' }, title)),
  )
  const list = [
    element('h2', {}, 'Can be read without a network'),
    element('ul', { class: 'ways' }, ...items),
  ]
  document.querySelector('[data-kept]')?.replaceChildren(...(items.length > 0 ? list : []))
}

/** Offer to keep everything, with what it takes, and to forget all that was kept. */
async function offerAll(): Promise<void> {
  const place = document.querySelector('[data-keep]')
  const forget = element('button', { type: 'button', class: 'link' }, 'Forget what was kept')
  forget.addEventListener('click', () =>
    forgetEverything()
      .then(showKept)
      .then(() => say('Forgotten.')),
  )
  const bytes = await wholeSize().catch(() => null)
  place?.append(forget)
  if (bytes === null) return
  const keep = element(
    'button',
    { type: 'button', class: 'link' },
    `Keep everything: ${sizeLabel(bytes)} on this device`,
  )
  keep.addEventListener('click', () => {
    keep.disabled = true
    keepEverything((kept, of) => say(`${kept} of ${of} files kept.`))
      .then(() => showKept())
      .then(() => say('Everything is kept: all pages can be read and searched without a network.'))
      .catch((error: unknown) =>
        say(`Not everything could be kept: ${error instanceof Error ? error.message : error}`),
      )
      .finally(() => {
        keep.disabled = false
      })
  })
  place?.prepend(keep)
}

showLost()
if ('caches' in window && document.querySelector('[data-offline-page]')) {
  showKept()
  offerAll()
}
