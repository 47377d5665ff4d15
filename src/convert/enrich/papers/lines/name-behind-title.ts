import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { readNames, withoutMarks } from '../../names/read-names.ts'
import { bareTitle } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'

/** A name at the end of a title, and what stands before it. */
interface Tail {
  readonly title: string
  readonly name: string
  /** The rest of the line. */
  readonly behind: string
}

// `A title: Ann Lee`, `A title | Ann B. Lee`, `A title (Ann Lee`
const behindSign =
  /^(?<title>.{8,}?)\s*(?:(?:[:|•·→/]|\s[–—-](?=\s))\s+|\s\()(?<name>\p{Lu}[^:|•·→/–—,]{3,80})$/u

/**
 * A cut whose title ends in the first of the authors, since the sign before that name is none of those at which the line
 * was cut: with the name among the authors. `A title: Ann Lee` and `Bo Li` of the line `A title: Ann Lee, Bo Li`
 */
export function withNameFromTitle(cut: Cut, line: string): Cut {
  const tail = tailOf(cut, line)
  return tail ? moved(cut, tail) : cut
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
  const { title: before = '', name: printed = '' } = behindSign.exec(title)?.groups ?? {}
  const name = withoutMarks(printed.replace(/\s*\([^()]*\)$/, ''))
  return wordCount(before) >= 2 && nameLikeness(name) === 2 ? { title: before, name, behind } : null
}
