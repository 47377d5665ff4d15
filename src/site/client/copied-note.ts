/** Say beside what was copied that it was, for a moment. */
export function showCopied(beside: Element, text = 'Copied'): void {
  const note = Object.assign(document.createElement('span'), {
    className: 'copied',
    role: 'status',
    textContent: text,
  })
  beside.after(note)
  setTimeout(() => note.remove(), 1600)
}
