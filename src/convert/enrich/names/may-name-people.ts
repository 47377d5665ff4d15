import { remember } from '../../../model/remember.ts'

/**
 * Whether a text may hold the name of a person, asked before what takes longer: no name is in small letters alone, and
 * none stands only where sentences begin.
 *
 * @example
 * mayNamePeople('Most lines tell a story. Names are rare in it.') // => false
 * mayNamePeople('A title by Lee')                                 // => true
 */
export const mayNamePeople: (text: string) => boolean = remember((text) => {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // A letter beyond ASCII, punctuation aside, may be of any script.
    if (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) return true
    if (code >= 0x41 && code <= 0x5a && !beginsSentence(text, at)) return true
  }
  return text.charCodeAt(0) >= 0xc0 || /\bet\.? al\b/.test(text)
})

/** Whether what stands at a place is the beginning of a sentence: there is nothing before it but its quotation marks, or a stop that is no initial's. */
function beginsSentence(text: string, at: number): boolean {
  let end = at
  while (end > 0 && /[\s”’"'“‘()]/.test(text[end - 1] ?? '')) end--
  if (end === 0) return true
  return /[.!?…]/.test(text[end - 1] ?? '') && !/(?:^|[^A-Za-z])[A-Z]\.$/.test(text.slice(Math.max(0, end - 3), end))
}
