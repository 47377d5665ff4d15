/**
 * Fetch the search engine while the scripts of the page are still coming, where the address already holds a search. It
 * imports nothing, so that it runs first; the engine would ask for these files one after the other.
 */
async function startEngine(folder: string): Promise<void> {
  announce(`${folder}pagefind.js`, 'modulepreload')
  const entry: { languages: Record<string, { hash: string; wasm: string | null }> } = await fetch(
    `${folder}pagefind-entry.json`,
  ).then((response) => response.json())
  for (const { hash, wasm } of Object.values(entry.languages)) {
    announce(`${folder}wasm.${wasm ?? 'unknown'}.pagefind`, 'preload')
    announce(`${folder}pagefind.${hash}.pf_meta`, 'preload')
  }
}

function announce(href: string, rel: 'preload' | 'modulepreload'): void {
  const link = document.createElement('link')
  Object.assign(link, { rel, href, crossOrigin: 'anonymous', ...(rel === 'preload' && { as: 'fetch' }) })
  document.head.append(link)
}

const root = document.querySelector<HTMLAnchorElement>('[data-site-root]')
if (root && location.search !== '') startEngine(`${root.href}pagefind/`)
