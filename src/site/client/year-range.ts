import { element } from './element.ts'

/** Two selects that choose all years from one to another; null with fewer than three years to choose from. */
export function yearRange(
  years: readonly string[],
  chosen: readonly string[],
  change: (years: readonly string[]) => void,
): HTMLElement | null {
  const sorted = years.toSorted()
  if (sorted.length < 3) return null
  const picked = chosen.toSorted()
  const from = yearSelect('From', sorted, picked[0] ?? sorted[0])
  const to = yearSelect('To', sorted, picked.at(-1) ?? sorted.at(-1))
  const range = element('div', { class: 'year-range' }, from, to)
  range.addEventListener('change', (event) => {
    event.stopPropagation()
    const [first = '', last = ''] = [...range.querySelectorAll('select')].map(({ value }) => value).sort()
    const within = sorted.filter((year) => year >= first && year <= last)
    change(within.length === sorted.length ? [] : within)
  })
  return range
}

function yearSelect(label: string, years: readonly string[], chosen: string | undefined): HTMLElement {
  const options = years.map((year) => element('option', { value: year, selected: year === chosen }, year))
  return element(
    'label',
    {},
    `${label} `,
    element('select', { 'data-year': label.toLowerCase() }, ...options),
  )
}
