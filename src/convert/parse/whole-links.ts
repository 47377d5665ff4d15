import { type Inline, plainText } from '../../model/inline.ts'

/** Where a link went on in the next line of the source; folded as white space later. */
const breakInLink = '\u2029'

/** A link whose words go on in the next line, as one line. `[A title\nof two lines](…)` */
export function withoutBreaksInLink(inline: Inline): Inline {
  return inline.type === 'link' ? { ...inline, children: inline.children.map(inOneLine) } : inline
}

function inOneLine(inline: Inline): Inline {
  if (inline.type === 'text') return { ...inline, value: inline.value.replaceAll('\n', breakInLink) }
  return 'children' in inline ? { ...inline, children: inline.children.map(inOneLine) } : inline
}

/** How many lines of the source a line holds beside its first. */
export function breaksIn(line: readonly Inline[]): number {
  return plainText(line).split(breakInLink).length - 1
}
