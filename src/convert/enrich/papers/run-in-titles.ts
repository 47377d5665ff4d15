import { plainText } from '../../../model/inline.ts'
import { words } from '../line-shape.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { addTitle } from './add-title.ts'
import { listKind } from './list-context.ts'
import { numbered, runsOf } from './list-rows.ts'
import { titleInTitleCase } from './title-case.ts'

/** Rows that begin with a title closed by a full stop or question mark and go on with a note. `1. A title. The authors say …` */
export function findRunInTitles(reading: Reading): void {
  const belongs = (i: number): boolean =>
    isFree(reading, i) && (runInTitle(reading, i) !== null || numbered.test(textAt(reading, i)))
  for (const run of runsOf(reading, reading.rows.map((_, i) => i).filter(belongs))) {
    const titles = run.flatMap((i) => {
      const title = runInTitle(reading, i)
      return title === null ? [] : [{ i, title }]
    })
    if (titles.length < 2 || titles.length * 4 < run.length * 3 || listKind(reading, run[0] ?? 0) === 'other')
      continue
    for (const { i, title } of titles) addTitle(reading, i, title, 'run-in-title')
  }
}

/** The title at the beginning of a numbered row or in bold, where a note of some length follows on the line. */
function runInTitle(reading: Reading, index: number): string | null {
  const row = reading.rows[index]
  const [first, ...rest] = row?.content ?? []
  if (!row || !first) return null
  if (first.type === 'strong') {
    const title = plainText([first])
    return /[.?]\s*$/.test(title) && words(plainText(rest)).length >= 6 ? titleInTitleCase(title) : null
  }
  if (!numbered.test(row.text)) return null
  const text = row.text.replace(numbered, '').trim()
  // A question may be the first half of a title.
  const cuts = [/^[^.]{10,200}?(?<=\p{L}{2}|\))\.(?=\s+\p{Lu}.{20})/u, /^[^.?]{10,200}\?(?=\s+\p{Lu}.{20})/u]
  for (const cut of cuts) {
    const title = titleInTitleCase(cut.exec(text)?.[0] ?? '')
    if (title !== null) return title
  }
  return null
}
