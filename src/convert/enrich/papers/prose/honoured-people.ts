import { type NameList, readNames } from '../../names/read-names.ts'
import { withoutRoles } from '../../names/without-roles.ts'

// `Ann Lee, a student, won the prize. She received the award for the paper “A title”`
const prizeOfPerson =
  /(?:^|[.!?]\s+)(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Ll}{2,3}|\p{Lu}[\p{L}’'-]+)){0,2} \p{Lu}[\p{L}’'-]+)(?:,|\s(?:has|was|is|won|received))[^!?]{5,400}[.!?]\s+(?:She|He|They) (?:received|won|got|earned|was (?:given|awarded|honou?red with)|is awarded) (?:the|this|it|her|his)\b[^.!?“”"]{0,80}\bfor (?:the|her|his|their) (?:[\p{L}-]+ ){0,2}(?:paper|article|study|work)(?:,? (?:en)?titled|,)?\s*[“"]?$/u

/** The one person of whom a sentence tells, where the next says that this person got a prize for the paper. */
export function winnerBefore(lead: string): NameList | null {
  const name = prizeOfPerson.exec(lead.slice(-700))?.groups?.['name']
  const list = name === undefined ? null : readNames(name)
  return list?.certainty === 1 && list.names.length === 1 ? list : null
}

// `Ann Lee and her former student Bo Li have been awarded the prize for their paper:`, `… won the prize. Their paper`
const honour =
  /(?:^|[.!?\]]\s+)(?<names>\p{Lu}(?:[^.!?;:]|(?<=\b\p{Lu}|\b(?:Ph|Prof|Profs|Dr|Jr|Sr|St))\.)*?),?\s+(?:(?:have|has|had)\s+)?(?:(?:been|was|were)\s+)?(?:won|wins?|received?|receives|awarded|honou?red|recogni[sz]ed|earned|named|selected)\b[^.!?]*(?:\bfor (?:their|his|her)\s[^.!?“”"]{0,60}|[.!]\s+(?:Their|His|Her) (?:[\p{L}\d’'-]+ ){0,3}(?:paper|work|article|study)(?:,? (?:en)?titled)?,?)\s*[“"‘']?$/u

// `, professor at Northfield,`, `, a postdoc`: what somebody is, behind the name
const postBehindName =
  /,\s+(?:an?\s+|the\s+|our\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,4}?(?:professor|student|postdoc|scientist|researcher|engineer|director|lecturer|fellow|candidate|head|chair)\b[^,]*?(?=,|\s+and\s+\p{Lu}|$)/gu

// `Also there, Ann Lee, Associate Professor of tides and head of a group`: one person, and what she is
const nameWithPost =
  /^(?:(?:Also|In addition|This year|At|In)\b[^,]{0,40},\s+)?(?<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}),\s+(?:an?\s+|the\s+|our\s+)?(?:[\p{L}.’'-]+\s+){0,4}(?:[Pp]rofessor|[Ss]tudent|[Ss]cientist|[Rr]esearcher|[Ee]ngineer|[Dd]irector|[Ll]ecturer|[Ff]ellow|[Cc]andidate|[Hh]ead|[Cc]hair)\b/u

// `The department’s team of Ann Lee and Bo Li`
const ofTeam = /^(?:[Tt]he|[Aa]|[Oo]ur) (?:[\p{L}\d’'&-]+ ){0,4}(?:team|group|duo|trio|pair) of (?=\S)/u

// `Congratulations to student Ann Lee and Bo Li for winning`
const congratulated =
  /(?<start>^|[.!?]\s+)[Cc]ongratulations (?:also )?to (?<names>\p{Lu}(?:[^.!?]|(?<=\b(?:\p{Lu}|Ph|Dr|Prof))\.){3,300}?),? (?:for|on|who) (?:winning|receiving|earning|getting|won|received)\b/u

/** The people of the sentence that tells of a prize, right before the title for which they got it. */
export function honoured(lead: string): NameList | null {
  const flat = lead
    .slice(-700)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(congratulated, '$<start>$<names> won')
  const told = honour.exec(flat)?.groups?.['names']
  if (told === undefined) return null
  const people = told
    .replace(ofTeam, '')
    .replace(/,?\s+(?:together|along|jointly) with\s+/gi, ', ')
    .replace(/,?\s+and (?:his|her|their)\s+/gi, ' and ')
    .replace(
      /(?<=\b(?:students?|professors?|supervisors?|advis[eo]rs?|alumn(?:us|a|i)|researchers?)),\s+(?=\p{Lu})/giu,
      ' ',
    )
  const list =
    readNames(withoutRoles(people)) ??
    readNames(withoutRoles(withoutFields(people))) ??
    ofSeveralPlaces(people) ??
    readNames(told.replace(postBehindName, '')) ??
    readNames(nameWithPost.exec(told)?.groups?.['name'] ?? '')
  return list?.certainty === 1 ? list : null
}

/** Without the fields and places of those who are honoured: `Tide Science and Chart Science Professor Ann Lee`, `former Delft postdoc Bo Li` */
function withoutFields(people: string): string {
  return people
    .replace(
      /^(?:(?:\p{Lu}[\p{L}-]+|\p{Lu}\.|and|of) ){1,8}(?=(?:[Pp]rofessor|[Ll]ecturer|[Rr]esearcher|[Ss]cientist)\s\p{Lu})/u,
      '',
    )
    .replace(/(?<=\bformer )(?:\p{Lu}[\p{L}-]+ ){1,3}(?=\p{Ll})/gu, '')
}

/** `Ann Lee and Bo Li of the computing division, and Cy Roe of Delft`: names of which several are followed by a place. */
export function ofSeveralPlaces(printed: string): NameList | null {
  const sentence = printed.split(/(?<!\b\p{Lu})\.(?:\s|$)/u)[0] ?? ''
  const bare = sentence
    .replace(
      /,?\s+(?:(?:together|along|jointly) with\s+(?=\p{Lu})|with\s+(?=(?:Professors?|Profs?\.?|Drs?\.?)\s))/gu,
      ', ',
    )
    .replace(/\s+(?:of|at|from)\s+(?:the\s+)?[^,;]{3,70}?(?=,?\s+and\s+\p{Lu}\p{L}+ \p{Lu}|,|$)/gu, '')
  const list = bare === sentence ? null : (readNames(bare) ?? readNames(withoutRoles(bare)))
  return list?.certainty === 1 && list.names.length > 1 ? list : null
}
