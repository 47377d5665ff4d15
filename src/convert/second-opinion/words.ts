import { isElement, isText, type ParentNode, type TextNode } from '../parse/html/element.ts'
import { isBlock } from '../parse/html/is-block.ts'

/** A word of a page in the one spelling of `wordsOf`, and where it stands. */
export interface Word {
  readonly text: string
  readonly line: number
  readonly column: number
}

// Letters and figures; of scripts that set no spaces between words, each letter
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

/** The words of a text in one spelling: `H₂O` and `h2o` are the same. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

/** Elements whose characters are no text of the page. */
const noText = new Set('head script style template noscript svg iframe object textarea select'.split(' '))

/** The words below a node in the order of the page. Blocks end words; elements inside a line do not. */
export function wordsBelow(parent: ParentNode): Word[] {
  const words: Word[] = []
  const pieces: Word[] = []
  const end = () => {
    for (const found of wordsIn(pieces)) words.push(found)
    pieces.length = 0
  }
  const visit = ({ childNodes }: ParentNode) => {
    for (const child of childNodes) {
      if (isText(child)) for (const piece of linesOf(child)) pieces.push(piece)
      else if (isElement(child) && !noText.has(child.tagName)) {
        const apart = child.tagName === 'br' || isBlock(child)
        if (apart) end()
        visit(child)
        if (apart) end()
      }
    }
  }
  visit(parent)
  end()
  return words
}

/** The lines of a run of text as the capture has them. */
function linesOf({ value, sourceCodeLocation }: TextNode): Word[] {
  const { startLine = 1, startCol = 1 } = sourceCodeLocation ?? {}
  return value
    .split(/(?<=\n)/)
    .map((text, i) => ({ text, line: startLine + i, column: i === 0 ? startCol : 1 }))
}

/** The words of pieces of text that follow each other without a gap, each where it begins. */
function* wordsIn(pieces: readonly Word[]): Generator<Word> {
  let [at, start] = [0, 0]
  for (const { 0: found, index } of pieces
    .map(({ text }) => text)
    .join('')
    .matchAll(word)) {
    while (index >= start + (pieces[at]?.text.length ?? 0)) start += pieces[at++]?.text.length ?? 0
    const { line = 1, column = 1 } = pieces[at] ?? {}
    for (const text of wordsOf(found)) yield { text, line, column: column + index - start }
  }
}
