import { foldKey } from '../../../model/fold.ts'
import { readCitedNames } from '../names/read-cited-names.ts'
import { type NameList, readNames } from '../names/read-names.ts'
import { type FoundPaper, type Reading, textAt } from '../reading.ts'
import { longestNames } from './prose/longest-names.ts'
import { bareTitle } from './titles/title-shape.ts'

// `The authors Ann Lee and Bo Li published`, `In 2014, Ann Lee asked`, `Ann Lee (2004) proposed`
const opensWithNames =
  /^(?:(?:The )?[Aa]uthors,? |In (?:this (?:paper|work)|(?:19|20)\d\d),? )?(?<names>\p{Lu}[^.:;?!“”"()]{3,200}?(?:\bet al\.?)?)\s(?:\((?:19|20)\d\d\)\s)?(?:first |also |then )?(?:propos|introduc|present|show|publish|describ|develop|stud(?:y|ies|ied)|investigat|asks?\b|asked|test(?:s|ed)?\b|prov(?:e|es|ed)\b|buil[dt]|us(?:e|es|ed)\b|turn(?:s|ed)?\b|demonstrat|argu|find|found|train|g[ai]ve|measur|extend)/u

// `This paper, by Ann Lee and Bo Li, looks at …`, `The work by Ann Lee shows`
const paperBy =
  /^(?:This|The|Our|Their) (?:\p{L}+ )?(?:paper|work|article|study),? (?:(?:co-?)?(?:authored|written|led) )?by (?<names>(?:[^.;:!?“”"()]|(?<=\b\p{Lu})\.){3,300}?),?\s(?!and\b)(?:\p{Ll}{3,}|is|was)\b/u

// `This work is by Ann Lee from Northfield.`, `The paper was written by Ann Lee and Bo Li at Delft.`
const workIsBy =
  /^(?:This|The) (?:\p{L}+ )?(?:paper|work|article|study) (?:is|was)(?: (?:written|authored|led))? by (?<names>\p{Lu}(?:[^.;:!?“”"()]|(?<=\b\p{Lu})\.){3,300}?)(?:,? (?:from|at|of) (?:the )?\p{Lu}[^.]{2,80})?\.(?:\s|$)/u

/** Whether a text begins by telling who wrote the paper above it. */
export function tellsWhoseWork(text: string): boolean {
  return paperBy.test(text) || workIsBy.test(text)
}

/** The authors of titles that stand alone, where the note below one begins with who did what. */
export function addAuthorsOfNotes(reading: Reading): void {
  const alone = reading.papers.filter(({ kind, authors }) => kind === 'entry' && authors.length === 0)
  if (alone.length === 0) return
  const rows = rowsOfTitles(reading, alone)
  reading.papers = reading.papers.map((paper) => {
    if (paper.kind !== 'entry' || paper.authors.length > 0) return paper
    for (const row of rows.get(foldKey(paper.title)) ?? []) {
      const note = textAt(reading, row + 1)
      const cited = authorsOfCitation(note, paper.title)
      if (cited) return { ...paper, authors: cited.names, partial: cited.partial }
      const by = (paperBy.exec(note) ?? workIsBy.exec(note))?.groups?.['names']
      const names = by ?? (alone.length < 2 ? undefined : opensWithNames.exec(note)?.groups?.['names'])
      const list = names === undefined ? null : (longestNames(names) ?? readNames(names))
      if (list?.certainty === 1) return { ...paper, authors: list.names, partial: list.partial }
    }
    return paper
  })
}

// `Lee, A., & Li, B. (2021, May). A title. In Proceedings of …`
const citation =
  /^(?<names>\p{Lu}[^“”"()]{5,400}?)\s\((?:19|20)\d\d(?:, \p{L}+(?: \d{1,2})?)?\)[.,:]?\s+(?<rest>\S.+)$/u

/** Who wrote a paper, where the line below its title cites it. */
function authorsOfCitation(note: string, title: string): NameList | null {
  const { names, rest } = (note.length < 900 ? citation.exec(note)?.groups : undefined) ?? {}
  const begins = foldKey(rest ?? '').startsWith(foldKey(title))
  const list = begins ? (readCitedNames(names ?? '') ?? readNames(names ?? '')) : null
  return list?.certainty === 1 ? list : null
}

/** The rows that are nothing but one of the titles, by its folded form. */
function rowsOfTitles(reading: Reading, papers: readonly FoundPaper[]): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>(papers.map(({ title, row }) => [foldKey(title), [row]]))
  for (const [i, { text }] of reading.rows.entries())
    if (text.length < 320) rows.get(foldKey(bareTitle(text)))?.push(i)
  return rows
}
