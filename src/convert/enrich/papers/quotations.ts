import { remember } from '../../../model/remember.ts'

/** A quoted stretch of text: where its words begin and end, quotes excluded. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly words: string
  /** A quote was lost and one end was inferred from the sentence. */
  readonly open: boolean
}

/** Which marks open and close a quotation. `“…”`, `"…"`, `«…»`, `„…“`, `「…」`, and captures that close with an opening mark. */
const pairs: readonly { readonly mark: string; readonly pattern: RegExp }[] = [
  { mark: '“', pattern: /“(?<words>[^“”]{2,300})[”“]/g },
  { mark: '„', pattern: /„(?<words>[^„“”]{2,300})[“”]/g },
  { mark: '«', pattern: /«(?<words>[^«»]{2,300})»/g },
  { mark: '「', pattern: /「(?<words>[^「」]{2,300})」/g },
  { mark: '『', pattern: /『(?<words>[^『』]{2,300})』/g },
  { mark: '"', pattern: /(?<![\p{L}\d])"(?<words>[^"]{2,300})"(?![\p{L}\d])/gu },
  { mark: '‘', pattern: /(?<![\p{L}\d])‘(?<words>[^‘’]{8,300}(?:’\p{L}[^‘’]*)*)’(?![\p{L}\d])/gu },
  { mark: "'", pattern: /(?<![\p{L}\d])'(?<words>\p{Lu}[^'“”"]{11,200}(?:'\p{L}[^'“”"]*)*)'(?![\p{L}\d])/gu },
  { mark: '``', pattern: /``(?<words>[^`']{2,300})''/g },
]
// `Online adaptive thresholding” proposes …`: a closing quote whose opening one is lost
const closedOnly =
  /(?<=^|[.!?;]\s)(?:(?:[Ii]n|[Bb]ut in|[Ww]ith|[Aa]nd) )?(?<words>\p{Lu}[^“”".!?;]{12,250})”(?=[\s,.)])/gu

// `In the paper, Disentangled? Common assumptions,” Ann Lee trains …`: the same where the sentence says that a title follows
const closedAfterPaper =
  /\b(?:papers?|study|article|work),? (?:titled |entitled |called |named )?(?<words>\p{Lu}[^“”".!;]{12,250})[”](?=[\s,.)])/gu

/**
 * The quotations of a text in order, none inside another.
 *
 * @example
 * quotations('In “A title”, we …') // => [{start: 4, end: 11, words: 'A title', open: false}]
 */
export const quotations = remember((text): readonly Quotation[] => {
  const found: Quotation[] = []
  for (const { mark, pattern } of pairs) if (text.includes(mark)) collect(text, pattern, false, found)
  if (text.includes('”')) {
    collect(text, closedAfterPaper, false, found)
    collect(text, closedOnly, true, found)
  }
  return found.sort((a, b) => a.start - b.start)
})

function collect(text: string, pattern: RegExp, open: boolean, found: Quotation[]): void {
  for (const match of text.matchAll(pattern)) {
    const inside = match.groups?.['words'] ?? ''
    const start = match.index + match[0].indexOf(inside)
    const end = start + inside.length
    if (found.some((other) => start < other.end && other.start < end)) continue
    found.push({ start, end, words: inside, open })
  }
}
