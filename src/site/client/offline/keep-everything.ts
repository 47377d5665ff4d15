import { siteRoot } from '../site-root.ts'
import { keepOffline } from './keep-offline.ts'

/** What the build says of the whole site; see `whole-site.ts`. */
interface WholeSite {
  readonly index: string
  readonly pages: readonly string[]
  readonly parts: readonly string[]
}

const atOnce = 6
const root = siteRoot()
const prefix = `lectern ${new URL(root).pathname} `

/** What keeping the whole site takes on a device, in bytes; null where the build does not offer it. */
export async function wholeSize(): Promise<number | null> {
  const response = await fetch(`${root}offline/size.json`)
  return response.ok ? response.json() : null
}

/**
 * Keep the whole site in this browser.
 *
 * @param tell is told how many of its files are kept
 */
export async function keepEverything(tell: (kept: number, of: number) => void): Promise<void> {
  const response = await fetch(`${root}offline/everything.json`)
  const site: WholeSite = await response.json()
  await keepOffline()
  const [saved, unchanging] = await Promise.all(
    ['saved', `unchanging ${site.index}`].map((name) => caches.open(prefix + name)),
  )
  if (!saved || !unchanging) return
  const left = [
    ...site.pages.map((path) => ({ path, cache: saved })),
    ...site.parts.map((path) => ({ path, cache: unchanging })),
  ]
  const all = left.length
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      await next.cache.add(root + next.path)
      tell(all - left.length, all)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Forget everything that was kept of this site but what its pages cannot do without. */
export async function forgetEverything(): Promise<void> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && !name.startsWith(`${prefix}shell`),
  )
  await Promise.all(names.map((name) => caches.delete(name)))
}
