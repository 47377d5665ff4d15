const dark = matchMedia('(prefers-color-scheme: dark)')

/** Turn light into dark or back, and remember it; `public/theme.js` applies it to the pages that follow. */
export function switchTheme(): void {
  const { dataset } = document.documentElement
  const now = dataset['theme'] ?? (dark.matches ? 'dark' : 'light')
  const next = now === 'dark' ? 'light' : 'dark'
  dataset['theme'] = next
  try {
    localStorage.setItem('lectern-theme', next)
  } catch {
    // Storage may be refused: the theme then lasts for the page.
  }
}
