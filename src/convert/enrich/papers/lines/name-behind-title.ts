import { wordCount, words } from '../../line-shape.ts'
import { isTitleWord, nameLikeness } from '../../names/is-name.ts'
import { readNames } from '../../names/read-names.ts'
import { bareTitle } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'
import { withoutMarks } from './ways-to-cut.ts'

/** A name at the end of a title, and what stands before it. */
interface Tail {
  readonly title: string
  readonly name: string
  /** What parts the two; empty where only a space does. */
  readonly sign: string
  /** The rest of the line. */
  readonly behind: string
}

// `A title: Ann Lee`, `A title | Ann B. Lee`
const behindSign =
  /^(?<title>.{8,}?)\s*(?:(?<sign>[:|•·→/]|\s[–—-](?=\s))\s+|(?<bracket>\s\())(?<name>\p{Lu}[^:|•·→/–—,]{3,80})$/u
// `A title Ann Lee`
const behindSpace =
  /^(?<title>.{8,}?)\s(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.){0,2}(?: (?:van|von|de|der|den|di|da|la|le|dos|del|bin|el)){0,3} \p{Lu}[\p{L}’'-]+)$/u

/**
 * A cut whose title ends in the first of the authors, since the sign before that name is none of those at which the line
 * was cut: with the name among the authors. `A title: Ann Lee` and `Bo Li` of the line `A title: Ann Lee, Bo Li`
 */
export function withNameFromTitle(cut: Cut, line: string): Cut {
  const tail = tailOf(cut, line)
  return tail?.sign ? moved(cut, tail) : cut
}

/** Whether nothing but a space parts the title of a cut from what may be the first of the authors. */
export function mayHoldName(cut: Cut, line: string): boolean {
  return tailOf(cut, line)?.sign === ''
}

/** A cut with the name that stands behind a space at the end of its title. */
export function withNameBehindSpace(cut: Cut, line: string): Cut {
  const tail = tailOf(cut, line)
  return tail?.sign === '' ? moved(cut, tail) : cut
}

function moved(cut: Cut, { title, name, behind }: Tail): Cut {
  const whole = readNames(`${name}${behind}`.replace(/\)\.?$/, ''))
  const authors = whole?.certainty === 1 ? whole : { ...cut.authors, names: [{ name }, ...cut.authors.names] }
  return { ...cut, title: bareTitle(title), authors }
}

function tailOf({ title, authors }: Cut, line: string): Tail | null {
  const behind = line.slice(line.indexOf(title) + title.length)
  // The names go on behind a comma or an “and”.
  if (
    !line.includes(title) ||
    authors.certainty < 1 ||
    !/^[\d*†‡§¶]*(?:\s*\([^()]*\))?(?:,|\s(?:and|&)\s)/.test(behind)
  )
    return null
  const found = (behindSign.exec(title) ?? behindSpace.exec(title))?.groups ?? {}
  const { title: before = '', name = '' } = found
  const sign = found['sign'] ?? found['bracket'] ?? ''
  const bare = withoutMarks(name.replace(/\s*\([^()]*\)$/, ''))
  if (wordCount(before) < 2 || nameLikeness(bare) !== 2) return null
  const last = words(before).at(-1) ?? ''
  const endsTitle = sign !== '' || /^\p{Ll}|[?!)]$/u.test(last) || isTitleWord(last)
  return endsTitle ? { title: before, name: bare, sign: sign.trim(), behind } : null
}
