import { element } from '../element.ts'
import type { ExportButton } from '../export-button.ts'
import type { Hit } from '../pagefind.ts'
import { siteRoot } from '../site-root.ts'
import { fetchEntries } from './fetch-entries.ts'
import { keepList, readKept } from './kept-list.ts'
import { listForms } from './list-forms.ts'
import { type ReadingList, withEntries } from './reading-list.ts'
import { saveFile } from './save-file.ts'

/** The most results that are taken away at once: each is two small files to fetch. */
const most = 500

/** How many results are asked what they are at a time. */
const atOnce = 8

/** The kinds of records that can be cited. */
const cited = new Set(['Paper', 'Article'])

/** Let ways to take the results of a search away stand in place of the button that asks for them. */
export async function offerExport(button: HTMLButtonElement): Promise<void> {
  button.disabled = true
  button.textContent = 'Collecting citations …'
  const ways = await exportResults(isExportButton(button) ? button.hits : [])
  button.replaceWith(ways)
  ways.querySelector('select')?.focus()
}

function isExportButton(button: HTMLButtonElement): button is ExportButton {
  return 'hits' in button
}

/** What the reading list offers, for the papers and articles among results. */
async function exportResults(hits: readonly Hit[]): Promise<HTMLElement> {
  const root = siteRoot()
  const paths = await citedPaths(hits.slice(0, most))
  const entries = await fetchEntries(
    root,
    paths.map((path) => ({ path, note: '' })),
  )
  const status = element('span', { role: 'status' }, told(entries.length, paths.length, hits.length))
  const forms = listForms.filter(({ extension }) => extension !== 'lectern.json')
  const select = element('select', {}, ...forms.map(({ label }) => element('option', {}, label)))
  const say = (text: string) => {
    status.textContent = text
  }
  const commands: Readonly<Record<string, () => unknown>> = {
    Copy: () => copy(forms[select.selectedIndex]?.write(entries) ?? '', say),
    Download: () => {
      const form = forms[select.selectedIndex]
      if (form) saveFile(`search-results.${form.extension}`, form.write(entries))
    },
    'Add to reading list': () => say(putAside(root, entries)),
  }
  const buttons = Object.entries(commands).map(([label, act]) => {
    const button = element('button', { type: 'button', class: 'link' }, label)
    button.addEventListener('click', act)
    return button
  })
  const ways = entries.length === 0 ? [] : [element('label', {}, 'Form ', select), ...buttons]
  return element('p', { class: 'actions search-export' }, ...ways, status)
}

async function citedPaths(hits: readonly Hit[]): Promise<string[]> {
  const paths: string[] = []
  for (let from = 0; from < hits.length; from += atOnce) {
    const findings = await Promise.all(hits.slice(from, from + atOnce).map((hit) => hit.data()))
    for (const { url, filters } of findings) {
      if (!filters['kind']?.some((kind) => cited.has(kind))) continue
      paths.push(url.replace(/#.*$/, ''))
    }
  }
  return paths
}

function told(found: number, wanted: number, results: number): string {
  const missing = wanted - found
  return [
    found === 1 ? '1 citation.' : `${found} citations.`,
    ...(missing > 0 ? [`${missing} could not be fetched just now.`] : []),
    ...(results > most ? [`Only the first ${most} of ${results} results are looked at.`] : []),
    ...(Math.min(results, most) > wanted ? ['People, topics and venues are left out.'] : []),
  ].join(' ')
}

async function copy(text: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('Copied.')
  } catch {
    say('The browser did not let the page copy: download instead.')
  }
}

function putAside(root: string, entries: ReadingList): string {
  const list = readKept(root)
  const next = withEntries(list, entries)
  const kept = keepList(root, next)
  return `${next.length - list.length} of ${entries.length} are new on your list.${kept ? '' : ' It lasts until this page is left.'}`
}
