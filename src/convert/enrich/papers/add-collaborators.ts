import { nameLikeness } from '../names/is-name.ts'
import { type ReadName, readNames } from '../names/read-names.ts'
import { withoutRoles } from '../names/without-roles.ts'
import type { Reading } from '../reading.ts'
import { longestNames } from './prose/authors-near.ts'

// `Congratulations to all the authors: A, B (adviser) and C.`, `the winning paper was written by A and B, a student of …`
// `Zhang’s collaborators on the paper include A, B and C.`, `Her co-authors are A and B.`, `Joining him on the paper are A and B.`, `other authors: A, B`
// `Lee is joined on the paper by lead author A, a student; B, a postdoc; and C, a professor.`
const collaborators =
  /(?:\b(?:collaborators|co-?authors|other authors|fellow authors|(?:all|to) the authors|authors of the paper|joining (?:\p{L}+ ){1,3}(?:on|as) [^.]{0,30})\b[^.:]{0,50}?\s*(?:\b(?:include|includes|are|were|is|was)\b|:)\s*|\b(?:wrote|authored|co-?authored) (?:it|(?:the|this) (?:paper|work|study))(?:,? together| along)? (?:with|alongside) |\b(?:co-?)?(?:written|authored) (?:jointly |together )?with |\bjoined (?:on|in writing) (?:the|this) (?:paper|work|study) by |\b(?:(?:the|this|their) (?:[\p{L}-]+ ){0,2}(?:paper|work|study)|it) (?:was|is) (?:written|authored|co-?authored) by (?:(?:\p{Lu}[\p{L}&-]+ )?(?:researchers?|scientists?|engineers?|authors?)\s+)?)(?<names>(?:(?:co-?)?(?:lead|senior|first|corresponding) authors? |(?:[\p{L}-]+ ){1,4}(?=\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}’'-]+(?:[;,]| and )))?\p{Lu}[^:!?]{3,700}?)(?=(?<!\b\p{Lu})\.(?:\s|$)|$)/giu

// `Lee wrote the paper with`, `Ann Lee is joined on the paper by`: whose paper it is
const ofWhom =
  /(?<who>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})(?: and (?<second>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}))?(?:, [^.;:]{3,80},)? (?:(?:co-)?wrote|(?:co-?)?authored|is|was)\s*$/u
// `Lee’s co-authors are`
const whose = /(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]+){0,3})[’']s\s*$/u
const joins = /^joining (?<who>(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}) on /iu

// `The paper, by Lee, Bo Li and Cy Roe, won`: its authors, and what became of it
const paperWithFate =
  /\b[Tt]he (?:paper|study),? by (?<names>\p{Lu}(?:[^.;:“”"]|(?<=\b\p{Lu})\.){3,200}?),? (?:won|was|is|has|received|appears|appeared|will)\b/gu

// `in a paper posted online, Ann Lee of Northfield and Bo Li of the University of the Lake proved`
const told =
  /\bin (?:a|their|the|this) (?:[\p{L}-]+ ){0,2}(?:paper|preprint|study|article)\b[^.;:“”"]{0,60}?,\s+(?<names>\p{Lu}[^.;:!?“”"]{3,300}?)\s+(?:have |has )?(?:show|prov|describ|present|report|introduc|propos|solv|answer|found|find|demonstrat|settl|develop)(?:e?[sd]|ed|en)?\b/giu
const place =
  /\s+(?:of|at|from)\s+(?:the\s+)?\p{Lu}[\p{L}.’-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}.’-]*)*/gu

// `says PhD student Ann Lee, lead author of the paper`, `Bo Li, a student at the lake and first author on the study`
const leaders =
  /\b(?:[Ii]ts|[Tt]he) (?:lead|first|corresponding) author is (?<lead>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})|(?<names>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}), (?:[^,.;“”"]{0,90},? (?:and|who is) )?(?:the |a |an )?(?:co-?)?(?:lead|first|senior|corresponding) author (?:of|on) (?:the|a|an|this|their)\b/gu

// `Co-authors on the work include A, a student, and B of Northfield.`
const coAuthors =
  /^(?:(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Oo]ther) )?[Cc]o-?authors (?:on|of) (?:the|this) (?:[\p{L}-]+ )?(?:paper|work|study) (?:also )?(?:include|are|were) (?<names>\p{Lu}[^:;!?“”]{3,400}?)(?<!\b\p{Lu})\.?$/u
const post = /,\s+(?:an?|the|our|his|her|now|formerly|both|also|who)\s[^,;]{3,90}(?=,|$)/g

/** Of several papers, the one named last before a sentence that begins with its co-authors. */
function addCoAuthors(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const printed =
      reading.claims[i]?.role === 'dropped' ? undefined : coAuthors.exec(row.text)?.groups?.['names']
    const paper = reading.papers.findLast((each) => each.row <= i && each.row >= i - 4)
    if (printed === undefined || !paper || paper.kind !== 'prose') continue
    const list = readNames(withoutRoles(printed.replace(post, '').replace(place, '')))
    const added = list?.names.filter(({ name }) => paper.authors.every((known) => known.name !== name)) ?? []
    reading.papers = reading.papers.map((each) =>
      each === paper ? { ...each, authors: [...each.authors, ...added] } : each,
    )
  }
}

