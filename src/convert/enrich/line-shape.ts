/** Questions about the shape of a line of text, answered from punctuation and letter case alone. */
import { codesOf } from '../../model/codes-of.ts'
import { remember } from '../../model/remember.ts'

/** The words of a text: runs of anything but white space. */
export const words: (text: string) => readonly string[] = remember((text) => text.match(/\S+/g) ?? [])

/** How many words a text has; of Chinese and Japanese signs, which stand without spaces, two count as one. */
export const wordCount: (text: string) => number = remember((text) => {
  const codes = codesOf(text)
  let count = 0
  let within = false
  let signs = 0
  for (let at = 0; at < text.length; at++) {
    const code = codes[at] ?? 0
    const space = code <= 0x20 || (code >= 0xa0 && /\s/.test(text.charAt(at)))
    if (!space && !within) count++
    if (code >= 0x3040 && code <= 0x9fff && ++signs > 2 && signs % 2 === 1) count++
    if (space) signs = 0
    within = !space
  }
  return count
})

/**
 * Whether a text has a capital letter, or one beyond ASCII, elsewhere than where its sentences begin; asked before what
 * takes longer: without one it names nobody.
 *
 * @example
 * hasInnerCapital('Most lines tell a story. Names are rare in it.') // => false
 * hasInnerCapital('A title by Lee')                                 // => true
 */
export const hasInnerCapital: (text: string) => boolean = remember((text) => {
  const codes = codesOf(text)
  for (let at = 0; at < text.length; at++) {
    const code = codes[at] ?? 0
    // Beyond ASCII only the punctuation is surely no letter.
    if (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) return true
    if (code >= 0x41 && code <= 0x5a && !beginsSentence(text, at)) return true
  }
  return (text.includes('et al') || text.includes('et. al')) && /\bet\.? al\b/.test(text)
})

/** Whether a sentence begins at a place: before it is nothing, or a stop that is no initial's. */
function beginsSentence(text: string, at: number): boolean {
  let end = at
  while (end > 0 && isSpaceOrQuote(text[end - 1] ?? '')) end--
  if (end === 0) return true
  if (!'.!?…'.includes(text[end - 1] ?? '')) return false
  return text[end - 1] !== '.' || !/(?:^|[^A-Za-z])[A-Z]\.$/.test(text.slice(Math.max(0, end - 3), end))
}

function isSpaceOrQuote(sign: string): boolean {
  return ' ”’"\'“‘()'.includes(sign) || (!/[!-~]/.test(sign) && /\s/.test(sign))
}

/** Whether a text may have a capital letter right behind another sign, as where two lines are glued; asked before what takes longer. */
export function mayHoldSeam(text: string): boolean {
  return /\S[A-Z\x80-\uffff]/.test(text)
}

/** Whether a line ends as a sentence does: full stop, colon, exclamation mark, or one before a closing quote. */
export const endsSentence = remember(
  (text) => '.!:;…。！：；'.includes(lastSign(text)) && !/\b(?:et al|Inc|vs|v|Jr|Sr|No|Vol|pp)\.$/.test(text),
)

/** The last sign of a text that is no closing quote or bracket; a space where there is none. */
function lastSign(text: string): string {
  let end = text.length - 1
  while (end >= 0 && '”"’\')]'.includes(text[end] ?? '')) end--
  return text[end] ?? ' '
}

