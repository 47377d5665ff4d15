import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Redirect } from '../../src/host/redirects.ts'

const page = (words: string) =>
  `<!doctype html><title>${words}</title><h1>${words}</h1><p>${'oak '.repeat(400)}</p>`

/** The files of a small site as a build leaves it. */
const files: Readonly<Record<string, string>> = {
  'index.html': page('Start'),
  '404.html': page('Lost'),
  'papers/oak/index.html': page('Oak'),
  'papers/oak/cite.bib': '@misc{oak}',
  'papers/elm/index.html': page('Moved'),
  'papers/ash/index.html': page('Gone'),
  'papers/fir/index.html': page('Split'),
  'empty/file.txt': 'alone',
  '_astro/page.abc123.css': 'p { color: red }\n'.repeat(60),
  '_astro/page.abc123.js': 'export const oak = 1\n'.repeat(60),
  'pagefind/fragment/en_1.pf_fragment': 'bytes',
  'pagefind/pagefind.js': 'export const search = 1\n'.repeat(60),
  'pagefind/wasm.en.pagefind': 'bytes',
  'data/papers.jsonl': '{"title":"Çınar"}\n'.repeat(60),
  'site.webmanifest': '{}',
}

/** What was published before: moved, gone, split. */
export const sampleRedirects: readonly Redirect[] = [
  { from: '/papers/elm/', to: ['/papers/oak/'] },
  { from: '/people/bo-xu/', to: ['/authors/once/x/#bo-xu'] },
  { from: '/papers/ash/', to: [] },
  { from: '/papers/fir/', to: ['/papers/oak/', '/papers/pine/'] },
]

/** Write the site into a folder. */
export function writeSampleSite(folder: string, style: 'directory' | 'file' = 'directory'): void {
  for (const [path, text] of Object.entries(files)) {
    const name = style === 'file' ? path.replace(/\/index\.html$/, '.html') : path
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
