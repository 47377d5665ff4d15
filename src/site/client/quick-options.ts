import { element } from './element.ts'
import { markedNodes } from './marked-nodes.ts'
import { mendedNote } from './mended-note.ts'
import type { Finding } from './pagefind.ts'
import type { QuickResults } from './quick-search.ts'
import { pageAddress } from './site-root.ts'
import { withFoundWords } from './with-found-words.ts'

/** The options for what was found, in groups by kind, and one for the full page of results. */
export function resultOptions(
  { groups, asked, total }: QuickResults,
  words: string,
  id: string,
): HTMLElement[] {
  let place = 0
  const drawn = groups.map(({ label, findings }) =>
    optionGroup(
      label,
      findings.map((finding) => findingOption(finding, asked.words, `${id}-${place++}`)),
    ),
  )
  const all = option(
    `${id}-${place}`,
    searchAddress(words),
    element('span', {}, `All ${total} results for “${words}”`),
  )
  const note = mendedNote(asked)
  return [...(note === null ? [] : [optionsNote(note)]), ...drawn, optionGroup('Everything', [all])]
}

/** The options for searches made before. */
export function recentOptions(searches: readonly string[], id: string): HTMLElement[] {
  const options = searches.map((words, place) =>
    option(`${id}-${place}`, searchAddress(words), element('span', {}, words)),
  )
  return options.length === 0 ? [] : [optionGroup('Recent searches', options)]
}

/** Why there are no results, with an option for where to go instead. */
export function insteadOptions(why: string, label: string, address: string, id: string): HTMLElement[] {
  return [optionsNote(why), option(`${id}-0`, address, element('span', {}, label))]
}

/** The address of the full page of results. */
export function searchAddress(words: string): string {
  return pageAddress(`/search/?${new URLSearchParams({ q: words })}`)
}

function optionGroup(label: string, options: readonly HTMLElement[]): HTMLElement {
  const heading = element('div', { class: 'options-heading', 'aria-hidden': 'true' }, label)
  return element('div', { role: 'group', 'aria-label': label }, heading, ...options)
}

function optionsNote(note: string): HTMLElement {
  return element('p', { class: 'options-note', role: 'presentation' }, note)
}

function option(id: string, address: string, ...content: readonly Node[]): HTMLElement {
  return element(
    'a',
    { role: 'option', id, href: address, tabindex: '-1', 'aria-selected': 'false' },
    ...content,
  )
}

function findingOption(finding: Finding, words: string, id: string): HTMLElement {
  const kind = finding.filters['kind']?.[0]
  const place = kind === 'Article' ? finding.sub_results[0] : undefined
  const address = pageAddress(withFoundWords(place?.url ?? finding.url, words))
  const title = element('span', { class: 'option-title', dir: 'auto' }, finding.meta['title'] ?? finding.url)
  const detail = element('span', { class: 'option-detail', dir: 'auto' })
  if (place && place.title !== finding.meta['title']) detail.append(place.title)
  else if (finding.meta['authors']) detail.append(finding.meta['authors'])
  else if (finding.meta['detail']) detail.append(finding.meta['detail'])
  else detail.append(markedNodes(finding.excerpt))
  return option(id, address, title, detail)
}
