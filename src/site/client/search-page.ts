import { debounce } from './debounce.ts'
import { element } from './element.ts'
import { exportButton } from './export-button.ts'
import { facetList } from './facet-list.ts'
import { findingItem } from './finding-item.ts'
import { outcomeNotes } from './outcome-notes.ts'
import { rememberSearch } from './recent-searches.ts'
import { runSearch, type SearchOutcome } from './run-search.ts'
import { loadIndex } from './search-index.ts'
import { choose, facets, isBlank, readState, type SearchState, writeState } from './search-state.ts'
import { sortingSelect } from './sorting-select.ts'
import { yearRange } from './year-range.ts'

const pageSize = 12
const pause = 250
const pauseBeforeSpeaking = 500

/** The parts of the search page; they stand in `src/pages/search.astro`. */
const form = part('[data-search-page]', HTMLFormElement)
const input = part('[data-search-page] input', HTMLInputElement)
const browse = part('[data-search-browse]', HTMLElement)
const facetSide = element('div', { class: 'facets' })
const facetSummary = element('summary', {})
const facetFold = element('details', { class: 'facet-fold' }, facetSummary, facetSide)
const summary = element('p', { class: 'search-summary' })
const tools = element('div', { class: 'search-tools' }, summary)
const status = element('p', { class: 'visually-hidden', role: 'status' })
const notes = element('div', { class: 'search-notes' })
const list = element('ol', { class: 'findings' })
const more = element('button', { type: 'button', class: 'more-button', hidden: true }, 'Show more')
const results = element(
  'section',
  { class: 'search-results', 'aria-labelledby': 'results-heading' },
  element('h2', { class: 'visually-hidden', id: 'results-heading' }, 'Results'),
  tools,
  notes,
  list,
  more,
)
const layout = element('div', { class: 'search-layout', hidden: true }, facetFold, results)

let state = readState(new URLSearchParams(location.search))
let turn = 0

const speak = debounce(pauseBeforeSpeaking, (said: string) => {
  status.textContent = said
})
const typed = debounce(pause, () => change({ ...state, words: input.value }, 'replace'))

function part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`)
  return found
}

/** Take over a changed search: the address follows, as a new entry of the history or in place of the present one. */
function change(next: SearchState, entry: 'push' | 'replace'): void {
  state = next
  const query = writeState(state).toString()
  const address = location.pathname + (query === '' ? '' : `?${query}`)
  if (entry === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  update()
}

async function update(): Promise<void> {
  const mine = ++turn
  if (isBlank(state)) layout.hidden = true
  showBrowse(isBlank(state))
  document.title = document.title.replace(
    /^.*?(?=Search)/,
    state.words.trim() === '' ? '' : `${state.words.trim()} · `,
  )
  if (isBlank(state)) return
  results.setAttribute('aria-busy', 'true')
  try {
    const index = await loadIndex()
    const outcome = await runSearch(index, state)
    if (mine !== turn) return
    const drawn = await outcomeNotes(index, state, outcome, setSearch)
    if (mine !== turn) return
    drawFacets(outcome)
    notes.replaceChildren(...drawn)
    await drawResults(outcome, mine)
    if (mine === turn) layout.hidden = false
  } catch (error) {
    console.warn('The search index could not be loaded.', error)
    tools.replaceChildren()
    layout.hidden = false
    notes.replaceChildren(
      element(
        'p',
        {},
        'The search index could not be loaded. The lists of topics, authors, venues and years lead to everything.',
      ),
    )
    showBrowse(true)
  }
  results.removeAttribute('aria-busy')
}

/** Show or hide the ways to everything, which stand there until something is searched for. */
function showBrowse(shown: boolean): void {
  browse.hidden = !shown
  browse.classList.toggle('shown', shown)
}

/** Put a search that the page itself offers into the box, and run it. */
function setSearch(next: SearchState): void {
  input.value = next.words
  change(next, 'push')
}

function drawFacets(outcome: SearchOutcome): void {
  const open = new Set(
    [...facetSide.querySelectorAll('details[open]')].map((fold) => fold.getAttribute('data-facet')),
  )
  const focused = document.activeElement?.id
  const drawn = facets.map((facet) => {
    const group = facetList({
      facet,
      counts: outcome.counts[facet],
      chosen: state.chosen[facet],
      change: (values) => change(choose(state, facet, values), 'push'),
    })
    for (const fold of group?.querySelectorAll('details') ?? []) fold.open = open.has(facet)
    if (facet === 'year' && group) {
      const range = yearRange(usedYears(outcome), state.chosen.year, (years) =>
        change(choose(state, 'year', years), 'push'),
      )
      if (range) group.append(range)
    }
    return group
  })
  const narrowed = facets.reduce((sum, facet) => sum + state.chosen[facet].length, 0)
  facetSummary.textContent = narrowed === 0 ? 'Filters' : `Filters (${narrowed} chosen)`
  facetSide.replaceChildren(...drawn.filter((group) => group !== null))
  if (focused) document.getElementById(focused)?.focus()
}

function usedYears({ counts }: SearchOutcome): string[] {
  return [...new Set([...Object.keys(counts.year).filter((year) => counts.year[year]), ...state.chosen.year])]
}

async function drawResults({ asked, hits }: SearchOutcome, mine: number): Promise<void> {
  const { words } = asked
  let shown = 0
  const drawMore = async () => {
    const next = hits.slice(shown, shown + pageSize)
    const items = await Promise.all(next.map(async (hit) => findingItem(hit, await hit.data(), words)))
    if (mine !== turn) return
    if (shown === 0) list.replaceChildren(...items)
    else list.append(...items)
    if (shown > 0) items[0]?.querySelector('a')?.focus()
    shown += items.length
    more.hidden = shown >= hits.length
    more.textContent = `Show more (${hits.length - shown} left)`
  }
  more.onclick = drawMore
  await drawMore()
  if (mine !== turn) return
  const found = hits.length === 1 ? '1 result' : `${hits.length} results`
  summary.textContent = found
  tools.replaceChildren(
    summary,
    ...(hits.length < 2
      ? []
      : [sortingSelect(state.sorting, (sorting) => change({ ...state, sorting }, 'push'))]),
    ...(hits.length > 0 && form.hasAttribute('data-exports') ? [exportButton(hits)] : []),
  )
  speak(found)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  typed.cancel()
  rememberSearch(input.value)
  change({ ...state, words: input.value }, 'push')
})
input.addEventListener('input', typed)
addEventListener('popstate', () => {
  state = readState(new URLSearchParams(location.search))
  input.value = state.words
  update()
})
facetFold.open = matchMedia('(width >= 56rem)').matches
form.after(status, layout)
input.value = state.words
update()
