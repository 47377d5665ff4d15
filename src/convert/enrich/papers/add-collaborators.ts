import { withoutRoles } from '../names/without-roles.ts'
import type { Reading } from '../reading.ts'
import { longestNames } from './prose/authors-near.ts'

// `Congratulations to all the authors: A, B (adviser) and C.`, `the winning paper was written by A and B, a student of …`
// `Zhang’s collaborators on the paper include A, B and C.`, `Her co-authors are A and B.`, `Joining him on the paper are A and B.`, `other authors: A, B`
const collaborators =
  /(?:\b(?:collaborators|co-?authors|other authors|fellow authors|(?:all|to) the authors|authors of the paper|joining \p{L}+ (?:on|as) [^.]{0,30})\b[^.:]{0,50}?\s*(?:\b(?:include|includes|are|were|is|was)\b|:)\s*|\b(?:wrote|authored|co-?authored) (?:the|this) (?:paper|work|study)(?:,? together| along)? (?:with|alongside) |\b(?:(?:the|this|their) (?:[\p{L}-]+ ){0,2}(?:paper|work|study)|it) (?:was|is) (?:written|authored|co-?authored) by (?:(?:\p{Lu}[\p{L}&-]+ )?(?:researchers?|scientists?|engineers?|authors?)\s+)?)(?<names>\p{Lu}[^;:!?]{3,500}?)(?=(?<!\b\p{Lu})\.(?:\s|$)|;|$)/giu

// `says PhD student Ann Lee, lead author of the paper`, `Bo Li, a student at the lake and first author on the study`
const leaders =
  /(?<names>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}), (?:[^,.;“”"]{0,90},? (?:and|who is) )?(?:the |a |an )?(?:co-?)?(?:lead|first|senior|corresponding) author (?:of|on) (?:the|a|an|this|their)\b/gu

/** In an article about one paper: the names that a sentence lists as those of its authors. */
export function addCollaborators(reading: Reading): void {
  const [paper, ...others] = reading.papers
  if (!paper || others.length > 0) return
  let authors = [...paper.authors]
  for (const [i, row] of reading.rows.entries()) {
    const role = reading.claims[i]?.role
    if (role === 'dropped' || role === 'authors') continue
    for (const match of [...row.text.matchAll(leaders), ...row.text.matchAll(collaborators)]) {
      const printed = match.groups?.['names'] ?? ''
      const list = longestNames(withoutRoles(printed)) ?? longestNames(printed)
      if (!list) continue
      authors = [
        ...authors,
        ...list.names.filter(({ name }) => !authors.some((known) => known.name === name)),
      ]
    }
  }
  reading.papers = [{ ...paper, authors, partial: paper.partial && authors.length === paper.authors.length }]
}
