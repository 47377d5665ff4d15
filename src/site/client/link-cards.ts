import styles from '../styles/card.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { element } from './element.ts'
import { onLongPress } from './long-press.ts'
import { readCard } from './read-card.ts'
import { sitePath } from './site-root.ts'

const pauseBeforeShowing = 450
const pauseBeforeHiding = 250

const pin = element('button', { type: 'button', class: 'link', 'aria-pressed': 'false' }, 'Keep open')
const content = element('div')
const tab = element('a', { class: 'card-tab', target: '_blank' }, 'Open in a new tab')
const card = element(
  'div',
  { class: 'card', popover: 'auto', role: 'group', 'aria-label': 'Preview' },
  content,
  pin,
  tab,
)

let timer = 0
/** The link whose card was asked for last and has not been left. */
let wanted: HTMLAnchorElement | null = null
let shownFor: HTMLAnchorElement | null = null

/**
 * Show a card beside links to papers and authors that the mouse rests on or the keyboard reaches. It stays while the
 * pointer is on it or it is kept open, and Escape closes it. A finger opens it by resting on the link, not by scrolling.
 */
export function showLinkCards(): void {
  adoptStyles(styles)
  document.querySelector('main')?.append(card)
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    if (target instanceof Node && card.contains(target)) window.clearTimeout(timer)
    else consider(recordLink(target))
  })
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('a:focus-visible')) consider(recordLink(target))
  })
  onLongPress(recordLink, (link) => show(link, 'manual'))
  addEventListener('pointerdown', ({ target }) => {
    if (card.popover === 'manual' && target instanceof Node && !card.contains(target)) card.hidePopover()
  })
  addEventListener('scroll', () => hide(), { passive: true })
  pin.addEventListener('click', () => pin.setAttribute('aria-pressed', String(!isPinned())))
  card.addEventListener('toggle', () => {
    if (card.matches(':popover-open')) return
    shownFor = null
    pin.setAttribute('aria-pressed', 'false')
  })
}

function isPinned(): boolean {
  return pin.getAttribute('aria-pressed') === 'true'
}

/** The link to a paper or author that an element belongs to, if it leads to another page. */
function recordLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null
  if (!link || link.pathname === location.pathname || link.hasAttribute('data-copy-link')) return null
  const path = sitePath(link.href) ?? ''
  const isEntry = link.hash !== '' && path.startsWith('/authors/once/')
  return isEntry || /^\/(papers|authors)\/(?!index\/)[^/]+\/$/.test(path) ? link : null
}

function consider(link: HTMLAnchorElement | null): void {
  window.clearTimeout(timer)
  if (link && link === shownFor) return
  wanted = null
  if (link) timer = window.setTimeout(() => show(link), pauseBeforeShowing)
  else if (shownFor) timer = window.setTimeout(hide, pauseBeforeHiding)
}

function hide(): void {
  wanted = null
  if (!isPinned() && card.matches(':popover-open')) card.hidePopover()
}

/** A card that a finger opened must not be closed by lifting it, as an `auto` popover would be. */
async function show(link: HTMLAnchorElement, closing: 'auto' | 'manual' = 'auto'): Promise<void> {
  if (isPinned()) return
  wanted = link
  const read = await readCard(link.href).catch(() => null) // The link itself still works, and says so if its page is gone.
  if (read === null || wanted !== link) return
  content.replaceChildren(read)
  if (card.matches(':popover-open')) card.hidePopover()
  card.popover = closing
  tab.href = link.href
  shownFor = link
  card.showPopover({ source: link }) // The keyboard goes from the link to its card, and on.
  const { left, top, bottom } = link.getBoundingClientRect()
  const below = bottom + card.offsetHeight + 8 < innerHeight
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - card.offsetWidth - 8))}px`
  card.style.top = `${below ? bottom + 6 : Math.max(8, top - card.offsetHeight - 6)}px`
}
