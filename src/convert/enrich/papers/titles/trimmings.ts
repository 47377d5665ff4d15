import { remember } from '../../../../model/remember.ts'
import { tellingWords, trimmingKinds } from './trimming-words.ts'

/** Where a title stands in a text, between what a list put round it: its first character, and the one behind its last. */
export interface Trimmed {
  readonly from: number
  readonly to: number
}

/** A text that is longer, in characters, holds no title alone. */
const longestRead = 1000
/** No field is longer, with the signs round it. */
const longestField = 72

/** Signs that stand round a title and are no letters of it. `🏆 A title →` */
const signsBefore = /^(?:[\s*•·→➔➜►▶▸»★☆✓✔‣◦▪–—|]|(?![©®™#])\p{Extended_Pictographic}\uFE0F?)+/u
const signsBehind = /(?:[\s→➔➜↗►▶▸»★☆✓✔]|(?![©®™])\p{Extended_Pictographic}\uFE0F?)+$/u
/** What a link is called, before the sign that it leads elsewhere. `… Project Page ↗` */
const linkBehind =
  /\s(?:(?:project )?(?:page|website)|paper|code|github|arxiv|pdf|demo|video|slides|poster|blog post)\s*↗\uFE0F?$/i
/** What a picture before a title is described by. `trophy icon standing for a prize A title` */
const iconBefore =
  /^(?:\p{L}[\p{L}-]* ){1,4}icon (?:(?:representing|showing|indicating|denoting|marking|meaning|for|of) (?:\p{Ll}[\p{Ll}-]* ){1,6})?(?=["“‘\p{Lu}\d])/u
/** The number of a list, which alone is no trimming. `3. [Oral] …` */
const listNumber = /^\(?\d{1,3}[.)]\s+(?=\S)/
/** A first field up to a colon or a dash. `Best paper: …`, `2023 – …` */
const fieldBefore = /^(?<field>[^:–—|•·→]{1,48}?)(?:\s?:(?=\s|\p{Lu}|["“])|\s[–—|•·→-](?=\s))\s*/u
/** A first field in brackets, with what parts it from the title. `[Oral] …`, `(2019): …` */
const bracketsBefore = /^(?:\[(?<square>[^[\]]{1,48})\]|\((?<round>[^()]{1,48})\))\s*[:–—|-]?\s*/
/** A last field in brackets. `… (Oral, top 2%)`, `… [PDF]` */
const bracketsBehind =
  /\s*(?:\[(?<square>[^[\]]{1,64})\]|\((?<round>[^()]{1,64})\)|\*(?<starred>[^*]{3,48})\*)[.,;]?$/
/** A last field behind a dash, a bar, a comma or a stop. `… – Best Paper`, `…—Best Paper`, `…, 2021`, `…. ICML 2021.` */
const fieldBehind =
  /(?:\s[–—|•·-]+\s|(?<=[\p{L}\d?!)”"])—(?=\p{Lu})|[,.]\s+(?=[\p{Lu}\d’']))(?<field>[^–—|•·,.:?()[\]]{2,48})\.?$/u

// `A titleDistinguished Paper Award`, `A titleVirtual`: what a programme shows in a box behind a title, glued to it
const boxBehind =
  /(?<=[\p{Ll}\d)?!]|\p{Lu}{2})(?:(?:Best|Distinguished|Outstanding)(?: \p{Lu}\p{Ll}+)? Paper(?: Award)?|Honorable Mention|Virtual|In-Person|Remote|Recorded|Pre-recorded)$/u

/**
 * Find a title between its trimmings: fields of a list that say how a paper was shown, filed or honoured, where and when
 * it appeared and what is linked, but not what it is about. A field counts if each of its words is known to say so, in
 * whatever order and number, and one of them by itself.
 *
 * @example
 * withinTrimmings('🏆 Best Student Paper – Trees in Space (Oral, top 2%) [pdf]') // => of `Trees in Space`
 * withinTrimmings('Best of Both Worlds: Trees and Space')                        // => all of it
 */
export const withinTrimmings = remember((text): Trimmed => {
  let from = 0
  let to = text.length
  if (to > longestRead) return { from, to }
  for (let cut = cutBefore(text.slice(from)); cut > 0; cut = cutBefore(text.slice(from))) from += cut
  for (let cut = cutBehind(text.slice(from, to)); cut > 0; cut = cutBehind(text.slice(from, to))) to -= cut
  return to - from < 4 ? { from: 0, to: text.length } : { from, to }
})

/** A text without what a list put round the title in it. */
export function betweenTrimmings(text: string): string {
  const { from, to } = withinTrimmings(text)
  return text.slice(from, to)
}

/** How many characters of trimmings a text begins with, up to the end of the first. */
function cutBefore(text: string): number {
  const signs = signsBefore.exec(text)
  if (signs) return signs[0].length
  const icon = text.includes(' icon ') ? iconBefore.exec(text.slice(0, 120)) : null
  if (icon) return icon[0].length
  const number = listNumber.exec(text)
  if (number) {
    const rest = text.slice(number[0].length)
    const behind = listNumber.test(rest) ? 0 : cutBefore(rest)
    return behind > 0 ? number[0].length + behind : 0
  }
  const first = text.charCodeAt(0)
  if (first === 0x28 || first === 0x5b) {
    const match = bracketsBefore.exec(text)
    const inside = match?.groups?.['square'] ?? match?.groups?.['round'] ?? ''
    return match && isTrimming(inside, 'brackets') ? match[0].length : 0
  }
  const match = fieldBefore.exec(text)
  return match && isTrimming(match.groups?.['field'] ?? '', 'before') ? match[0].length : 0
}

/** How many characters of trimmings a text ends with, from the beginning of the last. */
function cutBehind(text: string): number {
  const link = /↗\uFE0F?$/.test(text) ? linkBehind.exec(text.slice(-longestField)) : null
  if (link) return link[0].length
  const signs = signsBehind.exec(text.slice(-8))
  if (signs) return signs[0].length
  const end = text.slice(-longestField)
  const box = boxBehind.exec(end)
  if (box) return box[0].length
  if (/[\])*][.,;]?$/.test(end)) {
    const match = bracketsBehind.exec(end)
    const { square, round, starred } = match?.groups ?? {}
    const isOfList =
      starred === undefined ? isTrimming(square ?? round ?? '', 'brackets') : isTrimming(starred, 'behind')
    return match && isOfList ? match[0].length : 0
  }
  const match = fieldBehind.exec(end)
  return match && isTrimming(match.groups?.['field'] ?? '', 'behind') ? match[0].length : 0
}

// `2021`, `’21`
const year = /^(?:(?:19|20)\d\d|[’']\d\d)$/
// `12`, `10:30`, `A3`, `#104`, `2%`, `10–12`, `3A`
const number = /^#?(?:\p{Lu}{0,2}[-–]?)?\d[\d:.,/–-]*(?:%|[ap]m|st|nd|rd|th|h|min|\p{L})?$/u
// `ICML`, `NeurIPS`, `EMNLP-Findings`, `ICSE-33`, `USENIX`
const acronym = /^(?=(?:\P{Lu}*\p{Lu}){2})\p{Lu}[\p{L}&@+/-]{1,14}(?:[’']?\d\d|-?(?:19|20)\d\d|-\d{1,2})?$/u
const acronymWithYear = /^(?=(?:\P{Lu}*\p{Lu}){2})\p{Lu}[\p{L}&@+/-]{1,14}(?:[’']\d\d|-?(?:19|20)\d\d)$/u

// `Ann Lee Best Student Paper Award`, `long, Harbour Prize`: a prize that is called after somebody
const namedPrize =
  /^(?:[^,;]{1,30}[,;] )?(?:\p{Lu}[\p{L}.’'-]* ){1,7}(?:Awards?|Prize|Medal)(?: (?:19|20)\d\d)?$/u

/**
 * Whether a field says something of a paper and nothing of what it is about.
 *
 * @param where a field in brackets says so with less than one before a colon or behind a dash or a comma
 */
export function isTrimming(field: string, where: 'brackets' | 'before' | 'behind'): boolean {
  const parts = field.split(/[\s,;/|]+|\s?[–—·]\s?/).filter((word) => word !== '')
  if (parts.length === 0 || parts.length > 10) return false
  // `…, a paper by Ann Lee`: words of a sentence
  if (where !== 'brackets' && /^(?:an?|the|this|our)$/i.test(parts[0] ?? '')) return false
  let tells = false
  let isMeeting = false
  let known = 0
  let years = 0
  let names = 0
  let dated = 0
  let digits = 0
  for (const part of parts) {
    const word = part.replace(/^["“(]+|[.:;!"”)]+$/g, '')
    const kinds = trimmingKinds.get(word.toLowerCase())
    if (year.test(word)) years++
    if (number.test(word)) digits++
    if (kinds) {
      if (
        where === 'brackets'
          ? !kinds.has('joining') && !kinds.has('dated')
          : tellingWords.has(word.toLowerCase())
      )
        tells = true
      if (kinds.has('meeting')) isMeeting = true
      if (kinds.has('dated')) dated++
      known++
    } else if (acronymWithYear.test(word)) {
      years++
      names++
      known++
    } else if (acronym.test(word)) {
      names++
      known++
    } else if (year.test(word) || number.test(word) || /^[&+#-]?$/.test(word)) known++
  }
  if (where === 'brackets' && namedPrize.test(field)) return true
  if (where === 'brackets' && isMeeting && /\p{Lu}/u.test(field) && parts.length > 1) return true
  if (known < parts.length) return false
  if (tells) return true
  // `(2021)`, `ICML 2021: …`, `…, 2021`, `[ICSE-33, 2011]`
  if (years > 0) return true
  // `… – January 5th`, `… – Tue 10:30`
  if (where === 'behind' && dated > 0 && dated < parts.length && dated + digits === parts.length) return true
  // `[12]`, `(#104)`
  return where === 'brackets' && names === 0 && parts.every((part) => /^#?\d/.test(part))
}
