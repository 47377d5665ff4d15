import { siteRoot } from '../site-root.ts'
import { keepFiles, storePrefix } from './keep-files.ts'
import { keepOffline } from './keep-offline.ts'

/** What the build says of the whole site; see `whole-site.ts`. */
interface WholeSite {
  readonly index: string
  readonly pages: readonly string[]
  readonly parts: readonly string[]
}

/** What keeping the whole site takes on a device, in bytes; null where the build does not offer it. */
export async function wholeSize(): Promise<number | null> {
  const response = await fetch(`${siteRoot()}offline/size.json`)
  return response.ok ? response.json() : null
}

/**
 * Keep the whole site in this browser.
 *
 * @param tell is told how many of its files are kept
 */
export async function keepEverything(tell: (kept: number, of: number) => void): Promise<void> {
  const response = await fetch(`${siteRoot()}offline/everything.json`)
  const site: WholeSite = await response.json()
  await keepOffline()
  const saved = await caches.open(`${storePrefix()}saved`)
  const unchanging = await caches.open(`${storePrefix()}unchanging ${site.index}`)
  const files = [
    ...site.pages.map((path) => ({ path, cache: saved })),
    ...site.parts.map((path) => ({ path, cache: unchanging })),
  ]
  await keepFiles(files, tell)
}

/** Forget everything that was kept of this site but what its pages cannot do without. */
export async function forgetEverything(): Promise<void> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(storePrefix()) && !name.startsWith(`${storePrefix()}shell`),
  )
  await Promise.all(names.map((name) => caches.delete(name)))
}
