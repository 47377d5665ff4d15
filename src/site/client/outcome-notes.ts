import { element } from './element.ts'
import type { MendedWords } from './mend-words.ts'
import { mendedNote } from './mended-note.ts'
import { nearTerms } from './near-terms.ts'
import type { SearchOutcome } from './run-search.ts'
import type { SearchIndex } from './search-index.ts'
import { isNarrowed, type SearchState } from './search-state.ts'
import { pageAddress } from './site-root.ts'
import type { WordNote } from './word-notes.ts'

type Search = (next: SearchState) => void

const nothingChosen = { kind: [], venue: [], year: [], topic: [] } as const

/** What a reader should know about a search beside its results, and what to try next when it found too little. */
export async function outcomeNotes(
  index: SearchIndex,
  state: SearchState,
  { asked, hits, someWords }: SearchOutcome,
  search: Search,
): Promise<HTMLElement[]> {
  const { notes, mended } = asked
  const rest = notes.filter(({ word }) => !mended.has(word))
  const doubtful = rest.some(({ fate }) => fate === 'unknown' || fate === 'shortened')
  return [
    mendedOffer(asked, state, search),
    someWords && element('p', {}, 'Nothing has all of these words; these have some of them.'),
    hits.length === 0 && nothingFound(state, search),
    ...rest.map((note) => fateNote(note, hits.length > 0)),
    hits.length > 0 &&
      !someWords &&
      notes.length > 1 &&
      mended.size === 0 &&
      !doubtful &&
      exactOffer(state, search),
    (hits.length === 0 || doubtful) && (await nearOffer(index, state, search)),
  ].filter((note): note is HTMLElement => note instanceof HTMLElement)
}

/** That other words were searched for, and the way to the words as they were typed. */
function mendedOffer(asked: MendedWords, state: SearchState, search: Search): HTMLElement | null {
  const note = mendedNote(asked)
  if (note === null) return null
  const typed = state.words.trim()
  return element(
    'p',
    {},
    `${note} `,
    action(`Search for “${typed}” as typed`, () => search({ ...state, words: `"${typed}"` })),
  )
}

function fateNote({ word, fate, matched }: WordNote, found: boolean): HTMLElement | null {
  const strong = element('strong', {}, word)
  switch (fate) {
    case 'unknown':
      return element('p', {}, strong, found ? ' occurs nowhere and was left out.' : ' occurs nowhere.')
    case 'shortened':
      return element(
        'p',
        {},
        strong,
        ' occurs nowhere; ',
        matched ? element('strong', {}, matched) : 'its beginning',
        ' was taken instead.',
      )
    case 'start':
      return element(
        'p',
        {},
        strong,
        ' was matched as the start of a word',
        matched && ': ',
        matched && element('strong', {}, matched),
        '.',
      )
    case 'whole':
      return null
  }
}

function nothingFound(state: SearchState, search: Search): HTMLElement {
  const note = element(
    'div',
    { class: 'nothing' },
    element('p', { class: 'nothing-title' }, 'Nothing found.'),
  )
  if (isNarrowed(state) && state.words.trim() !== '')
    note.append(
      element(
        'p',
        {},
        action('Search without filters', () => search({ ...state, chosen: nothingChosen })),
      ),
    )
  const lists = ['topics', 'authors', 'venues', 'years'].map((room) =>
    element('a', { href: pageAddress(`/${room}/`) }, room),
  )
  note.append(
    element(
      'p',
      {},
      'Try fewer or other words, or go through the lists: ',
      ...lists.flatMap((link, place) => (place > 0 ? [', ', link] : [link])),
      '.',
    ),
  )
  return note
}

function exactOffer(state: SearchState, search: Search): HTMLElement {
  const words = `"${state.words.trim()}"`
  return element(
    'p',
    {},
    'Pages with all of these words. ',
    action('Only these words in this order', () => search({ ...state, words })),
  )
}

async function nearOffer(
  index: SearchIndex,
  state: SearchState,
  search: Search,
): Promise<HTMLElement | null> {
  const { spelling, terms } = nearTerms(await index.vocabulary(), state.words)
  if (spelling === null && terms.length === 0) return null
  const links = terms.map(({ label, path }) =>
    element('li', {}, element('a', { href: pageAddress(path), dir: 'auto' }, label)),
  )
  return element(
    'div',
    { class: 'near' },
    spelling !== null &&
      element(
        'p',
        {},
        'Did you mean ',
        action(spelling, () => search({ ...state, words: spelling })),
        '?',
      ),
    links.length > 0 && element('p', {}, 'Near by in this library:'),
    links.length > 0 && element('ul', { class: 'near-list' }, ...links),
  )
}

function action(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link' }, label)
  button.addEventListener('click', act)
  return button
}
