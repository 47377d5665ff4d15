import { showCopied } from '../copied-note.ts'
import { element } from '../element.ts'
import { sitePath, siteRoot } from '../site-root.ts'
import { fetchEntries } from './fetch-entries.ts'
import { keepList, readKept } from './kept-list.ts'
import { withEntries, withoutPath } from './reading-list.ts'

/** Give every entry of an article a button, and show on each button of the page whether its paper is on the list. */
export function offerList(): void {
  if (document.querySelector('link[type="application/x-bibtex"]')) {
    for (const entry of document.querySelectorAll('.paper-entry')) addButton(entry)
  }
  const listed = new Set(readKept(siteRoot()).map(({ path }) => path))
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-list]')) {
    show(button, listed.has(button.dataset['list'] ?? ''))
  }
}

/** These buttons are made here, since an article may have hundreds of entries. */
function addButton(entry: Element): void {
  const link = entry.querySelector<HTMLAnchorElement>('a.paper-title,.paper-title a')
  const list = link && sitePath(link.href)
  if (!list) return
  const label = `Add to reading list: ${link.textContent}`
  entry
    .querySelector('.actions')
    ?.append(element('button', { class: 'link', type: 'button', 'data-list': list, 'aria-label': label }))
}

/** Put the paper of a button on the list, or take it off. */
export async function toggleListed(button: HTMLButtonElement): Promise<void> {
  const [root, path = ''] = [siteRoot(), button.dataset['list']]
  const list = readKept(root)
  if (list.some((entry) => entry.path === path)) {
    keepList(root, withoutPath(list, path))
    return show(button, false)
  }
  const found = await fetchEntries(root, [{ path, note: '' }])
  if (found.length === 0) return showCopied(button, 'Not to be had just now')
  const kept = keepList(root, withEntries(readKept(root), found))
  show(button, true)
  if (!kept) showCopied(button, 'Kept until this page is left')
}

function show(button: HTMLButtonElement, listed: boolean): void {
  const label = listed ? 'Take off reading list' : 'Add to reading list'
  button.textContent = label
  button.setAttribute('aria-label', button.ariaLabel?.replace(/^[^:]*/, label) ?? label)
}
