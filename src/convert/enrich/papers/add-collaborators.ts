import { nameLikeness } from '../names/is-name.ts'
import { type ReadName, readNames } from '../names/read-names.ts'
import { withoutRoles } from '../names/without-roles.ts'
import { type FoundPaper, type Reading, textAt } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'
import { papersNamedOn } from './add-paper.ts'
import { honoured } from './prose/honoured-people.ts'
import { longestNames } from './prose/longest-names.ts'

// `Congratulations to all the authors: A, B (adviser) and C.`, `the winning paper was written by A and B, a student of …`
// `Zhang’s collaborators on the paper include A, B and C.`, `Her co-authors are A and B.`, `Joining him on the paper are A and B.`, `other authors: A, B`
// `Lee is joined on the paper by lead author A, a student; B, a postdoc; and C, a professor.`
const collaborators = sparing(
  /(?:\b(?:collaborators|co-?authors|other authors|fellow authors|(?:all|to) the authors|authors of the paper|(?:its |the )?authors(?= (?:are|include)\b)|joining (?:\p{L}+ ){1,3}(?:on|as) [^.]{0,30})\b[^.:]{0,50}?\s*(?:\b(?:include|includes|are|were|is|was)\b|:)\s*|\b(?:wrote|authored|co-?authored) (?:it|(?:the|this) (?:paper|work|study))(?:,? together| along)? (?:with|alongside) |\b(?:co-?)?(?:written|authored) (?:jointly |together )?with |\b(?:research|work|study|project) was (?:carried out|done|conducted|undertaken) (?:together |jointly |in collaboration )?with |\bjoined (?:on|in writing) (?:the|this) (?:paper|work|study) by |\b(?:(?:the|this|their) (?:[\p{L}-]+ ){0,2}(?:paper|work|study)|it) (?:was|is) (?:written|authored|co-?authored) by (?:(?:\p{Lu}[\p{L}&-]+ )?(?:researchers?|scientists?|engineers?|authors?)\s+)?)(?<names>(?:(?:co-?)?(?:lead|senior|first|corresponding) authors? |(?:[\p{L}-]+ ){1,4}(?=\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}’'-]+(?:[;,]| and )))?\p{Lu}[^:!?]{3,700}?)(?=(?<!\b\p{Lu})\.(?:\s|$)|$)/giu,
)

// `Lee wrote the paper with`, `Ann Lee is joined on the paper by`: whose paper it is
const ofWhom =
  /(?<who>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,3})(?: and (?<second>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}))?(?:, [^.;:]{3,80},)? (?:(?:co-)?wrote|(?:co-?)?authored|is|was)\s*$/u
