import { element } from './element.ts'
import type { Sorting } from './search-state.ts'

const sortings: readonly { readonly value: Sorting; readonly label: string }[] = [
  { value: 'relevance', label: 'Best match' },
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
]

/** The choice of the order of results. */
export function sortingSelect(chosen: Sorting, change: (sorting: Sorting) => void): HTMLElement {
  const options = sortings.map(({ value, label }) =>
    element('option', { value, selected: value === chosen }, label),
  )
  const select = element('select', { id: 'sorting' }, ...options)
  select.addEventListener('change', () => {
    const sorting = sortings.find(({ value }) => value === select.value)
    if (sorting) change(sorting.value)
  })
  return element('label', { class: 'sorting' }, 'Sort by ', select)
}
