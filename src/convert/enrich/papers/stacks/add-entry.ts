import { type Inline, plainText } from '../../../../model/inline.ts'
import type { Row } from '../../../../model/row.ts'
import { claim, type Reading } from '../../reading.ts'
import { addPaper } from '../add-paper.ts'
import { withoutAward } from '../award-before.ts'
import { awardLine, smallLabel } from '../entry-lines.ts'
import { linkKind, linksIn, paperLinks } from '../paper-links.ts'
import { bareTitle } from '../titles/title-shape.ts'
import type { AuthorRow } from './author-row.ts'
import { withoutKind, withoutMinutes } from './row-beginnings.ts'
import { wrapped, wrappedTitle } from './wrapped-rows.ts'

function isLabel(inline: Inline): boolean {
  return inline.type === 'text'
    ? /^[\s|,·•/→↗]*$/.test(inline.value)
    : inline.type === 'link' && smallLabel.test(plainText([inline]))
}

/** What a row says before the links of its end that only say what they lead to. `**A title** [pdf](…) [code](…)` */
function beforeLabels({ text, content }: Row): string {
  const last = content.findLastIndex((inline) => !isLabel(inline))
  return last >= 0 && last < content.length - 1 ? plainText(content.slice(0, last + 1)).trimEnd() : text
}

/** Add the paper of two rows, its title and its authors, either of which may be the upper one. */
export function addEntry(
  reading: Reading,
  title: number,
  authors: number,
  list: AuthorRow,
  printed?: string,
): void {
  const row = reading.rows[title]
  if (!row) return
  const upper = title < authors ? wrappedTitle(reading, title, authors) : title
  const first = reading.rows[upper] ?? row
  claim(reading, title, upper === title ? 'paper' : 'authors', 'title-with-authors')
  claim(reading, upper, 'paper', 'title-with-authors')
  for (let i = title + 1; i < authors; i++) claim(reading, i, 'detail', 'between-title-and-authors')
  claim(reading, authors, 'authors', 'authors-with-title')
  const whole = wrapped(reading, authors, list)
  const honoured = withoutAward(
    upper === title ? withoutMinutes(beforeLabels(row)) : `${first.text} ${row.text}`,
  )
  const award =
    reading.rows.slice(title + 1, authors).find((inner) => awardLine.test(inner.text))?.text ?? honoured.award
  if (list.glued)
    reading.report({
      code: 'author/joined-names',
      message: `\`${list.glued}\` was read as the end of the names and the start of a sentence`,
      place: reading.rows[authors]?.place ?? row.place,
    })
  addPaper(reading, {
    title: bareTitle(printed ?? withoutKind(reading, honoured.title)),
    authors: whole.names,
    partial: whole.partial,
    row: upper,
    kind: 'entry',
    rule: title < authors ? 'title-above-authors' : 'authors-above-title',
    links: paperLinks(row.content).filter(
      (link) => linksIn(row.content).length === 1 || linkKind(link.url) !== 'site',
    ),
    ...(award ? { award } : {}),
  })
}
