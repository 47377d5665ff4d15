/** Prose in which no character means anything to Markdown, wherever it stands, unless it holds an address. */
const prose = /^(?![ei])\p{L}[\p{L}\p{N} ,;:'"“”‘’–—?%.()/-]*[\p{L}\p{N},.?”]$/u

/** The same in ASCII letters, asked first, since it takes a fraction of the time. */
const asciiProse = /^(?![ei])[A-Za-z][A-Za-z\d ,;:'"“”‘’–—?%.()/-]*[A-Za-z\d,.?”]$/

const address = /[Ww]\.|:\//

/** Whether a text is written as it is and read as it is, wherever it stands. */
export function isPlainProse(text: string): boolean {
  return (asciiProse.test(text) || prose.test(text)) && !address.test(text)
}
