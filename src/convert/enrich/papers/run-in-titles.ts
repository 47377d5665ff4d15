import { plainText } from '../../../model/inline.ts'
import { words } from '../line-shape.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { addTitle } from './add-title.ts'
import { listKind } from './list-context.ts'
import { numbered, runsOf } from './list-rows.ts'
import { titleInTitleCase } from './title-case.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

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

// Words that a link leaves behind. `A title (opens in a new tab). Experts are spread …`
const linkResidue = /\s*\(opens in (?:a )?new (?:tab|window)\)/gi
const hasVerb = /\b(?:is|are|was|were|has|have|had|will|can|we|they|it|I|you)\b/

/** The title at the beginning of a numbered row or in bold, where a note of some length follows on the line. */
function runInTitle(reading: Reading, index: number): string | null {
  const row = reading.rows[index]
  const [first, ...rest] = row?.content ?? []
  if (!row || !first) return null
  if (first.type === 'strong') {
    const title = plainText([first])
    return /[.?]\s*$/.test(title) && words(plainText(rest)).length >= 6 ? titleInTitleCase(title) : null
  }
  const text = row.text.replace(linkResidue, '').replace(numbered, '').trim()
  // `A title – Developed by two students, this system …`
  const dashed = /^(?<title>.{12,200}?)\s[–—]\s\p{Lu}.{60,}$/u.exec(text)?.groups?.['title']
  if (dashed && row.cue.type === 'plain') return /[.!]\s/.test(dashed) ? null : titleInTitleCase(dashed)
  const bulleted = row.cue.type === 'bullet' && listKind(reading, index) === 'papers'
  const linked = row.cue.type === 'bullet' && text.length < row.text.length
  if (!numbered.test(row.text) && !bulleted && !linked) return null
  // A question may be the first half of a title.
  const cuts = [/^[^.]{10,200}?(?<=\p{L}{2}|\))\.(?=\s+\p{Lu}.{20})/u, /^[^.?]{10,200}\?(?=\s+\p{Lu}.{20})/u]
  for (const cut of cuts) {
    const title = titleInTitleCase(cut.exec(text)?.[0] ?? '')
    if (title !== null) return title
  }
  // Where the list is said to be of papers, the first sentence without a verb is a title in any case.
  const opening = bulleted
    ? bareTitle(cuts.map((cut) => cut.exec(text)?.[0]).find((cut) => cut !== undefined) ?? '')
    : ''
  const count = words(opening).length
  return count >= 4 && count <= 20 && titleLikeness(opening) >= 1 && !hasVerb.test(opening) ? opening : null
}
