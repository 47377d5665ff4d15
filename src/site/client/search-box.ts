import styles from '../styles/search-box.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { element } from './element.ts'

adoptStyles(styles)

/** The list and the status that belong to a search input, with the attributes that tie them to it. */
export function searchBox(input: HTMLInputElement, id: string): { list: HTMLElement; status: HTMLElement } {
  const list = element('div', {
    class: 'options',
    role: 'listbox',
    id,
    'aria-label': 'Results',
    hidden: true,
  })
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
  return { list, status }
}
