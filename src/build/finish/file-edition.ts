import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { oneScript } from '../../host/one-script.ts'
import { entryCards, pageCard } from '../../host/page-card.ts'
import { fileScript } from '../../site/file-script.ts'
import { bundleFiles } from './bundle-files.ts'

/** The one script of the edition. */
const script = 'lectern.js'

/** Files that scripts ask for; where pages are files, other scripts tell what they hold. */
const asked = ['pagefind/**/*.{json,pagefind,pf_*}', 'search/vocabulary.json', '**/cite.{bib,ris,json}']

/** Pages of which a link shows a card. */
const previewed = '{papers,authors}/*/index.html'

/** Lists of entries, of which links show cards too. */
const listed = 'authors/once/*/**/index.html'

/** What only a host or the scripts of its pages could use. */
const useless = [
  '404.html',
  'robots.txt',
  '_astro/*.js',
  'pagefind/**/*.{js,json,pagefind,pf_*}',
  'search/vocabulary.json',
]

/** Make of a site one that is opened as files, without a server: browsers neither fetch nor import there. */
export async function makeFileEdition(site: string, base: string): Promise<void> {
  await bundleFiles(join(site, 'pagefind', 'pagefind.js'), join(site, script))
  for (const page of globSync('**/*.html', { cwd: site })) {
    const file = join(site, page)
    writeFileSync(file, oneScript(readFileSync(file, 'utf8'), base + script))
  }
  const told = tellingScripts(site)
  for (const file of globSync(useless, { cwd: site })) rmSync(join(site, file))
  for (const [path, text] of told) writeFileSync(join(site, path), text)
}

/** The scripts that tell what files hold, by their paths. */
function tellingScripts(site: string): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>()
  const tell = (file: string, content: Buffer) => {
    const path = fileScript(file)
    const told = `lecternFile(${JSON.stringify(file)}, '${content.toString('base64')}')\n`
    scripts.set(path, (scripts.get(path) ?? '') + told)
  }
  const list = (pattern: string | readonly string[]) =>
    globSync(pattern, { cwd: site })
      .map((file) => file.split(sep).join('/'))
      .sort()
  for (const file of list(asked)) tell(file, readFileSync(join(site, file)))
  const tellCards = (page: string, read: (html: string) => object) => {
    const cards = read(readFileSync(join(site, page), 'utf8'))
    tell(page.replace(/index\.html$/, 'card.json'), Buffer.from(JSON.stringify(cards)))
  }
  for (const page of list(previewed)) tellCards(page, pageCard)
  for (const page of list(listed)) tellCards(page, entryCards)
  return scripts
}
