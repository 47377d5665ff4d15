import { element } from './element.ts'
import type { Facet } from './search-state.ts'

/** One facet as a group of check boxes with counts; `change` is called with the values then chosen. */
export interface FacetParts {
  readonly facet: Facet
  readonly counts: Readonly<Record<string, number>>
  readonly chosen: readonly string[]
  readonly change: (values: readonly string[]) => void
}

const labels: Readonly<Record<Facet, string>> = { kind: 'Kind', venue: 'Venue', year: 'Year', topic: 'Topic' }
const shown = 8

/** Draw a facet; values that nothing has and nobody chose are left out, and long lists are folded. */
export function facetList({ facet, counts, chosen, change }: FacetParts): HTMLElement | null {
  const values = sortedValues(facet, counts, chosen)
  if (values.length === 0) return null
  const most = Math.max(1, ...values.map((value) => counts[value] ?? 0))
  const boxes = values.map((value) =>
    valueBox(facet, value, counts[value] ?? 0, most, chosen.includes(value)),
  )
  const group = element('fieldset', { class: `facet facet-${facet}` }, element('legend', {}, labels[facet]))
  group.append(...boxes.slice(0, shown))
  if (boxes.length > shown) group.append(foldedBoxes(facet, boxes.slice(shown)))
  group.addEventListener('change', () => {
    change([...group.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value))
  })
  return group
}

function foldedBoxes(facet: Facet, boxes: readonly HTMLElement[]): HTMLElement {
  const name = `${labels[facet].toLowerCase()}s`
  return element(
    'details',
    { class: 'fold', 'data-facet': facet },
    element('summary', {}, `${boxes.length} more ${name}`),
    ...boxes,
  )
}

function valueBox(facet: Facet, value: string, count: number, most: number, checked: boolean): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value, id: `${facet}-${value}`, checked })
  const number = element('span', { class: 'count' }, String(count))
  const label = element(
    'label',
    {},
    box,
    element('span', { class: 'facet-value', dir: 'auto' }, value),
    ' ',
    number,
  )
  label.style.setProperty('--share', (count / most).toFixed(3))
  return label
}

/** Years from the newest, everything else by count; what is chosen comes first so that it is never folded away. */
function sortedValues(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): string[] {
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
  const used = values.filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value))
  if (facet === 'year') return used.sort((a, b) => Number(b) - Number(a))
  return used.sort(
    (a, b) =>
      Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
      (counts[b] ?? 0) - (counts[a] ?? 0) ||
      (a < b ? -1 : 1),
  )
}
