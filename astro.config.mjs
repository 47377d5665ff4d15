import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { prerenderChosen } from './src/build/pages/prerender-chosen.ts'
import { reloadOnEdit } from './src/dev/reload-on-edit.ts'
import { serveLastIndex } from './src/dev/serve-last-index.ts'
import { serveMoves } from './src/dev/serve-moves.ts'
import { basePath } from './src/site/base.ts'
import { libraryFolder } from './src/site/library-folder.ts'
import { plainImports } from './src/site/plain-imports.ts'
import { readSettings } from './src/site/settings.ts'

const { address } = readSettings()
const { LECTERN_OUT = './dist', LECTERN_CACHE = './.lectern/astro' } = process.env

export default defineConfig({
  output: 'static',
  ...(address === null ? {} : { site: new URL(address).origin }),
  base: basePath(),
  outDir: LECTERN_OUT,
  cacheDir: LECTERN_CACHE,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 4 },
  // The default of Astro 7 takes the space between two inline elements on lines of their own.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  prefetch: false,
  // For `content/pages/*.mdx` alone: articles are inert and rendered without Vite.
  integrations: [
    mdx({ gfm: true, smartypants: false }),
    prerenderChosen(),
    reloadOnEdit(libraryFolder()),
    serveLastIndex('dist/pagefind'),
    serveMoves(libraryFolder(), basePath()),
  ],
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      // Every MDX page would print a warning of ten lines about its `use` directive.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
