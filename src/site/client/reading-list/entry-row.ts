import { fullName } from '../../../export/csl/full-name.ts'
import { element } from '../element.ts'
import { pageAddress } from '../site-root.ts'
import type { ListEntry } from './reading-list.ts'

/** What a reader may do with an entry. */
export type EntryAction = 'up' | 'down' | 'remove'

const labels: Readonly<Record<EntryAction, string>> = { up: 'Move up', down: 'Move down', remove: 'Remove' }

/** An entry of the list as a row, with its note and buttons. */
export function entryRow({ path, item, note }: ListEntry): HTMLLIElement {
  const href = path === null ? item.URL : pageAddress(path)
  const title =
    href === undefined
      ? element('span', { class: 'paper-title', dir: 'auto' }, item.title)
      : element('a', { class: 'paper-title', href, dir: 'auto' }, item.title)
  const names = (item.author ?? []).map(fullName).join(', ')
  const place = [item['container-title'], item['container-title'] ? '' : item.issued?.['date-parts'][0]?.[0]]
  const field = element('textarea', { rows: '1', 'data-note': true, 'aria-label': `Note on ${item.title}` })
  field.value = note
  field.placeholder = 'Note'
  return element(
    'li',
    {},
    title,
    names !== '' && element('p', { class: 'authors' }, names),
    element('p', { class: 'facts' }, place.filter(Boolean).join(' ')),
    field,
    element('p', { class: 'actions' }, ...actionButtons(item.title)),
  )
}

function actionButtons(title: string): HTMLButtonElement[] {
  return Object.entries(labels).map(([action, label]) =>
    element(
      'button',
      { type: 'button', class: 'link', 'data-action': action, 'aria-label': `${label}: ${title}` },
      label,
    ),
  )
}
