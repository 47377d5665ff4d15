import { hasGoneForm } from '../../export/files/gone-file.ts'
import { filesBelow } from '../../host/files-below.ts'
import { type AddressKind, type Registered, withLines } from '../../site/addresses/registry.ts'

/** Files that pages and robots find by themselves: nobody keeps their addresses. */
const unkept = /^(?:pagefind|_astro|search)\/|^(?:robots\.txt|sitemap[\w-]*\.xml)$/

/** The folder of each kind of record, `papers/oak/` for example. */
const folders: readonly (readonly [AddressKind, RegExp])[] = [
  ['editions', /^venues\/[a-z0-9-]+\/\d+\/$/],
  ...(['articles', 'papers', 'authors', 'people', 'topics', 'venues', 'years'] as const).map(
    (kind) => [kind, new RegExp(`^${kind}/[a-z0-9-]+/$`)] as const,
  ),
]

/**
 * The files of a site that people and programs may have kept the address of, as the registry has them: for records the
 * kind and the name beside its page, for all others the path.
 *
 * @example
 * publishedFiles('dist') // => [{ slug: 'pages', key: 'quality.json' }, { slug: 'papers', key: 'cite.bib' }]
 */
export function publishedFiles(site: string): Registered[] {
  const lines = new Map<string, Registered>()
  for (const file of filesBelow(site)) {
    const line = registeredFile(file)
    if (line !== null) lines.set(`${line.slug}\n${line.key}`, line)
  }
  return withLines([], [...lines.values()])
}

function registeredFile(path: string): Registered | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!hasGoneForm(name) || unkept.test(path)) return null
  const folder = path.slice(0, -name.length)
  const kind = folders.find(([, pattern]) => pattern.test(folder))?.[0]
  return kind === undefined ? { slug: 'pages', key: path } : { slug: kind, key: name }
}