// `Lee’s co-authors are`
const whose = /(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]+){0,3})[’']s\s*$/u
const joins = /^joining (?<who>(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}) on /iu

// `The paper, by Lee, Bo Li and Cy Roe, won`: its authors, and what became of it
const paperWithFate = sparing(
  /\b[Tt]he (?:paper|study),? by (?<names>\p{Lu}(?:[^.;:“”"]|(?<=\b\p{Lu})\.){3,200}?),? (?:won|was|is|has|received|appears|appeared|will)\b/gu,
)

// `in a paper posted online, Ann Lee of Northfield and Bo Li of the University of the Lake proved`
const told = sparing(
  /\bin (?:a|their|the|this) (?:[\p{L}-]+ ){0,2}(?:paper|preprint|study|article)\b[^.;:“”"]{0,60}?,\s+(?<names>\p{Lu}[^.;:!?“”"]{3,300}?)\s+(?:have |has )?(?:show|prov|describ|present|report|introduc|propos|solv|answer|found|find|demonstrat|settl|develop)(?:e?[sd]|ed|en)?\b/giu,
)
const place =
  /\s+(?:of|at|from)\s+(?:the\s+)?\p{Lu}[\p{L}.’-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}.’-]*)*/gu

// `says PhD student Ann Lee, lead author of the paper`, `Bo Li, a student at the lake and first author on the study`
const leaders = sparing(
  /\b[Tt]eam (?:of [\p{L} -]{3,40} )?led by (?:(?:Professor|Prof\.?|Dr\.?) )?(?<head>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2})|\b(?:[Ii]ts|[Tt]he) (?:lead|first|corresponding) author is (?<lead>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})|(?<names>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}), (?:[^,.;“”"]{0,90},? (?:and|who is) )?(?:the |a |an )?(?:co-?)?(?:lead|first|senior|corresponding) author (?:of|on) (?:the|a|an|this|their)\b/gu,
)

// `Lee’s paper, “`, right before a title whose other authors are told
const ownerBefore = sparing(
  /(?<![\p{L}’'-])(?<who>\p{Lu}[\p{L}-]+)[’']s (?:[\p{L}-]+ ){0,3}(?:paper|article|study|work),?\s*[“"]?$/u,
)

/** The rows that speak of a paper which prose names among others: its own, where it names no other, and those below up to the next. */
function rowsAbout(reading: Reading, paper: FoundPaper): number[] {
  const names = (row: number) => papersNamedOn(reading, row).length
  if (paper.kind !== 'prose' || names(paper.row) > 1) return []
  const rows = [paper.row]
  for (let i = paper.row + 1; i <= paper.row + 3 && i < reading.rows.length; i++) {
    const role = reading.claims[i]?.role
    if (names(i) > 0 || role === 'heading' || role === 'paper') break
    rows.push(i)
  }
  return rows
}

/** The names that sentences on a paper list as those of its authors: of the only paper of an article anywhere, of one of several near it. */
export function addCollaborators(reading: Reading): void {
  const alone = reading.papers.length === 1
  reading.papers = reading.papers.map((paper) =>
    inFull(
      reading,
      withCollaborators(reading, paper, alone ? [...reading.rows.keys()] : rowsAbout(reading, paper), alone),
    ),
  )
}

/** A paper whose authors by the family alone, in prose or beside others in full, are called by the one full name that the page tells above. */
function inFull(reading: Reading, paper: FoundPaper): FoundPaper {
  const isFamily = ({ name }: ReadName): boolean => !name.includes(' ')
  if (!paper.authors.some(isFamily) || (paper.kind !== 'prose' && paper.authors.every(isFamily))) return paper
  const authors = paper.authors.map((author) => {
    const full = isFamily(author) ? fullNames(reading, author.name, paper.row) : []
    return full.length === 1 ? (full[0] ?? author) : author
  })
  const once = authors.filter(({ name }, i) => authors.findIndex((other) => other.name === name) === i)
  return { ...paper, authors: once }
}

function withCollaborators(
  reading: Reading,
  paper: FoundPaper,
  rows: readonly number[],
  alone: boolean,
): FoundPaper {
  // A line of several authors names them all; others whom the page tells of wrote papers that it cut off.
  if (paper.kind === 'entry' && paper.authors.length > 1 && !paper.partial) return paper
  const authors = [...paper.authors]
  const add = (names: readonly ReadName[]): void => {
    for (const found of names) if (!authors.some(({ name }) => name === found.name)) authors.push(found)
  }
  for (const i of rows) {
    const text = textAt(reading, i)
    const role = reading.claims[i]?.role
    if (role === 'dropped' || role === 'authors') continue
    for (const match of leaders.all(text)) {
      const printed =
        match.groups?.['names'] ??
        match.groups?.['lead'] ??
        (alone ? match.groups?.['head'] : undefined) ??
        ''
      add((longestNames(withoutRoles(printed)) ?? longestNames(printed))?.names ?? [])
    }
    for (const match of collaborators.all(text)) {
      const listed = withPosts(match.groups?.['names'] ?? '')
      if (listed.length === 0) continue
      const verb = /^(?:wrote|(?:co-?)?authored|joined)\s/i.exec(match[0])?.[0] ?? ''
      const lead = text.slice(0, match.index + (/^joined/i.test(verb) ? 0 : verb.length)).trimEnd()
      const told = (verb ? ofWhom.exec(lead) : (joins.exec(match[0]) ?? whose.exec(lead)))?.groups ?? {}
      const leading = [told['who'], told['second']].filter((who) => who !== undefined)
      add([...leading.flatMap((who) => fullName(reading, who.trim())), ...listed])
    }
    for (const match of paperWithFate.all(text))
      add(
        (match.groups?.['names'] ?? '')
          .split(/,\s*(?:and\s+)?|\s+and\s+/)
          .flatMap((who) => fullName(reading, withoutRoles(who.trim()))),
      )
    if (!alone) continue
    for (const match of told.all(text)) {
      const list = readNames(withoutRoles((match.groups?.['names'] ?? '').replace(place, '')))
      if (list?.certainty === 1) add(list.names)
    }
  }
  if (authors.length === 0 && paper.kind === 'prose') {
    if (theirs.test(textAt(reading, paper.row))) add(winnersIn(textAt(reading, paper.row - 1)))
    if (alone && authors.length === 0) add(winnersToldAbove(reading, paper.row))
  }
  const owner = ownerBefore.exec(textAt(reading, paper.row).split(paper.title)[0] ?? '')?.groups?.['who']
  if (owner !== undefined && paper.kind === 'prose' && authors.length > 0)
    authors.unshift(
      ...fullName(reading, owner).filter(({ name }) => authors.every((known) => known.name !== name)),
    )
  return authors.length === paper.authors.length ? paper : { ...paper, authors, partial: false }
}

const paperPrize = sparing(
  /\b[Pp]aper\b[^.!?]{0,30}\b(?:[Aa]ward|[Pp]rize|[Mm]ention)|\b(?:[Aa]ward|[Pp]rize)\b[^.!?]{0,30}\b[Pp]aper\b/,
)

// `Their paper, “A title,” …`: of those in the paragraph above
const theirs = /^Their (?:[\p{Ll}-]+ ){0,2}(?:paper|article|work|study)\b/u

/** Those of whom a sentence of a paragraph tells that they won something. */
function winnersIn(text: string, tells?: Pick<RegExp, 'test'>): readonly ReadName[] {
  for (const sentence of text.split(/(?<=\p{L}{2}|\))[.!?]\s+(?=\p{Lu})/u)) {
    const list =
      (tells?.test(sentence) ?? true) ? honoured(`${sentence.replace(/[.!]$/, '')}. Their paper`) : null
    if (list) return list.names
  }
  return []
}

/** Those of whom the headline or a paragraph above the only paper of an article tells that they got a prize for a paper. */
function winnersToldAbove(reading: Reading, end: number): readonly ReadName[] {
  for (let i = 0; i < Math.min(end, 12); i++) {
    if (reading.claims[i]?.role === 'dropped') continue
    const winners = winnersIn(textAt(reading, i), paperPrize)
    if (winners.length > 0) return winners
  }
  return []
}

const post = /,\s+(?:an?|the|our|his|her|now|formerly|both|also|who)\s[^,;]{3,90}(?=,|$)/g

/** The names of a list in which each may be followed by a post: `lead author A, a student; B and C, both postdocs; and D` */
function withPosts(printed: string): readonly ReadName[] {
  if (!printed.includes(';')) {
    const bare = withoutRank(printed)
    // `Ann Lee, a former fellow of the department, and Bo Li of Northfield`
    const plain = readNames(withoutRoles(bare.replace(post, '').replace(place, '')))
    if (plain?.certainty === 1 && plain.names.length > 1) return plain.names
    // `Ann Lee and Bo Li of Northfield and Cy Roe of the University of Delft`
    const unplaced = bare.replace(place, '')
    return (unplaced !== bare ? readNames(unplaced) : null)?.names ?? longestNames(bare)?.names ?? []
  }
  return printed.split(/;\s*(?:and\s+|as well as\s+)?/).flatMap((part) => {
    const [people = ''] = withoutRank(part).split(/,\s+(?=\p{Ll}(?!nd\b)|\p{Lu}{2,}\b)/u)
    return longestNames(people)?.names ?? []
  })
}

function withoutRank(text: string): string {
  return withoutRoles(
    text.replace(/\b(?:co-?)?(?:lead|senior|first|corresponding) authors?,? (?=\p{Lu})/giu, ''),
  )
}

/** A person named in full; of one who is named by the family alone, the full name that the page tells first elsewhere. */
function fullName(reading: Reading, who: string): readonly ReadName[] {
  if (who.includes(' ')) return nameLikeness(who) === 2 ? [{ name: who }] : []
  return fullNames(reading, who).slice(0, 1)
}

/** So many rows above the one that tells a family may give its full name: more has no article, and a file of many would be read again and again. */
const mostAbove = 300

/** The full names, each once, that a page has for a family: anywhere, or in a row and those above it. */
function fullNames(reading: Reading, family: string, last?: number): readonly ReadName[] {
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(family)) return []
  const whole = new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}${family}(?!\\p{L})`, 'gu')
  const near = last === undefined ? reading.rows : reading.rows.slice(Math.max(0, last - mostAbove), last + 1)
  const found = near.flatMap(({ text }) => {
    if (!text.includes(family)) return []
    return (
      [...text.matchAll(whole)]
        .map(([words]) => words.split(' '))
        // `Chief Advisor Mara Oak`: the most words that are a name
        .map((words) => words.map((_, i) => withoutRoles(words.slice(i).join(' '))))
        .flatMap((ends) => ends.find((name) => name.includes(' ') && nameLikeness(name) === 2) ?? [])
    )
  })
  return [...new Set(found)].map((name) => ({ name }))
}
