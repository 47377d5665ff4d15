import { showCopied } from './copied-note.ts'

/** Put the full address of a link on the clipboard, and say so beside it for a moment. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href)
  } catch {
    return // Without leave to write the clipboard the link still leads to its place.
  }
  showCopied(link)
}
