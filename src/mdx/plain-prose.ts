/** Prose in which no character means anything to Markdown, wherever it stands, unless it holds an address. */
const prose = /^(?![ei])\p{L}[\p{L}\p{N} ,;:'"“”‘’–—?%.()/-]*[\p{L}\p{N},.?”]$/u

/** The same in ASCII letters, asked first, since it takes a fraction of the time. */
const asciiProse = /^(?![ei])[A-Za-z][A-Za-z\d ,;:'"“”‘’–—?%.()/-]*[A-Za-z\d,.?”]$/

const address = /[Ww]\.|:\//

/** Whether a text is written as it is and read as it is, wherever it stands. */
export function isPlainProse(text: string): boolean {
  return (asciiProse.test(text) || prose.test(text)) && !address.test(text)
}

/** Whether the same is true of the text before a mention, between two or behind one. */
export function isPlainPiece(text: string): boolean {
  return isPlainProse(withoutRoundMarks(text))
}

/** Without what prose may begin and end with beside a mention, and means nothing either: `In “` before it and `”, which` behind it. */
function withoutRoundMarks(text: string): string {
  const start = /^[”’]?[,.;]? ?/.exec(text)?.[0].length ?? 0
  const quoted = text.endsWith('“') || text.endsWith('‘') ? text.length - 1 : text.length
  return text.slice(start, text[quoted - 1] === ' ' ? quoted - 1 : quoted)
}
