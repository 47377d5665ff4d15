import { element } from './element.ts'
import { markedNodes } from './marked-nodes.ts'
import type { Finding, Hit } from './pagefind.ts'
import { withFoundWords } from './with-found-words.ts'

const shownSections = 3

/** A result of the search page: what it is, where the words were found, and the passages that match. */
export function findingItem(hit: Hit, finding: Finding, words: string): HTMLLIElement {
  const kind = finding.filters['kind']?.[0] ?? ''
  const edition = [finding.filters['venue']?.[0], finding.filters['year']?.[0]].filter(Boolean).join(' ')
  const title = finding.meta['title'] ?? finding.url
  const link = element('a', { href: withFoundWords(finding.url, words), dir: 'auto' }, title)
  return element(
    'li',
    { class: 'finding' },
    element('p', { class: 'eyebrow' }, [kind, kind === 'Person' || kind === 'Topic' ? '' : edition].filter(Boolean).join(' · ')),
    element('h3', { class: 'finding-title' }, link),
    finding.meta['authors'] && element('p', { class: 'authors' }, finding.meta['authors']),
    ...passages(finding, title, kind, words),
    words !== '' && element('p', { class: 'note' }, `Found in ${foundIn(hit, finding)}`),
  )
}

/** The passages of an article by the section they stand in; other records have one passage. */
function passages(finding: Finding, title: string, kind: string, words: string): HTMLElement[] {
  if (words === '' || kind === 'Person') return []
  if (kind !== 'Article') return [element('p', { class: 'passage', dir: 'auto' }, markedNodes(finding.excerpt))]
  return finding.sub_results.slice(0, shownSections).map((place) => {
    const section =
      place.title === title ? null : element('a', { href: withFoundWords(place.url, words), dir: 'auto' }, place.title)
    return element('p', { class: 'passage', dir: 'auto' }, section, section && ' ', markedNodes(place.excerpt))
  })
}

/** The parts of a record in which the words were found, as a reader calls them. */
function foundIn(hit: Hit, finding: Finding): string {
  const parts = (hit.matchedMetaFields ?? []).filter((field) => field === 'title' || field === 'authors' || field === 'venue')
  const inText = /<mark>/.test(finding.excerpt)
  const all = [...parts, ...(inText || parts.length === 0 ? ['text'] : [])]
  return new Intl.ListFormat('en').format(all)
}
