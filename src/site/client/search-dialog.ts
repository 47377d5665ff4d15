import { makeCombobox } from './combobox.ts'
import { element } from './element.ts'
import { forgetSearches, recentSearches } from './recent-searches.ts'
import { searchBox } from './search-box.ts'
import { pageAddress } from './site-root.ts'

let dialog: HTMLDialogElement | undefined

/** Open the search box of the site; it is made when it is first opened. */
export function openSearch(): void {
  if (document.querySelector('dialog[open]')) return
  dialog ??= makeDialog()
  dialog.showModal()
  dialog.querySelector('input')?.select()
}

function makeDialog(): HTMLDialogElement {
  const input = element('input', {
    id: 'search-dialog-words',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: 'Title, author, topic or words',
  })
  const { list, status } = searchBox(input, 'search-dialog-options')
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    searchForm(input),
    list,
    footer(input),
    status,
  )
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close()
  })
  document.body.append(made)
  makeCombobox({ input, list, status })
  return made
}

function searchForm(input: HTMLInputElement): HTMLFormElement {
  const label = element(
    'label',
    { class: 'visually-hidden', for: input.id },
    'Search papers, people, topics and articles',
  )
  const close = element('button', { type: 'button', class: 'plain' }, 'Close')
  close.addEventListener('click', () => close.closest('dialog')?.close())
  return element(
    'form',
    {
      class: 'search-field',
      action: pageAddress('/search/'),
      method: 'get',
      role: 'search',
      'aria-label': 'Quick',
    },
    label,
    input,
    element('button', { type: 'submit' }, 'Search'),
    close,
  )
}

function footer(input: HTMLInputElement): HTMLElement {
  const forget = element('button', { type: 'button', class: 'link' }, 'Forget recent searches')
  forget.hidden = recentSearches().length === 0
  forget.addEventListener('click', () => {
    forgetSearches()
    forget.hidden = true
    input.focus()
    input.dispatchEvent(new Event('input'))
  })
  const keys = element('p', { class: 'keys' }, '↑ ↓ to choose, Enter to open, Esc to close')
  return element('div', { class: 'search-footer' }, keys, forget)
}
