/** Prose in which no character means anything to Markdown, wherever it stands, unless it holds an address. */
const prose = /^(?![ei])\p{L}[\p{L}\p{N} ,;:'"“”‘’–—?%.()/-]*[\p{L}\p{N},.?”]$/u

const address = /[Ww]\.|:\//

/** Whether a text is written as it is and read as it is, wherever it stands. */
export function isPlainProse(text: string): boolean {
  return prose.test(text) && !address.test(text)
}
