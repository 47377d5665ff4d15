import { bitOfMark, bitOfRun, bitsOfLetter } from './text-signs.ts'

/** Sets of bits, of one of which a text holds all; a set without any stands for every text. */
type Alternatives = readonly (readonly number[])[]

/** What is left to read of the source of a pattern. */
interface Cursor {
  readonly source: string
  readonly anyCase: boolean
  at: number
}

/** A part of a sequence: a letter, or what the texts that it matches hold. */
type Term = { readonly letter: number } | { readonly holds: Alternatives }

const anything: Alternatives = [[]]

/** So many sets at most are told apart: more would take longer than the pattern. */
const most = 64

/**
 * The bits of `signsOf` that every text has which a pattern matches: all of one of the sets, if not of the others. Null
 * where the pattern may match a text without any of them.
 *
 * @example
 * neededSigns(/\b(?:papers?|stud(?:y|ies)):/i) // => the runs “pap”, “ape”, “per” and the colon, or “stu”, “tud” and the colon
 * neededSigns(/^\p{Lu}/u)                      // => null
 */
export function neededSigns({ source, ignoreCase }: RegExp): readonly (readonly number[])[] | null {
  const sets = readAlternatives({ source, anyCase: ignoreCase, at: 0 })
  return sets.some((set) => set.length === 0) ? null : sets.map((set) => [...new Set(set)])
}

function readAlternatives(cursor: Cursor): Alternatives {
  const sets = [...readSequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    sets.push(...readSequence(cursor))
  }
  return sets
}

/** Read up to the next alternative or the end of the group. */
function readSequence(cursor: Cursor): Alternatives {
  const own: number[] = []
  let sets = anything
  let run = 0
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    const term = readTerm(cursor)
    const { least, once } = readTimes(cursor)
    if ('letter' in term && least > 0) {
      run = ((run << 5) | term.letter) & 0x7fff
      if (run > 0x3ff) own.push(bitOfRun(run))
    } else if ('holds' in term && least > 0) sets = both(sets, term.holds)
    if (!('letter' in term) || !once) run = 0
  }
  return sets.map((set) => [...set, ...own])
}

/** What a text holds that holds both; where that would be too much to ask, the one of which there is less. */
function both(a: Alternatives, b: Alternatives): Alternatives {
  if (a.some((set) => set.length === 0)) return b
  if (b.some((set) => set.length === 0)) return a
  if (a.length * b.length > most) return a.length > b.length ? b : a
  return a.flatMap((set) => b.map((other) => [...set, ...other]))
}

function readTerm(cursor: Cursor): Term {
  const sign = cursor.source[cursor.at++] ?? ''
  switch (sign) {
    case '(':
      return { holds: readGroup(cursor) }
    case '[':
      return readClass(cursor)
    case '\\':
      return readEscape(cursor)
    case '.':
    case '^':
    case '$':
      return { holds: anything }
    default:
      return literal(cursor, sign.charCodeAt(0))
  }
}

const groupStart = /\?(?:[:=]|<=|<?!|<[^>]*>)/y

function readGroup(cursor: Cursor): Alternatives {
  const [start = ''] = match(cursor, groupStart)
  const inside = readAlternatives(cursor)
  cursor.at++
  return start.endsWith('!') ? anything : inside
}

function readClass(cursor: Cursor): Term {
  const [all = ''] = match(cursor, /(?:[^\]\\]|\\.)*\]/y)
  const members = { ...cursor, source: all.slice(0, -1), at: 0 }
  // `[pP]` is a letter; another class counts where it is a few signs one by one.
  if (all.startsWith('^') || /[^\\]-./.test(members.source)) return { holds: anything }
  const terms: Term[] = []
  while (members.at < members.source.length) {
    const sign = members.source[members.at++] ?? ''
    terms.push(sign === '\\' ? readEscape(members) : literal(members, sign.charCodeAt(0)))
  }
  const [first] = terms
  if (first && 'letter' in first && terms.every((term) => 'letter' in term && term.letter === first.letter))
    return first
  return { holds: terms.flatMap((term) => ('letter' in term ? anything : term.holds)) }
}

function readEscape(cursor: Cursor): Term {
  const [, code] = match(cursor, /(?:u\{([\da-fA-F]+)\}|[ux]([\da-fA-F]{4}|[\da-fA-F]{2}))/y).filter(Boolean)
  if (code !== undefined) return literal(cursor, Number.parseInt(code, 16))
  if (match(cursor, /(?:[pP]\{[^}]*\}|k<[^>]*>|[bBwWsSDcfnrtv1-9])/y).length > 0) return { holds: anything }
  const sign = cursor.source[cursor.at++] ?? ''
  return literal(cursor, sign === 'd' ? 0x30 : sign.charCodeAt(0))
}

/** A sign that stands for itself. Of no use are white space, letters with other cases, and halves of a sign. */
function literal({ anyCase }: Cursor, code: number): Term {
  const letter = bitsOfLetter(code)
  if (letter > 0) return { letter }
  const sign = String.fromCodePoint(code)
  const isOpen =
    /\s/.test(sign) ||
    code > 0xffff ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (anyCase && code > 0x7f && sign.toLowerCase() !== sign.toUpperCase())
  return { holds: isOpen ? anything : [[bitOfMark(code)]] }
}

/** How often a term stands at least, and whether that is once. */
function readTimes(cursor: Cursor): { readonly least: number; readonly once: boolean } {
  const [times = '', least] = match(cursor, /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y)
  if (times === '') return { least: 1, once: true }
  return { least: times.startsWith('+') ? 1 : Number(least ?? 0), once: false }
}

/** What a pattern finds right at the cursor, which goes on behind it; nothing where it does not. */
function match(cursor: Cursor, pattern: RegExp): readonly (string | undefined)[] {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.source) ?? []
  cursor.at += found[0]?.length ?? 0
  return found
}
