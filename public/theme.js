// Runs before the first paint, so that a remembered theme never flashes.
;(() => {
  const root = document.documentElement
  const key = 'lectern-theme'
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const store = (work) => {
    try {
      return work(localStorage)
    } catch {
      return null // Storage may be refused; the switch then lasts for the page.
    }
  }
  const saved = store((storage) => storage.getItem(key))
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved
  root.dataset.js = ''
  addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-theme-switch]')) return
    const now = root.dataset.theme ?? (dark.matches ? 'dark' : 'light')
    root.dataset.theme = now === 'dark' ? 'light' : 'dark'
    store((storage) => storage.setItem(key, root.dataset.theme))
  })
})()
