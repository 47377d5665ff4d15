const helper = '\0vite/preload-helper.js'

/** What is written; only scripts have code. */
interface Chunk {
  code?: string
}

/** A script that holds the helper itself where it would import it. */
function withOwnHelper(code: string): string {
  return code.replace(/import\{\w+ as (\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/, 'var $1=e=>e();')
}

/**
 * A Vite plugin that leaves dynamic imports as they are. Vite wraps each in a helper that preloads style sheets and
 * chunks; it is larger than all that our pages run before they are touched, and its addresses would tie the scripts
 * to one base path.
 */
export function plainImports() {
  return {
    name: 'lectern:plain-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    resolveId: (id: string) => (id === helper ? helper : null),
    load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load()' : null),
    // A chunk of its own for so little would be one more file for every page to fetch.
    generateBundle: (_options: unknown, bundle: Record<string, Chunk>) => {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (/(?:^|\/)preload-helper\.[^/]+$/.test(file)) delete bundle[file]
        else if (chunk.code) chunk.code = withOwnHelper(chunk.code)
      }
    },
  } as const
}
