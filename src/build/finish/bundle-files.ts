import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

const client = join(import.meta.dirname, '..', '..', 'site', 'client')

/** Modules that do for pages which are files what others of the same name do at a host. */
const instead = ['import-engine.ts', 'card-lines.ts', 'prefetch-on-intent.ts']

/**
 * Bundle what runs in pages that are opened as files into one classic script: browsers import no modules there.
 *
 * @param engine the script of the search engine
 */
export async function bundleFiles(engine: string, file: string): Promise<void> {
  const bundle = await rolldown({
    input: join(client, 'files', 'entry.ts'),
    plugins: [filesPlugin(engine)],
    platform: 'browser',
    transform: { define: { 'import.meta.url': 'undefined' } },
  })
  await bundle.write({ file, format: 'iife', codeSplitting: false, minify: true })
  await bundle.close()
}

function filesPlugin(engine: string): Plugin {
  const others = new Map(instead.map((name) => [join(client, name), join(client, 'files', name)]))
  return {
    name: 'lectern:files',
    resolveId(source, importer) {
      if (source === 'lectern:engine') return engine
      const path = importer === undefined ? source : resolve(dirname(importer), source)
      return path.endsWith('.css?inline') ? path : (others.get(path) ?? null)
    },
    load(id) {
      if (!id.endsWith('.css?inline')) return null
      const styles = readFileSync(id.replace(/\?inline$/, ''), 'utf8')
      return { code: `export default ${JSON.stringify(styles)}`, moduleType: 'js' }
    },
  }
}
