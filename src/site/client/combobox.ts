import { debounce } from './debounce.ts'
import { mendedNote } from './mended-note.ts'
import { type OptionList, optionList } from './option-list.ts'
import { insteadOptions, recentOptions, resultOptions } from './quick-options.ts'
import { quickSearch } from './quick-search.ts'
import { recentSearches, rememberSearch } from './recent-searches.ts'
import { loadIndex } from './search-index.ts'
import { isEmptySite, pageAddress } from './site-root.ts'

/** The elements of a search box; the list and the status are the combobox's to fill. */
export interface ComboboxParts {
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly status: HTMLElement
}

const pause = 140
const pauseBeforeSpeaking = 500

/** Make an input an editable combobox with a list of results: focus stays in the input, arrows choose, Enter follows. */
export function makeCombobox({ input, list, status }: ComboboxParts): void {
  const options = optionList(input, list)
  let latest = 0
  const speak = debounce(pauseBeforeSpeaking, (said: string) => {
    status.textContent = said
  })

  const update = async () => {
    const turn = ++latest
    const { content, said } = await answer(input.value.trim(), list.id)
    if (turn !== latest) return
    options.show(content)
    speak(said)
  }
  input.addEventListener('input', debounce(pause, update))
  input.addEventListener('keydown', (event) => handleKey(event, input, list, options))
  input.addEventListener('focus', update)
  list.addEventListener('click', () => rememberSearch(input.value))
  if (document.activeElement === input) update()
}

/** What the box shows and says for some words. */
async function answer(words: string, id: string): Promise<{ content: HTMLElement[]; said: string }> {
  if (words === '') return { content: recentOptions(recentSearches(), id), said: '' }
  if (isEmptySite()) return instead('This library is still empty.', 'How to begin', pageAddress('/'), id)
  try {
    const results = await quickSearch(await loadIndex(), words)
    const found = results.total === 1 ? '1 result' : `${results.total} results`
    const note = mendedNote(results.asked)
    return {
      content: resultOptions(results, words, id),
      said: note === null ? found : `${found}. ${note}`,
    }
  } catch (error) {
    console.warn('The search index could not be loaded.', error)
    return instead('The search index could not be loaded.', 'Browse the lists', pageAddress('/search/'), id)
  }
}

/** That there are no results, why, and where to go instead. */
function instead(
  why: string,
  label: string,
  address: string,
  id: string,
): { content: HTMLElement[]; said: string } {
  return { content: insteadOptions(why, label, address, id), said: why }
}

function handleKey(
  event: KeyboardEvent,
  input: HTMLInputElement,
  list: HTMLElement,
  options: OptionList,
): void {
  if (event.isComposing) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    options.move(event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Enter') {
    followActive(event, input, options)
  } else if (event.key === 'Escape') {
    closeFirst(event, input, list, options)
  }
}

/** Close the box or the list; only then does Escape clear the input, which is what browsers do with it first. */
function closeFirst(
  event: KeyboardEvent,
  input: HTMLInputElement,
  list: HTMLElement,
  options: OptionList,
): void {
  const dialog = input.closest('dialog')
  if (!dialog && list.hidden) return
  event.preventDefault()
  if (dialog) dialog.close()
  else options.show([])
}

/** Follow the active option as a click would, in a new tab with Ctrl or Cmd; without one the form is sent. */
function followActive(event: KeyboardEvent, input: HTMLInputElement, options: OptionList): void {
  rememberSearch(input.value)
  const option = options.active()
  if (!option) return
  event.preventDefault()
  const { ctrlKey, metaKey } = event
  option.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }))
}
