import { element } from '../element.ts'

/** Give the reader a text as a file. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  element('a', { href, download: name }).click()
  URL.revokeObjectURL(href)
}
