import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { withoutRoles } from '../../names/without-roles.ts'
import { type SparingPattern, sparing } from '../../sparing-pattern.ts'
import { honoured, ofSeveralPlaces, winnerBefore } from './honoured-people.ts'
import { ownersOf } from './owners.ts'
import { withPosts, withTitles } from './people-with-posts.ts'

// `,” Ann Lee, Bo van Li and Cy Roe transfer …`: words of names up to the first that is none
const namesThenVerb =
  /^[,.”"’)]{0,4}\s+(?<names>\p{Lu}[\p{L}\p{M}.’'-]*(?:,?\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|and|van|von|de|der|den|di|da|la|le|bin|al|et))+)\s+\p{Ll}{3,}/u

// `,” Ann B. Lee, assistant professor and head of something, writes`
const nameThenPost =
  /^[,.”"’)]{0,4}\s+(?<names>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){1,4}),\s+(?:(?:an?|the|our)\s+)?\p{Ll}[^,.;:“”"]{5,80},\s+\p{Ll}{3,}/u

// `,” Ann Lee, an assistant professor of something, and her co-authors Bo Li and Cy Roe propose`
const withCoAuthors =
  /^[,.”"’)]{0,4}\s+(?<first>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){1,3}),(?:\s+\p{Ll}[^,.;:“”"]{5,80},)?\s+and\s+(?:his|her|their)\s+(?:co-?authors|colleagues|collaborators|students?),?\s+(?<others>\p{Lu}[^.;:“”"]{3,200}?)\s+\p{Ll}{4,}/u

// `In „A title“ zeigen Ann Lee und Bo Li, dass …`
const germanActors =
  /^[“”"«»]?\s+(?:zeig(?:en|t)|untersuch(?:en|t)|stell(?:en|t)|beschreib(?:en|t)|schlagen|schlägt|präsentier(?:en|t)|frag(?:en|t)|analysier(?:en|t)|entwickel(?:n|t)|erklär(?:en|t)|beweis(?:en|t))\s+(?<names>\p{Lu}[^.;:!?“”]{3,200}?)(?=,\s|\s+(?:dass|wie|ein|eine|einen|das|die|den|vor)\s)/u

// `Our paper “A title” (joint work with Ann Lee and Bo Li)`, `Ann Lee’s “A title” (co-authors: Bo Li)`
const withinBrackets =
  /^[,.”"’»)]*\s*\((?:(?:(?:(?:a )?joint(?:ly)?(?: work)?|co-?authored|co-?written|written|together) )?with|co-?authors?:) (?<names>\p{Lu}[^()]{3,300})\)/u

// `Ann Lee, a student in Delft, is the lead author of “A title”`
const leadAuthor =
  /(?<name>\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,3})(?:,[^.!?“”"]{3,120},)? (?:is|was) (?:the |an? )?(?:(?:lead|first|senior|principal|main) )?(?:co-?)?author (?:of|on)\s*[“"]?$/u

/** Authors that the sentence lists right before or after a title. */
export function authorsNear(text: string, start: number, end: number): NameList | null {
  const after = text.slice(end)
  const by =
    /^[\s,.”"’»)]*(?:[—–]\s?)?(?:\([^)]{1,60}\)\s*)?(?:(?:a|an|the|our) (?:joint )?(?:paper|work|article|study|collaboration)\b[^.,;:“”"]{0,80}, )?(?:,?\s*(?:(?:and|which)\s+)?(?:(?:is|was|are|were)\s+)?(?:(?:a|an|the|our|another)\s+(?:[\p{L}-]+\s+){0,3}?(?:paper|work|article|study)\s+)?(?:(?:co-?)?(?:authored|written)(?: in (?:19|20)\d\d)?|led|stamm(?:t|en)|verfasst|geschrieben|(?:the )?joint work)?\s*(?:by|whose authors (?:are|include)|(?<=\bjoint work )(?:of|with|between)|par|de|von|por)\s+)(?<names>(?:[^.;:!?“]|(?<=\b\p{Lu})\.|(?<=\b(?:[JS]r|Ph|Dr|Prof))\.){3,500})/iu.exec(
      after,
    )
  const between = withPosts(after) ?? withTitles(after)
  if (between) return between
  const inBrackets =
    /^[”"’]?\s*[([]\s?(?:(?:[Aa]uthors?|[Bb]y):\s*)?(?<names>\p{Lu}[^()[\]]{3,300})[)\]]/u.exec(after)
  // `“A title” Ann Lee, Bo Li, 2012.` to the end of the paragraph
  const dated = /^[,.]?[”"’»]?\s+(?:[–—-]\s+)?(?<names>\p{Lu}[^.;:!?“”"]{3,200}?),\s+(?:19|20)\d\d\.?$/u.exec(
    after,
  )
  const named = dated && readNames(dated.groups?.['names'] ?? '')
  if (named?.certainty === 1) return named
  // `“A title” (SIGGRAPH 2005), written with Ann Lee and Bo Li, made it fast`: besides who is told before
  const besides =
    /^[,.”"’»)]*(?:\s*\([^)]{1,60}\))?,?\s+(?:(?:a )?joint(?:ly)? (?:work )?|which (?:he|she|they) (?:co-)?(?:wrote|authored) (?:jointly |together )?|(?:co-?)?(?:written|authored) (?:jointly |together )?|(?=with (?:(?:his|her|their) )?co-?authors?\b))with (?:(?:(?:his|her|their) )?co-?authors? )?(?<names>\p{Lu}[^;:!?“”]{3,300})/u.exec(
      after,
    )
  // `Ann Lee won a prize for her work on “A title” with Bo Li and Cy Roe.`
  const joined =
    besides ??
    withinBrackets.exec(after) ??
    (/\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ ){0,3}(?:paper|work|article|study)(?: on)?,?\s*[“"]?$/u.test(
      text.slice(0, start),
    )
      ? /^[,.”"’»)]*,? with (?<names>\p{Lu}(?:[^.;:!?“”]|(?<=\b\p{Lu})\.){3,300})/u.exec(after)
      : null)
  const others = joined && longestNames(joined.groups?.['names'] ?? '')
  if (others) {
    const first = authorsNear(text.slice(0, start), start, start)
    return { ...others, names: [...(first?.names ?? []), ...others.names] }
  }
  const listed = by?.groups
    ? (ofSeveralPlaces(by.groups['names'] ?? '') ??
      longestNames(by.groups['names'] ?? '') ??
      families(by.groups['names'] ?? '') ??
      familyOfYear(by.groups['names'] ?? '') ??
      longestNames(withoutRoles(by.groups['names'] ?? '')))
    : families((inBrackets?.groups?.['names'] ?? '').replace(/,?\s+[A-Z]{3,}\S*\s?\d{2,4}$/, ''))
  if (listed) return listed
  // `A title from Ann Lee, Bo Li, and Cy Roe.`, `“A title,” from Ann Lee and collaborators,`: a single name might be a place
  const from = /^[\s”"’)]*from\s+(?<names>(?:[^.;:!?[]|(?<=\b\p{Lu})\.){3,300})/u.exec(after)
  const givers = from?.groups && longestNames(from.groups['names'] ?? '')
  if (givers?.certainty === 1 && (givers.names.length > 1 || givers.partial)) return givers
  // `In “A title”, Ann Lee and Bo Li show that …`, `“A title,” presented at ICML, Ann Lee asks …`
  const actors =
    /^[,.”"’)]*\s*(?:\([^)]{1,60}\)\s*)?,?\s*(?:(?:which |that )?(?:was |is )?(?:presented|published|accepted|our|a)\b[^,;.“”"]{2,60},\s+)?(?<names>(?:(?:our|then|former|doctoral|graduate|postdoctoral|assistant|associate|visiting|research|senior|PhD|students?|professors?|researchers?|scientists?|postdocs?|engineers?|colleagues?)\s){0,4}\p{Lu}[^.;:!?“”"]{3,300}?)\s+(?:also |then |further )?(?:show|prove|present|propose|introduce|ask|study|describe|investigate|explore|demonstrate|examine|develop|argue|analy[sz]e|consider|extend|find|give|build|address|tackle|discuss|report|combine|use|suggest|look|revisit|make|take|learn|train|test|measure|compare)(?:s|es|ed)?\b/u.exec(
      after,
    )
  const within =
    /\bin(?:\s+(?:their|his|her|a|the|our)(?:\s+[\p{L}-]+){0,4}\s+(?:paper|work|article|study)(?:\s+on\s+[\p{L} -]{1,40})?,?)?\s*[“"]?$/iu.test(
      text.slice(0, start).trimEnd(),
    )
  // `Ann Lee and Bo Li, who is now at Delft,`
  const acting =
    actors?.groups &&
    readNames(
      withoutRoles(actors.groups['names'] ?? '').replace(
        /,\s+(?:both |all )?(?:who|whom|of|at|from)\s[^,]{3,80}(?:,|$)/g,
        '',
      ),
    )
  if (acting && within) return acting
  // `In “A title,” Ann Lee and Bo Li transfer …`: whatever they do
  // `“A title”, where Ann Lee and Bo Li ask`
  const clause = after.replace(/^([,.”"’)]{0,4}),?\s+(?:where|in which)(?=\s+\p{Lu})/u, '$1')
  const people = within || clause !== after ? namesThenVerb.exec(clause)?.groups?.['names'] : undefined
  const doing = people === undefined ? null : readNames(people)
  if (doing?.certainty === 1)
    return {
      ...doing,
      partial:
        doing.partial ||
        /\band\s+(?:his|her|their)\s+(?:[\p{L}-]+\s+)?(?:co-?authors|colleagues|team|group)\b/iu.test(
          after.slice(0, 200),
        ),
    }
  const headed = withCoAuthors.exec(after)?.groups
  const coAuthors = within && headed ? readNames(headed['others'] ?? '') : null
  if (headed && coAuthors?.certainty === 1)
    return { ...coAuthors, names: [{ name: headed['first'] ?? '' }, ...coAuthors.names] }
  const posted = within ? readNames(nameThenPost.exec(after)?.groups?.['names'] ?? '') : null
  if (posted?.certainty === 1) return posted
  const inGerman = within ? readNames(germanActors.exec(after)?.groups?.['names'] ?? '') : null
  if (inGerman?.certainty === 1) return inGerman
  const told =
    authorsTold(after) ?? spokenOfBefore(text.slice(0, start)) ?? subjectOfSentence(text.slice(0, start))
  if (told) return told
  const lead = text.slice(0, start).trimEnd()
  // `a paper co-authored by Professor Ann Lee and students Bo Li and Cy Roe, “A title”`
  const written =
    /\b(?:papers?|work) (?:(?:(?:co-?)?(?:authored|written) )?by|of) (?<names>(?:[^.;“”"]|(?<=\b\p{Lu})\.){3,300}?),?\s*[“"]?$/iu.exec(
      lead,
    )
  const writers = written && readNames(withoutRoles(written.groups?.['names'] ?? ''))
  if (writers) return writers
  // `The award went to Ann Lee (Northfield), Bo Li: “A title”`
  const given =
    /\b(?:went|goes|awarded|given|presented) to (?<names>\p{Lu}[^.;:“”"]{3,300}?):\s*[“"]?$/u.exec(lead)
  const receivers = given && readNames(given.groups?.['names'] ?? '')
  if (receivers) return receivers
  const leading = readNames(leadAuthor.exec(lead)?.groups?.['name'] ?? '')
  if (leading?.certainty === 1) return { ...leading, partial: true }
  const owners = ownersOf(lead)
  if (owners) return owners
  // `Short paper, honourable mention: Ann Lee: “A title”`
  const labelled =
    /\b(?:[Mm]entions?|[Aa]wards?|[Pp]rizes?|[Pp]apers?|[Pp]osters?|[Pp]lace|[Rr]unners?[- ]up)\b[^:“”"]{0,30}:\s+(?<names>\p{Lu}[^:;“”"]{3,300}?)[:,]\s*[“"]?$/u.exec(
      lead,
    )
  const holders = labelled && readNames(labelled.groups?.['names'] ?? '')
  if (holders?.certainty === 1) return holders
  const winners = honoured(lead) ?? winnerBefore(lead)
  if (winners) return winners
  // `Ann Lee (Northfield), Bo Li (Delft)`: without where they work
  const unplaced = lead
    // `Ann Lee (with Bo Li) will present`
    .replace(/\s*\((?:(?:together|along) )?with (\p{Lu}[^()]*|[Pp]rof[^()]*)\)/gu, ' and $1')
    .replace(/\s*\([^()]*\)/g, '')
  const before =
    namesThen(
      unplaced,
      "(?:for|on|about) (?:their|his|her|the|a) (?:[\\p{L}\\d'’-]+ ){0,6}?(?:paper|work|article|study|research|poster|submission)\\b[^.]{0,30}",
    ) ??
    namesThen(
      unplaced,
      'in (?:their|his|her) (?:[\\p{L}-]+ ){0,3}(?:paper|work|article|study)\\b[^.;“”"]{0,30}',
    ) ??
    namesThen(unplaced, "whose (?:[\\p{L}\\d'’-]+ ){0,4}?(?:paper|work|article|study)\\b[^.]{0,40}") ??
    namesThen(
      unplaced,
      '(?:showed?|shows|gave|gives|had|has|presented|presents) (?:an?|the|her|his|their) (?:[\\p{L}-]+ )?(?:poster|spotlight|oral)\\b[^.;“”"]{0,30}',
    ) ??
    namesThen(
      unplaced,
      '(?:shows?|prove[sd]?|argues?|explains?|proposes?|describes?|demonstrates?|reports?|asks?|stud(?:y|ies)|finds?) in',
    ) ??
    namesThen(unplaced, 'for') ??
    namesThen(
      unplaced,
      '(?:will (?:also )?)?(?:won|received|earned|claimed|collected|took home|picked up|brought home|(?:co-?)?(?:wrote|authored)|present(?:ed|s)?|publish(?:ed)?)\\b[^.;“”"]{0,80}',
    )
  // `On Tuesday, Ann Lee and Bo Li will present`
  const run = (before ?? '')
    // `… “A title”, and Bo Li gave a spotlight on`
    .replace(/^.*[”"],?\s+(?:and|while|but)\s+(?=\p{Lu})/u, '')
    .replace(
      /^(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Tt]his|[Tt]oday|[Tt]omorrow|[Nn]ext|[Tt]hen|[Ff]inally|[Ll]ater|[Ll]astly|[Aa]lso)\b(?:(?:(?! (?:to|by) \p{Lu})[^,]){0,60},\s+){1,3}?(?=\p{Lu})/u,
      '',
    )
  const last = [
    ...run.matchAll(
      /\b(?:to|by|when|that|went|congratulations|honou?r(?:s|ed)?|recogni[sz]e[sd]?|celebrates?|(?<=\b(?:recipients?|winners?) (?:\p{Ll}+ ){0,5})(?:are|is|were|was))\s+(?=\p{Lu}|(?:professors?|students?|doctoral|graduate|researchers?)\b|alumn)/gu,
    ),
  ].at(-1)
  if (run === '') return null
  const listing = run.slice(last ? last.index + last[0].length : 0)
  // `alumni Ann Lee and Bo Li along with Professor Cy Roe`
  const plain = withoutRoles(listing.replace(/\s+(?:along|together) with\s+/g, ' and '))
  return plain === listing ? longestNames(listing) : (longestNames(plain) ?? longestNames(listing))
}

// `“A title” won a prize. Its authors are Ann Lee and Bo Li.`, `“A title;” Ann Lee, (Northfield), Bo Li (Delft).`
const authorsBehind = [
  // `“A title” earned Ann Lee and Bo Li the prize`
  /^[,.]?[”"’]? (?:earned|won|brought|gave|got) (?<names>\p{Lu}[^.;:!?“”"]{3,200}?) (?:the|an?|one of) /u,
  // `“A title” finds formulas. Its authors, Ann Lee and Bo Li, tested them.`
  /^[^“”"]{0,240}[.;]\s+(?:[Ii]ts|[Tt]he) authors, (?<names>\p{Lu}[^.;:!?“”"]{3,300}?), \p{Ll}{3,}/u,
  /^[^“”"]{0,240}[.;]\s+(?:(?:[Ii]ts|[Tt]he|[Tt]he paper[’']s) (?:co-?)?a|A)uthors(?: are| were|:) (?<names>\p{Lu}[^;:!?“”"]{3,400}?)(?<!\b\p{Lu})\.(?:\s|$)/u,
  /^[,;.]?[”"’]?[,;]?\s+(?<names>\p{Lu}[^.;:!?“”"]{8,400})\.(?:\s|$)/u,
]

// `“A title” won a prize. Ann Lee and Bo Li of Northfield were co-authors on the paper, along with Cy Roe of Delft.`
const wereAuthors =
  /^[^“”"]{0,240}[.;]\s+(?<names>\p{Lu}(?:[^.;:!?“”"]|(?<=\b\p{Lu})\.){3,300}?) (?:were|are) (?:the )?(?:co-?)?authors (?:on|of) (?:the|this) (?:paper|work)(?:,? (?:along|together) with (?<more>\p{Lu}[^.;:!?“”"]{3,200}))?[.,]/u

// `Ann Lee and colleagues study tides. In their paper “A title,” they report …`
const subjectBefore =
  /(?:^|[.!?]\s+)(?<names>\p{Lu}[^.!?;:]{3,200}?)\s+(?!and\b)(?:\p{Ll}{3,}[^.!?]{5,200})[.!?]\s+(?:[Ii]n )?(?:[Tt]heir|[Hh]is|[Hh]er) (?:[\p{L}\d’'-]+ ){0,3}?(?:paper|work|article|study),?\s*(?:titled|entitled|called)?,?\s*[“"]?$/u

/** Those of whom the sentence before speaks, where the one with the title says that it is their paper. */
function spokenOfBefore(lead: string): NameList | null {
  if (!/\b(?:[Tt]heir|[Hh]is|[Hh]er)\b[^.]{0,60}$/.test(lead)) return null
  const names = subjectBefore.exec(lead.slice(-600))?.groups?.['names']
  return names === undefined ? null : longestNames(names)
}

// `Ann Lee and Bo Li take up the question in their new paper “A title”`
const actingInPaper =
  /(?:^|[.!?]\s+)(?<names>\p{Lu}(?:[^.!?;:“”"]|(?<=\b(?:\p{Lu}|[JS]r))\.){3,300}?)\s\p{Ll}[^.!?;:“”"]{2,80}?\sin (?:their|his|her) (?:[\p{L}-]+ ){0,3}?(?:paper|work|article|study),?\s*(?:titled|entitled|called)?,?\s*[“"]?$/u

/** Those with whom a sentence begins that says, right before a title, what they do in their paper. */
function subjectOfSentence(lead: string): NameList | null {
  const match = actingInPaper.exec(lead.slice(-500))
  const names = match === null ? null : longestNames(match[0].replace(/^[.!?]\s+/, ''))
  return names?.certainty === 1 ? names : null
}

/** Two authors or more who are told right after a title, in a sentence of their own or as all the rest of its own. */
function authorsTold(after: string): NameList | null {
  const were = /authors o[nf] /.test(after) ? wereAuthors.exec(after)?.groups : undefined
  const first = were ? longestNames(were['names'] ?? '') : null
  const others = first && were?.['more'] ? longestNames(were['more']) : null
  if (first) return { ...first, names: [...first.names, ...(others?.names ?? [])] }
  for (const form of authorsBehind) {
    // `… and Cy Roe of Northfield Lab`
    const printed = (form.exec(after)?.groups?.['names'] ?? '').replace(
      /\s+(?:of|from|at) (?:the )?\p{Lu}[^,;]*$/u,
      '',
    )
    const list = readNames(printed)
    if (list && list.names.length > 1 && list.certainty === 1) return list
  }
  return null
}

/** `Lee (2019)`: one family name and the year. */
function familyOfYear(text: string): NameList | null {
  const name = /^(?<name>\p{Lu}[\p{L}’'-]+) \((?:19|20)\d\d\)/u.exec(text)?.groups?.['name']
  return name === undefined ? null : { names: [{ name }], partial: false, certainty: 0.5 }
}

/** Two or more family names at the beginning of a text, or one and `et al.` */
function families(text: string): NameList | null {
  const end =
    /\s+(?=\p{Ll})(?!(?:and|et|al|van|von|de|der|den|di|da)\b)|[;(]/u.exec(text)?.index ?? text.length
  return readFamilyNames(text.slice(0, end).replace(/[,\s]+$/, ''))
}

/** The words of the last sentence before a phrase that ends a text; null where it does not end so. */
function namesThen(text: string, phrase: string): string | null {
  const pattern = endings.get(phrase) ?? endingIn(phrase)
  return pattern.exec(text)?.groups?.['names'] ?? null
}

const endings = new Map<string, SparingPattern>()

function endingIn(phrase: string): SparingPattern {
  const pattern = sparing(
    new RegExp(
      `(?<names>\\p{Lu}(?:[^.;:!?]|(?<=\\b(?:\\p{Lu}|[JS]r|Profs?|Drs?|Ph))\\.){3,500}?)\\s+${phrase}$`,
      'u',
    ),
  )
  endings.set(phrase, pattern)
  return pattern
}

/** The longest beginning of a text that is a list of names. */
export function longestNames(text: string): NameList | null {
  const bounds = [
    ...text.matchAll(
      /\s+(?:from|at|of|in|who|was|were|is|are|has|have|for|presents?|proposes?|on|with|won|received|took|earned|claimed|collected|picked|brought|shows?|and (?:\d+|six|five|four|three|two|other|others|colleagues|their|his|her|a|several)|as|to|which|that)\b|\s+(?!(?:and|und|van|von|vom|der|den|del|dello|della|dos|das|des|los|las|bin|ibn|ter|ten)\b)(?=\p{Ll}{3,}\b)|,\s+(?=\p{Ll}|and \d|In [Pp]roc)|—(?=\p{Ll})|\s+\(|$/gu,
    ),
  ].map((m) => m.index)
  for (const bound of bounds.reverse()) {
    const names = readNames(text.slice(0, bound).replace(/,\s*$/, ''))
    const rest = text.slice(bound)
    if (!names) continue
    // `Ann Lee, and Bo Li at Northfield University`: read whole, the last part is a place
    const placed = / (?:at|from|of) (?:the )?\p{Lu}[^,;]*$/u.exec(text.slice(0, bound))
    const before = placed && readNames(text.slice(0, placed.index))
    const best = before && before.names.length > names.names.length ? before : names
    return {
      ...best,
      partial:
        best.partial ||
        /^\s+and (?:\d+|two|three|four|five|six|seven|other|others|colleagues|a|several)/i.test(rest) ||
        /\b(?:colleagues|collaborators|co-?authors|others|et al)\b/.test(rest.slice(0, 80)),
    }
  }
  return null
}
