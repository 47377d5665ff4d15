import { sitePath } from '../site-root.ts'
import { storePrefix } from './keep-files.ts'

/** A page that can be read without a network. */
export interface KeptPage {
  readonly title: string
  readonly address: string
}

const records = /^\/(?:articles|papers|authors|people|topics|venues|years)\/[^.]+\/$/

/** The articles, papers and other records of a site that this browser has kept, by title. */
export async function keptPages(): Promise<KeptPage[]> {
  const found = new Map<string, KeptPage>()
  const prefix = storePrefix()
  for (const name of await caches.keys()) {
    if (!name.startsWith(`${prefix}saved`) && name !== `${prefix}pages`) continue
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      if (!records.test(sitePath(request.url) ?? '')) continue
      const title = titleOf(await (await cache.match(request))?.text())
      if (title !== null) found.set(request.url, { title, address: request.url })
    }
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title))
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
  '#38': '&',
  '#34': '"',
  '#39': "'",
}

function unescaped(text: string): string {
  return text.replace(/&(\w+|#\d+);/g, (whole, name: string) => characters[name] ?? whole)
}
