const helper = '\0vite/preload-helper.js'

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
  } as const
}
