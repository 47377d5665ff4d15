import { element } from '../element.ts'
import { siteRoot, trustOwnThreads } from '../site-root.ts'

/** Let a service worker keep what is read, this page first. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext || window !== window.top) return
  const { serviceWorker } = navigator
  // Only those who read on are offered to install the site; others need not load what it says of itself.
  if (!document.querySelector('[rel=manifest]'))
    document.head.append(
      element('link', { rel: 'manifest', href: `${siteRoot()}site.webmanifest` }),
      element('link', { rel: 'apple-touch-icon', href: `${siteRoot()}apple-touch-icon.png` }),
    )
  trustOwnThreads()
  const known = serviceWorker.controller !== null
  await serviceWorker.register(`${siteRoot()}service-worker.js`)
  if (known) return
  const { active } = await serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ keep: [location.href.replace(/#.*/, ''), ...loaded] })
}