/** In an article about one paper: the names that a sentence lists as those of its authors. */
export function addCollaborators(reading: Reading): void {
  const [paper, ...others] = reading.papers
  if (others.length > 0) addCoAuthors(reading)
  if (!paper || others.length > 0) return
  const authors = [...paper.authors]
  const add = (names: readonly ReadName[]): void => {
    for (const found of names) if (!authors.some(({ name }) => name === found.name)) authors.push(found)
  }
  for (const [i, row] of reading.rows.entries()) {
    const role = reading.claims[i]?.role
    if (role === 'dropped' || role === 'authors') continue
    for (const match of row.text.matchAll(leaders)) {
      const printed = match.groups?.['names'] ?? match.groups?.['lead'] ?? ''
      add((longestNames(withoutRoles(printed)) ?? longestNames(printed))?.names ?? [])
    }
    for (const match of row.text.matchAll(collaborators)) {
      const listed = withPosts(match.groups?.['names'] ?? '')
      if (listed.length === 0) continue
      const verb = /^(?:wrote|(?:co-?)?authored|joined)\s/i.exec(match[0])?.[0] ?? ''
      const lead = row.text.slice(0, match.index + (/^joined/i.test(verb) ? 0 : verb.length)).trimEnd()
      const told = (verb ? ofWhom.exec(lead) : (joins.exec(match[0]) ?? whose.exec(lead)))?.groups ?? {}
      const leading = [told['who'], told['second']].filter((who) => who !== undefined)
      add([...leading.flatMap((who) => fullName(reading, who.trim())), ...listed])
    }
    for (const match of row.text.matchAll(paperWithFate))
      add(
        (match.groups?.['names'] ?? '')
          .split(/,\s*(?:and\s+)?|\s+and\s+/)
          .flatMap((who) => fullName(reading, withoutRoles(who.trim()))),
      )
    for (const match of row.text.matchAll(told)) {
      const list = readNames(withoutRoles((match.groups?.['names'] ?? '').replace(place, '')))
      if (list?.certainty === 1) add(list.names)
    }
  }
  reading.papers = [{ ...paper, authors, partial: paper.partial && authors.length === paper.authors.length }]
}

/** The names of a list in which each may be followed by a post: `lead author A, a student; B and C, both postdocs; and D` */
function withPosts(printed: string): readonly ReadName[] {
  if (!printed.includes(';')) {
    const bare = withoutRank(printed)
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

/** A person named in full; of one who is named by the family alone, the full name that the page tells elsewhere. */
function fullName(reading: Reading, who: string): readonly ReadName[] {
  if (who.includes(' ')) return nameLikeness(who) === 2 ? [{ name: who }] : []
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(who)) return []
  const whole = new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}${who}(?!\\p{L})`, 'u')
  for (const { text } of reading.rows) {
    const name = text.includes(who) ? withoutRoles(whole.exec(text)?.[0] ?? '') : ''
    if (name.includes(' ') && nameLikeness(name) === 2) return [{ name }]
  }
  return []
}
