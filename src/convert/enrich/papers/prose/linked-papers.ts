import { wordCount } from '../../line-shape.ts'
import type { Reading } from '../../reading.ts'
import { addPaper } from '../add-paper.ts'
import { leadsToPaper, linkKind, linksIn } from '../paper-links.ts'
import { sectionAbove } from '../section-above.ts'
import { sectionKind } from '../section-kind.ts'
import { shownByPerson } from '../titles/other-things.ts'
import { titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { firstPerson } from './first-person.ts'
import { isNamedPaper } from './named-before.ts'
import { namesTalks } from './other-works.ts'
import { isPaperQuotation } from './quotation-cues.ts'
import { calledBesides } from './titles-before-names.ts'

// `Among the papers we liked …`, `We published …`: said even under a heading for something else
export const saysPaper = /\bpapers?\b|\bpublished\b/i

// `https://blog.example.org/…`, `https://example.org/posts/…`
const ofBlog = /\/\/blogs?\.|\/(?:blogs?|posts?)\/|\b(?:medium|substack|wordpress|blogspot)\.com\b/i

// `preprint from the University of the Fjords`, `a paper by Ann Lee`: whose it is, and not what it is called
const whosePaper =
  /^(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur|[Tt]heir|[Mm]y) )?(?:\p{Ll}+ )?(?:[Pp]apers?|[Pp]re-?prints?|[Aa]rticles?) (?:from|by|of|at|with|that|which|presented|published|accepted)\b/u

// `CHI Nordic 2020`: a meeting of its own
const editionAlone = /^(?=\S*\p{Lu}\S*\p{Lu})\S+(?: \p{Lu}\p{L}+){0,3} (?:19|20)\d\d$/u

/** A link in running text whose words are a title and that leads to a paper. */
export function linkedPapers(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const row = reading.rows[index]
  if (!row) return
  const elsewhere = sectionKind(sectionAbove(reading, index)) === 'other'
  for (const { url, words: label } of linksIn(row.content)) {
    const at = row.text.indexOf(label)
    if (elsewhere && !saysPaper.test(row.text.slice(Math.max(0, at - 120), at))) continue
    if (/\([A-Z][\w’']{1,9}(?: ['’]?\d{2,4})?\)$/.test(label) || whosePaper.test(label)) continue
    if (shownByPerson.test(label) || editionAlone.test(label)) continue
    const known =
      leadsToPaper(url) &&
      titleLikeness(label) >= 2 &&
      wordCount(label) >= 4 &&
      (!firstPerson.test(label) || titleInTitleCase(label) !== null)
    const quotation = { start: at, end: at + label.length, words: label, open: false }
    const said =
      /^https?:/.test(url) &&
      wordCount(label) >= 3 &&
      isPaperQuotation(
        quotation,
        row.text.slice(Math.max(0, at - 120), at),
        row.text.slice(at + label.length, at + label.length + 200),
        kind,
        sectionAbove(reading, index),
        2,
      ) &&
      !(ofBlog.test(url) && !isNamedPaper(row.text.slice(Math.max(0, at - 60), at))) &&
      !namesTalks(reading, index)
    if (!known && (!said || calledBesides.test(row.text.slice(at + label.length)))) continue
    const authors = authorsNear(row.text, at, at + label.length)
    addPaper(reading, {
      title: bareTitle(label),
      authors: authors?.names ?? [],
      partial: authors?.partial ?? false,
      row: index,
      kind,
      rule: 'linked-words',
      links: [{ kind: linkKind(url), url }],
    })
  }
}
