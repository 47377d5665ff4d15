import { element } from '../element.ts'
import { siteRoot } from '../site-root.ts'
import { type EntryAction, entryRow } from './entry-row.ts'
import { fetchEntries } from './fetch-entries.ts'
import { keepList, keyOf, readKept } from './kept-list.ts'
import { listForms } from './list-forms.ts'
import { moved, parseList, type ReadingList, withEntries } from './reading-list.ts'
import { saveFile } from './save-file.ts'
import { readShared, writeShared } from './share-list.ts'

const root = siteRoot()
const page = part('[data-reading-list]', HTMLElement)
const rows = part('[data-rows]', HTMLOListElement)
const status = part('[data-status]', HTMLElement)
const form = part('[data-form]', HTMLSelectElement)
const shared = part('[data-shared]', HTMLElement)

let list: ReadingList = readKept(root)

function part<Part extends Element>(selector: string, type: new () => Part): Part {
  const found = document.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`The page has no ${selector}`)
}

function say(message: string): void {
  status.textContent = message
}

/** Keep a list, and show it unless the rows show it already. */
function change(next: ReadingList, draw = true): void {
  list = next
  const kept = keepList(root, list)
  if (draw) drawAll()
  part('[data-unkept]', HTMLElement).hidden = kept
}

function drawAll(): void {
  rows.replaceChildren(...list.map((entry) => entryRow(entry)))
  drawCount()
}

function drawCount(): void {
  page.toggleAttribute('data-empty', list.length === 0)
  part('[data-count]', HTMLElement).textContent = list.length === 1 ? '1 entry' : `${list.length} entries`
}

function act(action: EntryAction, row: HTMLLIElement): void {
  const at = [...rows.children].indexOf(row)
  if (action === 'remove') {
    change(list.toSpliced(at, 1), false)
    row.remove()
    drawCount()
    say('Removed.')
    return
  }
  const to = action === 'up' ? at - 1 : at + 1
  const other = rows.children[to]
  if (other === undefined) return
  change(moved(list, at, to), false)
  if (action === 'up') other.before(row)
  else other.after(row)
  row.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)?.focus()
  say(`Moved to place ${to + 1} of ${list.length}.`)
}

/** Put a text where the reader wants it; told by the status line. */
async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(`${what} copied.`)
  } catch {
    say('The browser did not let the page copy: download the list instead.')
  }
}

function written(): { readonly text: string; readonly name: string } {
  const chosen = listForms[form.selectedIndex]
  if (chosen === undefined) throw new Error('No form is chosen')
  return { text: chosen.write(list), name: `reading-list.${chosen.extension}` }
}

function download(): void {
  const { text, name } = written()
  saveFile(name, text)
}

async function share(): Promise<void> {
  const elsewhere = list.filter(({ path }) => path === null).length
  const note = elsewhere === 0 ? '' : ` ${elsewhere} entries from elsewhere are not in it.`
  await copy(new URL(await writeShared(list), location.href).href, `Address of the list:${note} `.trim())
}

async function take(file: File): Promise<void> {
  try {
    const further = parseList(await file.text())
    const before = list.length
    change(withEntries(list, further))
    say(`${file.name}: ${list.length - before} of ${further.length} entries are new.`)
  } catch (error) {
    say(`${file.name} was not taken over: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Offer a list that came with the address; nothing is taken over unasked. */
async function offerShared(): Promise<void> {
  shared.hidden = true
  try {
    const entries = await readShared(location.hash)
    if (entries === null) return
    const button = element('button', { type: 'button', class: 'link' }, 'Add them to my list')
    shared.replaceChildren(`Somebody shared a list of ${entries.length} entries with you. `, button)
    shared.hidden = false
    button.addEventListener('click', async () => {
      const found = await fetchEntries(root, entries)
      change(withEntries(list, found))
      history.replaceState(null, '', location.pathname)
      shared.hidden = true
      const lost = entries.length - found.length
      say(lost === 0 ? `${found.length} entries taken over.` : `${lost} entries are not to be had here.`)
    })
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  }
}

function isAction(text: string | undefined): text is EntryAction {
  return text === 'up' || text === 'down' || text === 'remove'
}

const commands: Readonly<Record<string, () => void>> = {
  copy: () => void copy(written().text, `${list.length} entries`),
  download,
  share: () => void share(),
  clear: () => {
    if (confirm('Remove all entries from the list?')) change([])
  },
}

page.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null
  const row = button?.closest('li')
  if (row && isAction(button?.dataset['action'])) act(button.dataset['action'], row)
  else commands[button?.dataset['command'] ?? '']?.()
})

page.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return
  const at = [...rows.children].findIndex((row) => row.contains(target))
  change(
    list.map((entry, place) => (place === at ? { ...entry, note: target.value } : entry)),
    false,
  )
})

part('[data-import]', HTMLInputElement).addEventListener('change', async ({ currentTarget }) => {
  if (!(currentTarget instanceof HTMLInputElement)) return
  for (const file of currentTarget.files ?? []) await take(file)
  currentTarget.value = ''
})

// Another page of the site has changed the list.
addEventListener('storage', ({ key }) => {
  if (key !== keyOf(root)) return
  list = readKept(root)
  drawAll()
})
addEventListener('hashchange', offerShared)
form.replaceChildren(...listForms.map(({ label }) => element('option', {}, label)))
drawAll()
offerShared()