/** Whether a line holds the end of one sentence and the start of another. A question mark does not count: titles ask first and explain then. */
export const holdsSentenceBreak = remember(
  (text) =>
    text.lastIndexOf('.', text.length - 2) >= 0 &&
    /[\p{Ll}\d)\]”"’%]\.[”"’]?\s+[“"‘]?\p{Lu}/u.test(
      text.replace(/\b(?:et al|vs|v|Jr|Sr|Dr|Prof|Mr|Mrs|Ms|St|No|Vol|pp|e\.g|i\.e|cf)\./g, ''),
    ),
)

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const dateShapes: readonly RegExp[] = [
  // `July 29, 2019`, `Monday, July 29th 2019`, `Nov 28 - Dec 9, 2022`
  new RegExp(
    `^(?:\\w+day,? )?${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–—]\\s*(?:${month}\\.? )?\\d{1,2}(?:st|nd|rd|th)?)?,? *(?:\\d{4})?$`,
    'i',
  ),
  // `29 July 2019`, `29. July, 2019`, `06Sep`
  new RegExp(
    `^(?:\\w+day,? )?\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s*[-–—]\\s*\\d{1,2})? ?${month}\\.?,? *(?:\\d{4})?$`,
    'i',
  ),
  // `2019 Jul 29`
  new RegExp(`^\\d{4},? ${month}\\.? \\d{1,2}$`, 'i'),
  // `October 31/2019`
  new RegExp(`^${month}\\.? \\d{1,2}/\\d{4}$`, 'i'),
  // `July 2019`
  new RegExp(`^${month}\\.?,? \\d{4}$`, 'i'),
  // `2019-07-29`, `7/29/2019`, `29.07.2019`
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/,
  // `Wednesday`, `Tuesday, July 2`
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i,
]

// `5:00 AM`, `5.30 pm ET`
const timeOfDay = /^\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: [A-Z]{2,4})?$/i

/** Whether a line holds a date and nothing else, a label such as `Published` and a time of day aside. */
export const isDateLine = remember((text) => {
  if (!/\d|day\b/i.test(text)) return false
  const bare = text
    // `4 min readMay 3, 2022`, `May 3, 2022 · 4 min read`
    .replace(
      /^\d{1,2} min(?:ute)?s? read\s*[·•|]?\s*(?=\S)|(?<=\d{4})\s*[·•|]\s*\d{1,2} min(?:ute)?s? read$/i,
      '',
    )
    .replace(/^[|·•–—-]\s+/, '')
    .replace(/^(?:published|posted|updated|last updated|date|added|written)(?: on)?:?\s+/i, '')
    // `15 Jan 2025, 11:00 - 12:00`
    .replace(
      /[,|·•]?\s*(?:at )?\d{1,2}:\d{2}(?:\s*[ap]m)?(?:\s*[-–—]\s*\d{1,2}:\d{2}(?:\s*[ap]m)?)?(?:\s*[A-Z]{2,4})?$/i,
      '',
    )
    .replace(/(?:[:.]|\s[–—-])$/, '')
  return timeOfDay.test(text.trim()) || dateShapes.some((shape) => shape.test(bare.trim()))
})

// `2. Exploration`, `a. Values from pixels`, `OS 1. Benchmarks`: the number of a section
const listMark = /^(?:\p{Lu}{1,4} )?(?:\d{1,2}|\p{L}|[IVX]{1,4})[.)]\s+(?=\p{Lu})/u

/** Whether a line could be a headline or section heading by its shape: short, begun in capitals, not closed as a sentence. */
export const isHeadingShaped = remember((printed) => {
  const text = printed.replace(listMark, '')
  const count = wordCount(text)
  if (count === 0 || count > 12 || text.length > 90) return false
  if (!/^[\p{Lu}\p{Lo}\p{N}“"‘'#&(\p{Extended_Pictographic}]/u.test(text)) return false
  if (/[。、]/.test(text)) return false
  if (/^\p{Lo}/u.test(text) && (text.length > 24 || /[，。；：、,.;:]/u.test(text))) return false
  if (endsSentence(text) && !/[?!]$/.test(text) && !(/…$|\.\.\.$/.test(text) && count <= 9)) return false
  // `Series A` ends in a letter, not in an article.
  if (/\b(?:and|or|the|an|of|for|to|with|by|in|on|from|at)$/i.test(text) || /\ba$/.test(text)) return false
  if (
    /\b(?:is|are|was|were|has|have|had|will|be|been)\b/.test(text) &&
    !/(?:[?!…]|\.{3})$/.test(text) &&
    count > 6 &&
    words(text).filter((word) => /^\p{Lu}/u.test(word)).length * 2 < count
  )
    return false
  return !/[,;]$/.test(text) && !holdsSentenceBreak(text) && /\p{L}/u.test(text)
})
