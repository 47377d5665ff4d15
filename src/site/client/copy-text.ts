import { showCopied } from './copied-note.ts'

/** Put on the clipboard what a button is for, and say so: the text before it, or a file of the site. */
export async function copyText(button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(await textOf(button))
    showCopied(button)
  } catch {
    showCopied(button, 'Not copied: the browser does not allow it')
  }
}

async function textOf({ dataset, previousElementSibling }: HTMLButtonElement): Promise<string> {
  const { copy: address = '' } = dataset
  if (address === '') return previousElementSibling?.textContent ?? ''
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} is not there`)
  return response.text()
}
