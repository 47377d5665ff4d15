import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** A site that is looked through, as if it stood at this address. */
const origin = 'https://site.example'

interface ReadPage {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

/**
 * The links, scripts, styles and images of a site that lead nowhere within it: to no file, to no fragment of a page,
 * or out of the base. Links to other sites are not followed.
 */
export function brokenLinks(site: string, base: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  const pages = new Map(files.map((file) => [file, readPage(join(site, file))]))
  return files.flatMap((file) => {
    const address = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), origin)
    return (pages.get(file)?.links ?? [])
      .filter((link) => !leadsSomewhere(new URL(link, address), site, base, pages))
      .map((link) => `${file}: ${link}`)
  })
}

function leadsSomewhere(
  { origin: host, pathname, hash }: URL,
  site: string,
  base: string,
  pages: ReadonlyMap<string, ReadPage>,
): boolean {
  if (host !== origin) return true
  if (!pathname.startsWith(base)) return false
  const path = decodeURIComponent(pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (hash === '') return existsSync(join(site, file))
  return pages.get(file)?.ids.has(decodeURIComponent(hash.slice(1))) ?? false
}

function readPage(file: string): ReadPage {
  const ids = new Set<string>()
  const links: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value)
        else if (['href', 'src', 'action', 'poster'].includes(name)) links.push(value)
      }
    }
    if ('content' in node) visit(node.content)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(readFileSync(file, 'utf8')))
  return { ids, links }
}
