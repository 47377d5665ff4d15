import { element } from '../element.ts'
import { siteRoot } from '../site-root.ts'

const root = siteRoot()

/** Say which page could not be reached, and list those that can be read. */
async function showKept(): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('page')
  const lost = document.querySelector('[data-lost]')
  if (wanted !== null && lost) {
    const address = new URL(wanted, root)
    if (address.href.startsWith(root))
      lost.replaceChildren(
        'The page at ',
        element('a', { href: address.href }, `/${wanted}`),
        ' was not read before.',
      )
  }
  const place = document.querySelector('[data-kept]')
  const found = await keptPages()
  if (!place || found.length === 0) return
  const items = found.map(({ title, address }) =>
    element('li', {}, element('a', { href: address, dir: 'auto' }, title)),
  )
  place.replaceChildren(
    element('h2', {}, 'Can be read without a network'),
    element('ul', { class: 'ways' }, ...items),
  )
}

/** The articles, papers and other records that were kept, by title. */
async function keptPages(): Promise<{ title: string; address: string }[]> {
  if (!('caches' in window)) return []
  const cache = await caches.open(`lectern ${new URL(root).pathname} pages`)
  const records = (await cache.keys()).filter(({ url }) =>
    /^(?:articles|papers|authors|people|topics|venues|years)\/[^.]+\/$/.test(url.slice(root.length)),
  )
  const found = await Promise.all(
    records.map(async (request) => ({
      address: request.url,
      title: titleOf(await (await cache.match(request))?.text()),
    })),
  )
  return found
    .flatMap(({ title, address }) => (title === null ? [] : [{ title, address }]))
    .sort((a, b) => a.title.localeCompare(b.title))
}

/** The title in the head of a page. The policy lets no text become a document, and none is needed for this. */
function titleOf(html = ''): string | null {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(/ · [^·]*$/, '')
  return title === undefined ? null : unescaped(title)
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
}

function unescaped(text: string): string {
  return text.replace(/&(\w+|#\d+);/g, (whole, name: string) => characters[name] ?? whole)
}

showKept().catch((error: unknown) => console.warn('What was kept cannot be listed.', error))
