import { makeCombobox } from './combobox.ts'
import { searchBox } from './search-box.ts'

/** Give the search field of a page a list of results; done once, when it is first entered. */
export function enhanceField(input: HTMLInputElement): void {
  if (input.getAttribute('role') === 'combobox') return
  const form = input.form
  if (!form) return
  const { list, status } = searchBox(input, `${input.id}-options`)
  form.append(list, status)
  makeCombobox({ input, list, status })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) list.hidden = true
  })
}
