/** Do what a button of citations is for: copy, export, or put a paper on the reading list. */
export async function pressButton(button: HTMLButtonElement): Promise<void> {
  if (button.hasAttribute('data-copy')) {
    const { copyText } = await import('./copy-text.ts')
    return copyText(button)
  }
  if (button.hasAttribute('data-export')) {
    const { offerExport } = await import('./reading-list/export-results.ts')
    return offerExport(button)
  }
  const { toggleListed } = await import('./reading-list/list-button.ts')
  return toggleListed(button)
}
