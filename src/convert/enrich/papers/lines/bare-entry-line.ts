import { readNames } from '../../names/read-names.ts'

/** With a closing mark where an opening one stands at the end of a quotation. `“A title“, Ann Lee` */
function closed(text: string): string {
  return text.includes('“') && !text.includes('”')
    ? text.replace(/“(?<inside>[^“]{8,250})“(?=[,.:;\s]|$)/g, '“$<inside>”')
    : text
}

// `Reference: `, `Full citation: `, `More information: ` before the paper that an article tells of
const labelOfReference =
  /^(?:(?:full|original|journal) )?(?:references?|citation|source|publication|paper|more information)\s?:\s+(?=\p{Lu}.{30})/iu

// `A title. Ann Lee, Bo Li. (TACL)`: where it appeared
const whereBehind = /(?<=\p{Ll}\.)\s+[([](?:to appear (?:in|at) )?\p{Lu}[\p{L}&’' -]{1,30}(?:\d\d)?[)\]]\.?$/u

// `A title | Ann Lee, Bo Li | Poster session 2`
const columnBehind =
  /(?<=\|[^|]{3,600})\s\|\s*(?:(?:poster|oral|spotlight|talk|session|paper|long|short|demo)\b[^|]{0,40}|(?:19|20)\d\d)$/i

// `A title, NSDI ’18 — harbour.example.org/nsdi18`: where it can be read
const addressBehind = /\s+[–—-]\s+(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/

/** Without `→ PDF`, `[code] [video]`, an address or `(cited by 12)` at the end of a line. */
function withoutLinksBehind(text: string): string {
  const column = text.includes('|') ? text.replace(columnBehind, '') : text
  const line = column.includes('/') ? column.replace(addressBehind, '') : column
  if (!/(?:[\])]|pdf|paper|link)$/i.test(line.trimEnd().slice(-6))) return line
  return line
    .replace(/(?:\s*(?:→|->)|(?<=\)),)\s*(?:pdf|paper|link)\s*$/i, '')
    .replace(/(?:\s*\[(?:[^\]]{1,30})\])+\s*$/, '')
    .replace(/\s*\((?:cited|citations?|cites)\b[^()]{0,20}\)\s*$/i, '')
}

// `A title by Ann Lee and Bo Li – What it is about, in a sentence.`
const noteBehind =
  /^(?<entry>.{10,250}?\sby\s+(?<names>\p{Lu}(?:[^–—.“”]|(?<=\b\p{Lu})\.){4,300}?))\s[–—-]\s+(?<note>\p{Lu}.{12,}[.!?])$/u

/** Without the sentence behind a dash that tells what a work by somebody is about. */
function withoutNoteBehind(text: string): string {
  const { entry, names, note = '' } = (/\sby\s/.test(text) ? noteBehind.exec(text)?.groups : undefined) ?? {}
  const people = entry === undefined ? 0 : (readNames(names ?? '')?.names.length ?? 0)
  // A short remark tells less than a long one.
  return entry !== undefined && people > (note.length > 30 ? 0 : 1) ? entry : text
}

/** A line without what stands round a title and its authors: a label before them, links, an address, a meeting or a note behind. */
export function bareEntryLine(text: string): string {
  return withoutNoteBehind(
    withoutLinksBehind(closed(text).replace(labelOfReference, '').replace(whereBehind, '')),
  )
}
