import { element } from './element.ts'
import { markWords } from './mark-words.ts'
import { stretchNodes } from './marked-nodes.ts'
import { dropHead, dropStart, readMarked } from './marked-text.ts'
import type { Finding, Hit } from './pagefind.ts'
import { queryWords } from './query-words.ts'
import { pageAddress } from './site-root.ts'
import { withFoundWords } from './with-found-words.ts'

const shownSections = 3

/** The fields of a record as a reader calls them. */
const fieldNames = { title: 'title', also: 'other names', authors: 'authors', venue: 'venue', year: 'year' }

/** A result of the search page: what it is, where the words were found, and the passages that match. */
export function findingItem(hit: Hit, finding: Finding, words: string): HTMLLIElement {
  const kind = finding.filters['kind']?.[0] ?? ''
  const title = finding.meta['title'] ?? finding.url
  const authors = finding.meta['authors'] ?? ''
  const asked = queryWords(words)
  const passages = kind === 'Article' ? sectionPassages(finding, title, words) : ownPassage(finding)
  const link = element(
    'a',
    { href: pageAddress(withFoundWords(finding.url, words)), dir: 'auto' },
    stretchNodes(markWords(title, asked)),
  )
  return element(
    'li',
    { class: 'finding' },
    element('p', { class: 'eyebrow' }, [kind, editionOf(kind, finding)].filter(Boolean).join(' · ')),
    element('h3', { class: 'finding-title' }, link),
    authors !== '' && element('p', { class: 'authors' }, stretchNodes(markWords(authors, asked))),
    finding.meta['also'] && aliasLine(finding.meta['also'], asked),
    finding.meta['detail'] && element('p', { class: 'note', dir: 'auto' }, finding.meta['detail']),
    ...(words === '' ? [] : passages),
    words !== '' && element('p', { class: 'note' }, `Found in ${foundIn(hit, passages)}`),
  )
}

/** The other names of a record by which the words found it. */
function aliasLine(also: string, asked: readonly string[]): HTMLElement | null {
  const found = also
    .split('; ')
    .map((name) => markWords(name, asked))
    .filter((name) => name.some((stretch) => stretch.found))
  if (found.length === 0) return null
  const names = found.flatMap((name, place) => [...(place > 0 ? [', '] : []), stretchNodes(name)])
  return element('p', { class: 'note', dir: 'auto' }, 'Also ', ...names)
}

function editionOf(kind: string, { filters }: Finding): string {
  if (kind !== 'Paper' && kind !== 'Article') return ''
  return [filters['venue']?.[0], filters['year']?.[0]].filter(Boolean).join(' ')
}

/** The passages of an article, each with the section it stands in. */
function sectionPassages(finding: Finding, title: string, words: string): HTMLElement[] {
  return finding.sub_results.slice(0, shownSections).map((place) => {
    const own = place.title === title
    const section = own
      ? null
      : element('a', { href: pageAddress(withFoundWords(place.url, words)), dir: 'auto' }, place.title)
    const text = stretchNodes(dropStart(readMarked(place.excerpt), place.title))
    return element('p', { class: 'passage', dir: 'auto' }, section, section && ' ', text)
  })
}

/** The passage of a record, without the names that stand above it; nothing if the words are only there. */
function ownPassage({ meta, filters, excerpt }: Finding): HTMLElement[] {
  const { title = '', authors = '', also = '' } = meta
  const topics = (filters['topic'] ?? []).join(', ')
  const edition = [filters['venue']?.[0], filters['year']?.[0]].filter(Boolean).join(' ')
  const head = [title, ...also.split('; '), authors.replace(/ et al\.$/, ''), topics, edition]
  const rest = dropHead(readMarked(excerpt), head)
  return rest.some(({ found }) => found)
    ? [element('p', { class: 'passage', dir: 'auto' }, stretchNodes(rest))]
    : []
}

/** The parts of a record in which the words were found, as a reader calls them. */
function foundIn(hit: Hit, passages: readonly HTMLElement[]): string {
  const fields = Object.entries(fieldNames).flatMap(([field, name]) =>
    hit.matchedMetaFields?.includes(field) ? [name] : [],
  )
  const inText = passages.some((passage) => passage.querySelector('mark')) || fields.length === 0
  return new Intl.ListFormat('en').format(inText ? [...fields, 'text'] : fields)
}
