import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { syntheticMarkdown } from './synthetic-captures.ts'

/** Another generator of sites, with how it builds the same articles as plain Markdown. */
export interface Peer {
  readonly name: string
  /** The command line, run in the folder of the peer's site; null where it is not installed. */
  readonly command: readonly string[] | null
  /** What a run leaves that the next must not find. */
  readonly leaves: readonly string[]
  /** The folder of its site, where that has to lie beside its packages; any other where it is not told. */
  readonly room?: string | null
  /** Write what it builds from into the folder. */
  readonly prepare: (folder: string, count: number) => void
}

const pagefind = join('node_modules', '.bin', 'pagefind')

/** Folders with a generator among their packages; null to leave it out. */
export interface PeerFolders {
  readonly eleventy: string | null
  readonly starlight: string | null
}

/**
 * The peers that are there to be compared with.
 *
 * @param root the project, which brings Pagefind
 */
export function peers(root: string, { eleventy, starlight }: PeerFolders): readonly Peer[] {
  const search = `${join(root, pagefind)} --site public`
  const isHugoThere = spawnSync('hugo', ['version']).status === 0
  const commandIn = (folder: string | null, name: string) =>
    folder === null ? null : join(resolve(folder), 'node_modules', '.bin', name)
  const [bin, astro] = [commandIn(eleventy, 'eleventy'), commandIn(starlight, 'astro')]
  return [
    {
      name: 'Hugo',
      command: isHugoThere ? ['hugo', '--quiet'] : null,
      leaves: ['public', 'resources'],
      prepare: prepareHugo,
    },
    {
      name: 'Hugo and Pagefind',
      command: isHugoThere ? ['sh', '-c', `hugo --quiet && ${search} > /dev/null`] : null,
      leaves: ['public', 'resources'],
      prepare: prepareHugo,
    },
    {
      name: 'Eleventy',
      command: bin === null ? null : [bin, '--quiet', '--input=content', '--output=public'],
      leaves: ['public'],
      prepare: prepareEleventy,
    },
    {
      // It brings Pagefind, and searches what it builds.
      name: 'Starlight',
      command: astro === null ? null : [astro, 'build', '--silent'],
      leaves: ['dist', '.astro', 'node_modules'],
      room: starlight === null ? null : join(resolve(starlight), 'bench'),
      prepare: prepareStarlight,
    },
  ]
}

const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Home</a></header><main data-pagefind-body><h1>${title}</h1>${content}</main></body></html>`

function prepareHugo(folder: string, count: number): void {
  writeContent(folder, count, (title) => `---\ntitle: "${title}"\n---\n`)
  put(
    join(folder, 'hugo.toml'),
    'baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  )
  put(join(folder, 'layouts', '_default', 'single.html'), page('{{ .Title }}', '{{ .Content }}'))
  const list =
    '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
  put(join(folder, 'layouts', '_default', 'list.html'), page('{{ .Title }}', list))
  put(join(folder, 'layouts', 'index.html'), page('{{ .Title }}', list))
}

function prepareEleventy(folder: string, count: number): void {
  writeContent(folder, count, (title) => `---\ntitle: "${title}"\nlayout: article.njk\ntags: article\n---\n`)
  put(join(folder, 'content', '_includes', 'article.njk'), page('{{ title }}', '{{ content | safe }}'))
  const list =
    '<ul>{% for one in collections.article %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul>'
  put(join(folder, 'content', 'index.njk'), page('Bench', list))
}

function prepareStarlight(folder: string, count: number): void {
  writeContent(folder, count, (title) => `---\ntitle: "${title}"\n---\n`, 'src/content/docs')
  put(join(folder, 'src', 'content', 'docs', 'index.md'), '---\ntitle: Bench\n---\n')
  put(
    join(folder, 'src', 'content.config.mjs'),
    "import { defineCollection } from 'astro:content'\nimport { docsLoader } from '@astrojs/starlight/loaders'\nimport { docsSchema } from '@astrojs/starlight/schema'\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }\n",
  )
  // As with the others, a page has no list of all pages beside it.
  put(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight'\nexport default { integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Home', link: '/' }] })] }\n",
  )
  // What is named here is built as part of the site.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' }
  put(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }))
}

function writeContent(
  folder: string,
  count: number,
  head: (title: string) => string,
  content = 'content',
): void {
  rmSync(folder, { recursive: true, force: true })
  for (let place = 0; place < count; place++) {
    const { title, text } = syntheticMarkdown(place, count, false)
    put(join(folder, content, 'articles', `article-${place}.md`), `${head(title)}\n${text}`)
  }
}

function put(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
