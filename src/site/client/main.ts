/** What every page runs at once: it listens, and loads the rest when a reader begins to use the page. */
const openSearch = (event: Event) => {
  event.preventDefault()
  import('./search-dialog.ts').then((dialog) => dialog.openSearch())
}

addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'k') openSearch(event)
})

addEventListener('click', (event) => {
  const button =
    event.target instanceof Element &&
    event.target.closest<HTMLButtonElement>(
      '[data-search-button],[data-theme-switch],[data-copy],[data-list],[data-export]',
    )
  if (!button) return
  if (button.matches('[data-search-button]')) openSearch(event)
  else if (!button.matches('[data-theme-switch]'))
    import('./press-button.ts').then((press) => press.pressButton(button))
  else import('./switch-theme.ts').then((theme) => theme.switchTheme())
})

for (const sign of ['pointerover', 'scroll', 'focusin']) {
  addEventListener(sign, () => import('./reading.ts'), { once: true, passive: true })
}

if (location.search.includes('find=')) import('./highlight-words.ts')
