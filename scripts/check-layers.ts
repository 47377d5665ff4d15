import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What each layer may import, itself aside. Anything not listed is forbidden; the innermost layer a file lies in counts. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/process': [],
  'src/serve': ['src/process', 'src/host'],
  'src/vocabulary': ['src/model'],
  'src/mdx': ['src/model'],
  'src/render': ['src/model', 'src/mdx'],
  'src/capture': ['src/model', 'src/convert/read'],
  'src/convert/read': ['src/model'],
  'src/convert/parse': ['src/model'],
  'src/convert/enrich': ['src/model'],
  'src/convert/corrections': ['src/model', 'src/convert/read', 'src/convert/enrich'],
  'src/convert/second-opinion': ['src/model', 'src/convert/read', 'src/convert/parse', 'src/convert/enrich'],
  'src/convert/assemble': ['src/model', 'src/convert/enrich'],
  'src/convert': [
    'src/model',
    'src/process',
    'src/vocabulary',
    'src/mdx',
    'src/convert/read',
    'src/convert/parse',
    'src/convert/enrich',
    'src/convert/corrections',
    'src/convert/second-opinion',
    'src/convert/assemble',
  ],
  'src/site': ['src/model'],
  'src/site/components': ['src/model', 'src/site', 'src/site/layouts', 'src/export'],
  'src/site/layouts': ['src/model', 'src/site', 'src/site/components', 'src/site/client', 'src/export'],
  'src/site/client': ['src/model', 'src/site', 'src/export'],
  'src/export': ['src/model', 'src/mdx', 'src/site'],
  'src/reader': ['src/export'],
  'src/knowledge': ['src/model', 'src/vocabulary', 'src/mdx', 'src/render', 'src/site'],
  'src/search': ['src/model', 'src/site'],
  'src/host': ['src/model', 'src/site'],
  'src/build': [
    'src/model',
    'src/process',
    'src/vocabulary',
    'src/mdx',
    'src/render',
    'src/site',
    'src/search',
    'src/knowledge',
    'src/export',
    'src/host',
  ],
  'src/dev': ['src/model', 'src/process', 'src/serve', 'src/render', 'src/mdx', 'src/site', 'src/build'],
  'src/bench': [
    'src/model',
    'src/process',
    'src/vocabulary',
    'src/mdx',
    'src/render',
    'src/site',
    'src/search',
    'src/build',
    'src/convert',
    'src/knowledge',
  ],
  'src/pages': ['src/model', 'src/site', 'src/site/components', 'src/site/layouts', 'src/export'],
}

const importPath = /(?:from|import\()\s*['"](?<path>\.[^'"]+)['"]/g

/**
 * The imports of a file that break the layers, one message each.
 *
 * @example
 * brokenImports('src/model/a.ts', "import { b } from '../site/b.ts'") // => ['src/model/a.ts:1  src/model must not import src/site']
 */
export function brokenImports(file: string, text: string): string[] {
  const from = layerOf(file)
  return [...text.matchAll(importPath)].flatMap(({ groups, index }) => {
    const to = layerOf(
      relative('.', resolve(dirname(file), groups?.['path'] ?? ''))
        .split(sep)
        .join('/'),
    )
    if (!from || !to || from === to || layers[from]?.includes(to)) return []
    return [`${file}:${text.slice(0, index).split('\n').length}  ${from} must not import ${to}`]
  })
}

function layerOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((layer) => file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'))
  const broken = files.sort().flatMap((file) => brokenImports(file, readFileSync(file, 'utf8')))
  for (const message of broken) console.error(message)
  console.log(`layers: ${files.length} files, ${broken.length} imports against the direction`)
  process.exitCode = broken.length > 0 ? 1 : 0
}
