/** Do what a button of a citation is for: copy, or put its paper on the reading list. */
export async function pressButton(button: HTMLButtonElement): Promise<void> {
  if (button.hasAttribute('data-copy')) {
    const { copyText } = await import('./copy-text.ts')
    return copyText(button)
  }
  const { toggleListed } = await import('./reading-list/list-button.ts')
  return toggleListed(button)
}
