/**
 * Fetch the search engine while the scripts of the page are still coming, where the address already holds a search. It
 * imports nothing, so that it runs first; the engine would ask for these files one after the other.
 */
async function startEngine(folder: string, large: boolean): Promise<void> {
  const engine = () => announce(`${folder}pagefind.js`, 'modulepreload')
  // A large site may have several indexes, which Pagefind has no part in.
  if (!large) engine()
  const { languages = {}, segments }: IndexEntry = await fetch(`${folder}pagefind-entry.json`).then(
    (response) => response.json(),
  )
  if (large && segments === undefined) engine()
  for (const { hash, wasm } of Object.values(languages)) {
    announce(`${folder}wasm.${wasm ?? 'unknown'}.pagefind`, 'preload')
    announce(`${folder}pagefind.${hash}.pf_meta`, 'preload')
  }
  for (const segment of segments ?? [])
    announce(`${folder}${segment.folder}/pagefind.words.pf_meta`, 'preload')
}

/** The overview of the index: one, or several. */
interface IndexEntry {
  readonly languages?: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
  readonly segments?: readonly { readonly folder: string }[]
}

function announce(href: string, rel: 'preload' | 'modulepreload'): void {
  const link = document.createElement('link')
  Object.assign(link, { rel, href, crossOrigin: 'anonymous', ...(rel === 'preload' && { as: 'fetch' }) })
  document.head.append(link)
}

const root = document.querySelector<HTMLAnchorElement>('[data-site-root]')
if (root && location.search !== '') startEngine(`${root.href}pagefind/`, root.hasAttribute('data-large'))
