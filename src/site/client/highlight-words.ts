import { queryWords } from './query-words.ts'

const letters = /[\p{L}\p{N}]+/gu

/** Highlight the words by which this page was found, and take them out of the address again. */
function highlightFoundWords(): void {
  const address = new URL(location.href)
  const words = queryWords(address.searchParams.get('find') ?? '')
  address.searchParams.delete('find')
  history.replaceState(history.state, '', address)
  if (words.length === 0 || !('highlights' in CSS)) return
  CSS.highlights.set(
    'found',
    new Highlight(...foundRanges(document.getElementById('main') ?? document.body, words)),
  )
}

function foundRanges(root: HTMLElement, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('nav, form')) continue
    for (const match of (node.nodeValue ?? '').matchAll(letters)) {
      const [folded = ''] = queryWords(match[0])
      if (!words.some((word) => folded.startsWith(word))) continue
      const range = new Range()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      ranges.push(range)
    }
  }
  return ranges
}

highlightFoundWords()
