import '../trusted-scripts.ts'
import { siteRoot } from '../site-root.ts'

/** Let a service worker keep what is read, this page first. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext || window !== window.top) return
  const { serviceWorker } = navigator
  const known = serviceWorker.controller !== null
  await serviceWorker.register(`${siteRoot()}service-worker.js`)
  if (known) return
  const { active } = await serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ keep: [location.href.replace(/#.*/, ''), ...loaded] })
}
