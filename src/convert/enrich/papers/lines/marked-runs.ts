import { type Inline, plainText } from '../../../../model/inline.ts'
import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { addNamed } from '../add-paper.ts'
import { isOtherSection } from '../list-context.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

/**
 * Find papers that the capture ran together into one paragraph: each a title in bold with its authors right after it,
 * and perhaps a note before the next. `**Trees in space**Ann Lee, Bo Li**Can you copy?**Cy Roe`
 */
export function findMarkedRuns(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i) || row.content.length < 3 || isOtherSection(reading, i)) continue
    const entries = entriesOf(row.content)
    if (entries.length === 0 || (entries.length === 1 && row.content[0]?.type === 'strong')) continue
    claim(reading, i, 'prose', 'marked-titles-in-a-row')
    for (const { title, authors } of entries)
      addNamed(reading, i, { title, authors, kind: 'prose', rule: 'marked-titles-in-a-row' })
  }
}

/** The titles in bold of a row that names follow directly, up to the next change of markup. */
function entriesOf(content: readonly Inline[]) {
  return content.flatMap((inline, at) => {
    const next = content[at + 1]
    if (inline.type !== 'strong' || next?.type !== 'text') return []
    const title = bareTitle(plainText([inline]))
    // `…Ann Lee, Bo Li*What it is about.*`: marks that another mark beside them leaves without effect
    const [names = ''] = next.value.replace(/^[\s,.:–—-]+/, '').split(/(?<=\p{L})\*{1,2}(?=\p{Lu})/u)
    const authors = readNames(names)
    const certain = authors !== null && (authors.names.length > 1 || authors.certainty === 1)
    return certain && wordCount(title) >= 3 && titleLikeness(title, true) > 0 && !readNames(title)
      ? [{ title, authors }]
      : []
  })
}
