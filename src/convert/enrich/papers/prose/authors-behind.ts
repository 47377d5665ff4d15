import { type NameList, readNames } from '../../names/read-names.ts'
import { withoutBelonging, withoutRoles } from '../../names/without-roles.ts'
import { ofSeveralPlaces } from './honoured-people.ts'
import { families, familyOfYear, longestNames } from './longest-names.ts'
import { withPosts, withTitles } from './people-with-posts.ts'
import { certain, type TitlePlace, type WayToTell } from './way-to-tell.ts'

/** The names that a form holds; empty where the text is not of it. */
function namesIn(form: RegExp, text: string): string {
  return form.exec(text)?.groups?.['names'] ?? ''
}

const by =
  /^[\s,.”"’»)]*(?:[—–]\s?)?(?:\([^)]{1,60}\)\s*)?(?:(?:a|an|the|our) (?:joint )?(?:paper|work|article|study|collaboration)\b[^.,;:“”"]{0,80}, )?(?:,?\s*(?:(?:and|which)\s+)?(?:(?:is|was|are|were)\s+)?(?:(?:a|an|the|our|another)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:paper|work|article|study)\s+)?(?:(?:co-?)?(?:authored|written)(?: in (?:19|20)\d\d)?|led|stamm(?:t|en)|verfasst|geschrieben|(?:the )?joint work)?\s*(?:by|whose authors (?:are|include)|(?<=\bjoint work )(?:of|with|between)|par|de|von|por)\s+)(?<names>(?:[^.;:!?“]|(?<=\b\p{Lu})\.|(?<=\b(?:[JS]r|Ph|Dr|Prof|Mrs?|Ms))\.){3,500})/iu

// `Ann Lee and her advisor, Professor Bo Li`: what the second is to the first
const relation =
  /,?\s+and (?:his|her|their) (?:[\p{L}.-]+ ){0,3}?(?:advis[eo]rs?|supervisors?|mentors?|students?|colleagues?|collaborators?),? (?=\p{Lu})/gu

function namesBehindBy({ after }: TitlePlace): NameList | null {
  const names = namesIn(by, after)
    .replace(relation, ' and ')
    .replace(/^both\s+/, '')
  if (names === '') return null
  return (
    ofSeveralPlaces(names) ??
    longestNames(names) ??
    families(names) ??
    familyOfYear(names) ??
    longestNames(withoutRoles(names)) ??
    certain(longestNames(withoutBelonging(names)))
  )
}

const inBrackets = /^[”"’]?\s*[([]\s?(?:(?:[Aa]uthors?|[Bb]y):\s*)?(?<names>\p{Lu}[^()[\]]{3,300})[)\]]/u
// `(Lee et al., ICML 2019)`: what stands behind the names
const meetingBehind = /,?\s+[A-Z]{3,}\S*\s?\d{2,4}$/

const dated = /^[,.]?[”"’»]?\s+(?:[–—-]\s+)?(?<names>\p{Lu}[^.;:!?“”"]{3,200}?),\s+(?:19|20)\d\d\.?$/u

