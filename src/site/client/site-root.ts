import { plainPath, styledPath } from '../styled-path.ts'

/** The address at which the site is mounted, with a slash at its end. */
export function siteRoot(): string {
  return new URL('.', rootLink().href).href
}

/** The address of a page by its site path, which may end with a query and a fragment, as this site writes it. */
export function pageAddress(path: string): string {
  const { style } = rootLink().dataset
  return siteRoot() + (style === 'file' || style === 'index' ? styledPath(path, style) : path).slice(1)
}

/** The site path of a page by its address; null for pages of other sites. */
export function sitePath(address: string): string | null {
  const root = siteRoot()
  return address.startsWith(root) ? plainPath(`/${address.slice(root.length)}`) : null
}

/** Whether the site is so large that its search should have a thread of its own. */
export function isLargeSite(): boolean {
  return rootLink().hasAttribute('data-large')
}

/** Whether the site holds nothing yet: then there is no index. */
export function isEmptySite(): boolean {
  return rootLink().hasAttribute('data-empty')
}

/** The part of Trusted Types that is used here; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown
}

let trusting = false

/**
 * Let the thread of the search and the service worker start. The policy of the pages lets no other script start by an
 * address that was put together.
 */
export function trustOwnThreads(): void {
  if (trusting) return
  trusting = true
  const own = ['pagefind/pagefind-worker.js', 'service-worker.js'].map((path) => siteRoot() + path)
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (own.includes(new URL(address, location.href).href) ? address : null),
  })
}

function rootLink(): HTMLAnchorElement {
  const link = document.querySelector<HTMLAnchorElement>('[data-site-root]')
  if (!link) throw new Error('The page has no link to the root of the site.')
  return link
}
