import { remember } from '../../../../model/remember.ts'
import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { capitalShare, smallWords } from '../titles/title-case.ts'

/** A quoted stretch of text: where its words begin and end, quotes excluded. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly words: string
  /** A quote was lost and one end was inferred from the sentence. */
  readonly open: boolean
  /** The end that was lost was found by the case of the words, and not only by that of the sentence. */
  readonly cased?: true
}

/** Which marks open and close a quotation. `“…”`, `"…"`, `«…»`, `„…“`, `「…」`, and captures that close with an opening mark. */
const pairs: readonly { readonly mark: string; readonly pattern: RegExp }[] = [
  // The closing mark is lost before the authors, and the next quotation follows. `“A title (Ann Lee), ▶ “Another`
  {
    mark: '▶',
    pattern: /“(?<words>[^“”()]{12,250}?)(?=\s\(\p{Lu}[^()“”]{6,300}\)[,;.]?\s*▶)/gu,
  },
  // `"A title”`, `“A title"`: two kinds of marks round one quotation
  { mark: '”', pattern: /(?<![\p{L}\d])"(?<words>[^"“”]{2,300})”/gu },
  { mark: '“', pattern: /“(?<words>[^"“”]{2,300})"(?![\p{L}\d])/gu },
  { mark: '“', pattern: /“(?<words>[^“”▶]{2,300})[”“]/g },
  { mark: '„', pattern: /„(?<words>[^„“”]{2,300})[“”]/g },
  { mark: '«', pattern: /«(?<words>[^«»]{2,300})»/g },
  { mark: '「', pattern: /「(?<words>[^「」]{2,300})」/g },
  { mark: '『', pattern: /『(?<words>[^『』]{2,300})』/g },
  { mark: '"', pattern: /(?<![\p{L}\d])"(?<words>[^"]{2,300})"(?![\p{L}\d])/gu },
  { mark: '‘', pattern: /(?<![\p{L}\d])‘(?<words>[^‘’]{8,300}(?:’\p{L}[^‘’]*)*)’(?![\p{L}\d])/gu },
  // `‘A title‘`: closed with an opening mark
  { mark: '‘', pattern: /(?<![\p{L}\d])‘(?<words>[^‘’]{8,300}(?:’\p{L}[^‘’]*)*)‘(?=[\s,.;:)]|$)/gu },
  { mark: "'", pattern: /(?<![\p{L}\d])'(?<words>\p{Lu}[^'“”"]{11,200}(?:'\p{L}[^'“”"]*)*)'(?![\p{L}\d])/gu },
  { mark: '``', pattern: /``(?<words>[^`']{2,300})''/g },
]
// `Online adaptive thresholding” proposes …`: a closing quote whose opening one is lost
const closedOnly =
  /(?<=^|[.!?;]\s)(?:(?:\p{Lu}\p{L}+, )?(?:[Ii]n|[Bb]ut in|[Ww]ith|[Aa]nd) )?(?<words>\p{Lu}[^“”".!?;]{12,250})”(?=[\s,.)])/gu

// `In the paper, Disentangled? Common assumptions,” Ann Lee trains …`: the same where the sentence says that a title follows
// `work titled Slow tides”`, `One of the papers was a submission to the main track: Slow tides”`
const closedAfterPaper =
  /\b(?:(?:papers?|study|article|work),? (?:titled |entitled |called |named )?|(?:[Tt]itled|[Ee]ntitled) |(?:papers?\b[^:.;!?“”\p{Lu}]{0,60}|submission\b[^:.;!?“”]{0,80}): )(?<words>\p{Lu}[^“”".!;]{12,250}?)[.,]?[”](?=[\s,.)]|$)/gu

const cased = `[\\p{Lu}\\p{N}][^\\s,.;!?“”"‘’()]*(?: (?:${smallWords} )*[\\p{Lu}\\p{N}][^\\s,.;!?“”"‘’()]*){3,}\\??`
// `for his paper ‘A Title in Full`, `Her paper, “A Title in Full introduces`: the closing mark is lost where the title ends in its letters
const openedAfterPaper = new RegExp(
  `\\b(?:[Pp]apers?|[Aa]rticle),? (?:titled |entitled |called )?[“‘](?<words>${cased})(?=\\s+(?:introduces?|presents?|proposes?|shows?|describes?|explores?|studies|investigates?|demonstrates?|develops?|examines?|addresses)\\b|\\s*$)`,
  'gu',
)

// `The paper “A Title in Full by Ann Lee and Bo Li made`: the same before the authors, two at least
const openedBeforeAuthors =
  /\b(?:[Pp]apers?|[Aa]rticle),? (?:titled |entitled |called )?[“‘](?<words>\p{Lu}[^“”‘".!?;]{12,200}?)(?=\s+by\s+\p{Lu}[\p{L}’-]+\s+\p{Lu}[\p{L}’-]+(?:,|,? and)\s+\p{Lu})/gu

// `won the prize for “A Title in Full: With More. Lee and Li explore`: the closing mark is lost where the sentence ends, the last of the text
const openedLast =
  /\bfor “(?<words>[\p{Lu}\p{N}][^\s.;!?“”"()]*(?: [^\s.;!?“”"()]+){3,30})(?=\.\s+\p{Lu}[^”]*$)/gu

// `In “A title by Lee, Li, and Roe, the authors draw`: the closing mark is lost before the authors
const openedBeforeFamilies =
  /\bIn “(?<words>\p{Lu}[^“”".!?;]{12,200}?)(?=\s+by\s+\p{Lu}[^“”.;]{3,200}?, (?:the authors|they)\s)/gu

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
    collectCased(text, closingMark, found)
    if (mayLackOpening(text)) collect(text, closedOnly, true, found)
  }
  if (/[“‘]/.test(text) && /\b(?:paper|article)/i.test(text)) {
    collect(text, openedAfterPaper, false, found)
    if (text.includes(' by ')) collect(text, openedBeforeAuthors, false, found)
  }
  if (text.includes('In “') && text.includes(' by ')) collect(text, openedBeforeFamilies, false, found)
  if (text.includes('for “')) collect(text, openedLast, false, found)
  if (text.includes('"')) collectCased(text, firstStraight, found)
  return found.map((quotation) => withSubtitle(text, quotation)).sort((a, b) => a.start - b.start)
})

const capital = '[\\p{Lu}\\p{N}][^\\s,.;:!?“”"()—–]*'
// `“Words of somebody”: Asking Pilots of the Fjord for Their Charts`: a title that begins with a quotation
const subtitle = new RegExp(
  `^[”"]: (?=(?:\\S+ ){1,5}${smallWords} )(?:${capital}(?: (?:${smallWords} )*${capital}){3,}\\??)`,
  'u',
)

/** A quotation with the rest of the title of which it is the first part, in title case behind a colon, and with its marks. */
function withSubtitle(text: string, quotation: Quotation): Quotation {
  const { start, end, open } = quotation
  if (open || text[end + 1] !== ':' || start === 0) return quotation
  const rest = subtitle.exec(text.slice(end, end + 250))?.[0]
  if (rest === undefined) return quotation
  const whole = { start: start - 1, end: end + rest.length, open }
  return { ...whole, words: text.slice(whole.start, whole.end) }
}

/** Whether a closing mark may be one of which the opening one is lost: no mark stands between it and the start of its sentence. */
function mayLackOpening(text: string): boolean {
  for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
    let start = at - 1
    while (start >= 0 && !'“”".!?;'.includes(text.charAt(start))) start--
    if (start < 0 || '.!?;'.includes(text.charAt(start))) return true
  }
  return false
}

const joining = new RegExp(`^${smallWords}$`)
// What stands before a title in the same letters. `Best Paper Award: `, `Paper: `, `ICLR, `, `Finally, `, `In `
const beforeTitle =
  /^(?:(?:[^:]{0,40}\b(?:Award|Prize|Paper|Mention|Winner)s?:|[A-Z]{3,}(?: \d{4})?,|(?:Finally|Similarly|Also|Moreover|Meanwhile|Or|And|But|In|With|The paper|Paper),?)\s+)+(?=\p{Lu})/u

const closingMark = /(?<=[\p{L}\p{N}?!,.)])”(?=[\s,.;)(]|$)/gu
// the first straight mark of a text that begins with the title, where it closes: `A Title in Full" won the prize`
const firstStraight = /(?<=^[^"“”]{12,250}[\p{L}\p{N}?!,.)])"(?=\s)/gu

/** A closing quote whose opening one is lost: the words in title case that end there, without names and labels before them. */
function collectCased(text: string, mark: RegExp, found: Quotation[]): void {
  for (const { index: end } of text.matchAll(mark)) {
    if (found.some((other) => other.start <= end && end <= other.end)) continue
    const tokens = [...text.slice(Math.max(0, end - 260), end).matchAll(/\S+/gu)]
    let first = tokens.length
    for (let i = tokens.length - 1; i >= 0; i--) {
      const token = tokens[i]?.[0] ?? ''
      if (i < tokens.length - 1 && /[.;!”"]$/.test(token) && !/^\p{Lu}\.$/u.test(token)) break
      if (/^[\p{Lu}\p{N}(‘']/u.test(token) || /^\p{Ll}+\p{Lu}/u.test(token)) first = i
      else if (!joining.test(token)) break
    }
    const from = Math.max(0, end - 260) + (tokens[first]?.index ?? 0)
    const run = first < tokens.length ? withoutNames(text.slice(from, end).replace(beforeTitle, '')) : ''
    if (wordCount(run) < 3 || capitalShare(run) < 0.6 || !/^[\p{Lu}\p{N}]/u.test(run)) continue
    const start = end - run.length
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, words: run, open: true, cased: true })
  }
}

/** Without the authors before the title: `Ann Lee and Bo Li, A Title` */
function withoutNames(run: string): string {
  for (const { index } of [...run.matchAll(/,\s+(?=\p{Lu})/gu)].reverse())
    if (readNames(run.slice(0, index))) return run.slice(index + 1).trimStart()
  return run
}

function collect(text: string, pattern: RegExp, open: boolean, found: Quotation[]): void {
  for (const match of text.matchAll(pattern)) {
    const inside = match.groups?.['words'] ?? ''
    const start = match.index + match[0].indexOf(inside)
    const end = start + inside.length
    if (found.some((other) => start < other.end && other.start < end)) continue
    found.push({ start, end, words: inside, open })
  }
}