// `(SIGGRAPH 2005), written with Ann Lee and Bo Li, made it fast`
const besides =
  /^[,.”"’»)]*(?:\s*\([^)]{1,60}\))?,?\s+(?:(?:a )?joint(?:ly)? (?:work )?|which (?:he|she|they) (?:co-)?(?:wrote|authored) (?:jointly |together )?|(?:co-?)?(?:written|authored) (?:jointly |together )?|(?=with (?:(?:his|her|their) )?co-?authors?\b))with (?:(?:(?:his|her|their) )?co-?authors? )?(?<names>\p{Lu}[^;:!?“”]{3,300})/u

const withinBrackets =
  /^[,.”"’»)]*\s*\((?:(?:(?:(?:a )?joint(?:ly)?(?: work)?|co-?authored|co-?written|written|together) )?with|co-?authors?:) (?<names>\p{Lu}[^()]{3,300})\)/u

const namedAsTheirs =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ ){0,3}(?:paper|work|article|study)(?: on)?,?\s*[“"]?$/u
const withOthers = /^[,.”"’»)]*,? with (?<names>\p{Lu}(?:[^.;:!?“”]|(?<=\b\p{Lu})\.){3,300})/u

/** Those who wrote it with the ones of whom the sentence spoke before, and these first. */
function joined({ before, after, toldBefore }: TitlePlace): NameList | null {
  const names =
    namesIn(besides, after) ||
    namesIn(withinBrackets, after) ||
    (namedAsTheirs.test(before) ? namesIn(withOthers, after) : '')
  const others = names === '' ? null : longestNames(names)
  return others && { ...others, names: [...(toldBefore()?.names ?? []), ...others.names] }
}

const from = /^[\s”"’)]*from\s+(?<names>(?:[^.;:!?[]|(?<=\b\p{Lu})\.){3,300})/u

// `from Ann Lee at the University of the Lake`
const fromOneAt =
  /^[\s”"’)]*from\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){2,4}(?:at|of)\s+(?:the\s+)?(?:\p{Lu}\S*\s+){0,3}(?:Universit|Institut|College|School|Academ|Laborator|Polytech)/u

/** A single name behind `from` might be a place, unless it tells where that person works. */
function givers({ after }: TitlePlace): NameList | null {
  const list = certain(longestNames(namesIn(from, after)))
  return list && (list.names.length > 1 || list.partial || fromOneAt.test(after)) ? list : null
}

const actors =
  /^[,.”"’)]*\s*(?:\([^)]{1,60}\)\s*)?,?\s*(?:(?:which |that )?(?:was |is )?(?:presented|published|accepted|our|a)\b[^,;.“”"]{2,60},\s+)?(?<names>(?:(?:our|then|former|doctoral|graduate|postdoctoral|assistant|associate|visiting|research|senior|PhD|students?|professors?|researchers?|scientists?|postdocs?|engineers?|colleagues?)\s){0,4}\p{Lu}[^.;:!?“”"]{3,300}?)\s+(?:also |then |further )?(?:show|prove|present|propose|introduce|ask|study|describe|investigate|explore|demonstrate|examine|develop|argue|analy[sz]e|consider|extend|find|give|build|address|tackle|discuss|report|combine|use|suggest|look|revisit|make|take|learn|train|test|measure|compare)(?:s|es|ed)?\b/u
// `who is now at Delft`
const whereTheyAre = /,\s+(?:both |all )?(?:who|whom|of|at|from)\s[^,]{3,80}(?:,|$)/g

// `In their new paper “…`, `In a paper titled “…`
const saysIn =
  /\bin(?:\s+(?:their|his|her|a|the|our)(?:\s+[\p{L}-]+){0,4}\s+(?:paper|work|article|study)(?:\s+on\s+[\p{L} -]{1,40})?,?(?:\s+(?:titled|entitled|called|named),?)?)?\s*[“"]?$/iu

function isIn(before: string): boolean {
  return saysIn.test(before.trimEnd())
}

// words of names up to the first that is none
const namesThenVerb =
  /^[,.”"’)]{0,4}\s+(?<names>\p{Lu}[\p{L}\p{M}.’'-]*(?:,?\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|and|van|von|de|der|den|di|da|la|le|bin|al|et))+)\s+\p{Ll}{3,}/u
const whereClause = /^([,.”"’)]{0,4}),?\s+(?:where|in which)(?=\s+\p{Lu})/u
const withTheirTeam = /\band\s+(?:his|her|their)\s+(?:[\p{L}-]+\s+)?(?:co-?authors|colleagues|team|group)\b/iu

// `For “A title,” Ann Lee received the prize`
const saysFor = /(?:^|[.!?]\s)For\s*[“"]?$/

function doing({ before, after }: TitlePlace): NameList | null {
  const clause = after.replace(whereClause, '$1')
  const names = namesIn(namesThenVerb, clause)
  if (names === '' || (clause === after && !isIn(before) && !saysFor.test(before))) return null
  const list = certain(readNames(names))
  return list && { ...list, partial: list.partial || withTheirTeam.test(after.slice(0, 200)) }
}

const withCoAuthors =
  /^[,.”"’)]{0,4}\s+(?<first>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){1,3}),(?:\s+\p{Ll}[^,.;:“”"]{5,80},)?\s+and\s+(?:his|her|their)\s+(?:co-?authors|colleagues|collaborators|students?),?\s+(?<others>\p{Lu}[^.;:“”"]{3,200}?)\s+\p{Ll}{4,}/u

function coAuthors({ before, after }: TitlePlace): NameList | null {
  const headed = withCoAuthors.exec(after)?.groups
  if (!headed || !isIn(before)) return null
  const others = certain(readNames(headed['others'] ?? ''))
  return others && { ...others, names: [{ name: headed['first'] ?? '' }, ...others.names] }
}

const nameThenPost =
  /^[,.”"’)]{0,4}\s+(?<names>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){1,4}),\s+(?:(?:an?|the|our)\s+)?\p{Ll}[^,.;:“”"]{5,80},\s+\p{Ll}{3,}/u
const germanActors =
  /^[“”"«»]?\s+(?:zeig(?:en|t)|untersuch(?:en|t)|stell(?:en|t)|beschreib(?:en|t)|schlagen|schlägt|präsentier(?:en|t)|frag(?:en|t)|analysier(?:en|t)|entwickel(?:n|t)|erklär(?:en|t)|beweis(?:en|t))\s+(?<names>\p{Lu}[^.;:!?“”]{3,200}?)(?=,\s|\s+(?:dass|wie|ein|eine|einen|das|die|den|vor)\s)/u

const wereAuthors =
  /^[^“”"]{0,240}[.;]\s+(?<names>\p{Lu}(?:[^.;:!?“”"]|(?<=\b\p{Lu})\.){3,300}?) (?:were|are) (?:the )?(?:co-?)?authors (?:on|of) (?:the|this) (?:paper|work)(?:,? (?:along|together) with (?<more>\p{Lu}[^.;:!?“”"]{3,200}))?[.,]/u

function toldAsAuthors({ after }: TitlePlace): NameList | null {
  const were = /authors o[nf] /.test(after) ? wereAuthors.exec(after)?.groups : undefined
  const first = were ? longestNames(were['names'] ?? '') : null
  const more = first && were?.['more'] ? longestNames(were['more']) : null
  return first && { ...first, names: [...first.names, ...(more?.names ?? [])] }
}

const earned =
  /^[,.]?[”"’]? (?:earned|won|brought|gave|got) (?<names>\p{Lu}[^.;:!?“”"]{3,200}?) (?:the|an?|one of) /u
const itsAuthors =
  /^[^“”"]{0,240}[.;]\s+(?:[Ii]ts|[Tt]he) authors, (?<names>\p{Lu}[^.;:!?“”"]{3,300}?), \p{Ll}{3,}/u
const authorsAre =
  /^[^“”"]{0,240}[.;]\s+(?:(?:[Ii]ts|[Tt]he|[Tt]he paper[’']s) (?:co-?)?a|A)uthors(?: are| were|:) (?<names>\p{Lu}[^;:!?“”"]{3,400}?)(?<!\b\p{Lu})\.(?:\s|$)/u
const thisWasWritten =
  /^[,.]?[”"’]?[,.]?\s+(?:[Tt]his|[Tt]he) (?:paper|work|article|study) (?:was|is) (?:co-?)?(?:written|authored) by (?<names>\p{Lu}(?:[^.;:!?“”"]|(?<=\b\p{Lu})\.){3,300})\.(?:\s|$)/u
const allTheRest = /^[,;.]?[”"’]?[,;]?\s+(?<names>\p{Lu}[^.;:!?“”"]{8,400})\.(?:\s|$)/u

/** Two or more behind a form, the last of whom may be told with a place. `… and Cy Roe of Northfield Lab` */
function several(form: RegExp, after: string): NameList | null {
  const list = certain(
    readNames(namesIn(form, after).replace(/\s+(?:of|from|at) (?:the )?\p{Lu}[^,;]*$/u, '')),
  )
  return list && list.names.length > 1 ? list : null
}

// `…”, 46(4), Transactions on Tides (Ann Lee, Bo Li and Cy Roe, July 2000)`
const behindJournal =
  /^[,.]?[”"’]?,?\s+[^.;:!?“”"()]{0,40}(?:\(\d{1,3}\))?[^.;:!?“”"()]{3,90}\s\((?<names>\p{Lu}[^()]{8,300}?)(?:,(?:\s+\p{Lu}\p{L}+\.?)?\s+(?:19|20)\d\d)?\)/u

/** How authors are told behind a title, the surest first. */
export const toldBehind: readonly WayToTell[] = [
  {
    reason: 'each with a post, between semicolons',
    sample: '“A title”, by Ann Lee, a student at Delft; Bo Li, a scientist; and Cy Roe, who leads',
    read: ({ after }) => withPosts(after),
  },
  {
    reason: 'each with a title before the name and a post behind it',
    sample: '“A title” was written by Professor Ann Lee, Dean of Tides, and Dr Bo Li, a lecturer',
    read: ({ after }) => withTitles(after),
  },
  {
    reason: 'two or more in brackets, behind the journal in which it appeared',
    sample: '“A title”, 46(4), Transactions on Tides (Ann Lee and Bo Li, July 2000)',
    read: ({ after }) => (after.includes(')') ? several(behindJournal, after) : null),
  },
  {
    reason: 'names and a year to the end of the paragraph',
    sample: '“A title” Ann Lee, Bo Li, 2012.',
    read: ({ after }) => certain(readNames(namesIn(dated, after))),
  },
  {
    reason: 'who wrote it with those told before',
    sample: 'Ann Lee won a prize for her work on “A title” with Bo Li and Cy Roe.',
    read: joined,
  },
  { reason: 'by whom it is', sample: '“A title”, a paper by Ann Lee and Bo Li, won', read: namesBehindBy },
  {
    reason: 'names in brackets, perhaps with the meeting',
    sample: '“A title” (Ann Lee, Bo Li)',
    read: ({ after }) => families(namesIn(inBrackets, after).replace(meetingBehind, '')),
  },
  { reason: 'from whom it comes', sample: '“A title,” from Ann Lee and Bo Li, asks', read: givers },
  {
    reason: 'who shows something in it',
    sample: 'In “A title”, Ann Lee and Bo Li show that tides turn.',
    read: ({ before, after }) => {
      const names = namesIn(actors, after)
      return names !== '' && isIn(before) ? readNames(withoutRoles(names).replace(whereTheyAre, '')) : null
    },
  },
  {
    reason: 'who does something in it, whatever that is',
    sample: 'In “A title,” Ann Lee and Bo Li transfer tides.',
    read: doing,
  },
  {
    reason: 'one with a post, and the co-authors of that one',
    sample:
      'In “A title,” Ann Lee, a professor of tides, and her co-authors Bo Li and Cy Roe transfer tides.',
    read: coAuthors,
  },
  {
    reason: 'one with a post',
    sample: 'In “A title,” Ann B. Lee, assistant professor and head of something, writes',
    read: ({ before, after }) => {
      const names = namesIn(nameThenPost, after)
      return names !== '' && isIn(before) ? certain(readNames(names)) : null
    },
  },
  {
    reason: 'who shows something in it, in German',
    sample: 'In „A title“ zeigen Ann Lee und Bo Li, dass die Flut kommt.',
    read: ({ before, after }) => {
      const names = namesIn(germanActors, after)
      return names !== '' && isIn(before) ? certain(readNames(names)) : null
    },
  },
  {
    reason: 'said to be authors in the next sentence',
    sample: '“A title” won. Ann Lee and Bo Li of Northfield were co-authors on the paper, along with Cy Roe.',
    read: toldAsAuthors,
  },
  {
    reason: 'whom it earned something',
    sample: '“A title” earned Ann Lee and Bo Li the prize',
    read: ({ after }) => several(earned, after),
  },
  {
    reason: 'its authors as the subject of the next sentence',
    sample: '“A title” finds formulas. Its authors, Ann Lee and Bo Li, tested them.',
    read: ({ after }) => several(itsAuthors, after),
  },
  {
    reason: 'a sentence that says who its authors are',
    sample: '“A title” won a prize. Its authors are Ann Lee and Bo Li.',
    read: ({ after }) => several(authorsAre, after),
  },
  {
    reason: 'by whom the next sentence says it was written',
    sample: 'Chosen was “A title”. This paper was written by Ann Lee from Northfield and Bo Li from Delft.',
    read: ({ after }) => {
      const names = namesIn(thisWasWritten, after)
      return names === '' ? null : (ofSeveralPlaces(names) ?? longestNames(names))
    },
  },
  {
    reason: 'names as all the rest of the sentence',
    sample: '“A title;” Ann Lee, Bo Li, Cy Roe.',
    read: ({ after }) => several(allTheRest, after),
  },
]
