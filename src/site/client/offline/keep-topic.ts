import { element } from '../element.ts'
import { sitePath, siteRoot } from '../site-root.ts'
import { keepFiles, sizeLabel, storePrefix } from './keep-files.ts'
import { keepOffline } from './keep-offline.ts'

/** What the build says of a topic; see `kept-topics.ts`. */
interface KeptTopic {
  readonly bytes: number
  readonly pages: readonly string[]
}

/** Offer to keep the topic of this page with its papers and articles, told what that takes, or to forget it. */
export async function offerTopic(place: HTMLElement): Promise<void> {
  const slug = sitePath(location.href)?.split('/')[2]
  if (slug === undefined || !('caches' in window)) return
  const list = `${siteRoot()}offline/topics/${slug}.json`
  const response = await fetch(list)
  if (!response.ok) return
  const { bytes, pages }: KeptTopic = await response.json()
  const store = `${storePrefix()}saved ${slug}`
  const status = element('span', { role: 'status' })
  const button = element('button', { type: 'button', class: 'link' })
  const say = (text: string) => {
    status.textContent = text
  }
  const isKept = async () =>
    (await caches.has(store)) && (await (await caches.open(store)).keys()).length > pages.length
  const draw = async () => {
    button.textContent = (await isKept())
      ? `Remove this topic from this device: ${sizeLabel(bytes)}`
      : `Keep this topic to read offline: ${sizeLabel(bytes)} on this device`
  }
  const keep = async () => {
    await keepOffline()
    const cache = await caches.open(store)
    await cache.add(list) // Without a network this page still knows what it can remove.
    await keepFiles(
      pages.map((path) => ({ path, cache })),
      (kept, of) => say(`${kept} of ${of} pages kept.`),
    )
    say(`Kept: this topic, its papers and the articles that name them, ${pages.length} pages.`)
  }
  button.addEventListener('click', async () => {
    button.disabled = true
    try {
      if (await isKept()) {
        await caches.delete(store)
        say('Removed.')
      } else await keep()
    } catch (error) {
      await caches.delete(store)
      say(`This topic could not be kept: ${error instanceof Error ? error.message : error}`)
    }
    button.disabled = false
    await draw()
  })
  await draw()
  place.replaceChildren(button, ' ', status)
}
