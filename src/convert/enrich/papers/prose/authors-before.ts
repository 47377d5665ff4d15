import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { withoutBelonging, withoutRoles } from '../../names/without-roles.ts'
import { sparing } from '../../sparing-pattern.ts'
import { honoured, winnerBefore } from './honoured-people.ts'
import { longestNames } from './longest-names.ts'
import { ownersOf } from './owners.ts'
import { certain, type WayToTell } from './way-to-tell.ts'

// `Ann Lee and colleagues study tides. In their paper “A title,” they report …`
const subjectBefore =
  /(?:^|[.!?]\s+)(?<names>\p{Lu}[^.!?;:]{3,200}?)\s+(?!and\b)(?:\p{Ll}{3,}[^.!?]{5,200})[.!?]\s+(?:[Ii]n )?(?:[Tt]heir|[Hh]is|[Hh]er) (?:[\p{L}\d’'-]+ ){0,3}?(?:paper|work|article|study),?\s*(?:titled|entitled|called)?,?\s*[“"]?$/u
/** Those of whom the sentence before speaks, where the one with the title says that it is their paper. */
function spokenOfBefore(before: string): NameList | null {
  if (!/\b(?:[Tt]heir|[Hh]is|[Hh]er)\b[^.]{0,60}$/.test(before)) return null
  const names = subjectBefore.exec(before.slice(-600))?.groups?.['names']
  return names === undefined ? null : longestNames(names)
}

// `Ann Lee and Bo Li take up the question in their new paper “A title”`
const actingInPaper =
  /(?:^|[.!?]\s+)(?<names>\p{Lu}(?:[^.!?;:“”"]|(?<=\b(?:\p{Lu}|[JS]r))\.){3,300}?)\s\p{Ll}[^.!?;:“”"]{2,80}?\sin (?:their|his|her) (?:[\p{L}-]+ ){0,3}?(?:paper|work|article|study),?\s*(?:titled|entitled|called)?,?\s*[“"]?$/u
/** Those with whom a sentence begins that says, right before a title, what they do in their paper. */
function subjectOfSentence(before: string): NameList | null {
  const match = actingInPaper.exec(before.slice(-500))
  return match && certain(longestNames(match[0].replace(/^[.!?]\s+/, '')))
}

const written =
  /\b(?:papers?|work) (?:(?:(?:co-?)?(?:authored|written) )?by|of) (?<names>(?:(?!\bpaper (?:co-?authored |written )?by\b)[^.;“”"]|(?<=\b\p{Lu})\.){3,300}?),?\s*[“"]?$/iu
const given = /\b(?:went|goes|awarded|given|presented) to (?<names>\p{Lu}[^.;:“”"]{3,300}?):\s*[“"]?$/u
const leadAuthor =
  /(?<names>\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,3})(?:,[^.!?“”"]{3,120},)? (?:is|was) (?:the |an? )?(?:(?:lead|first|senior|principal|main) )?(?:co-?)?author (?:of|on)\s*[“"]?$/u
const labelled =
  /\b(?:[Mm]entions?|[Aa]wards?|[Pp]rizes?|[Pp]apers?|[Pp]osters?|[Pp]lace|[Rr]unners?[- ]up)\b[^:“”"]{0,30}:\s+(?<names>\p{Lu}[^:;“”"]{3,300}?)[:,]\s*[“"]?$/u

// `包括李明的“`, `,王芳老师的“`
const chineseOwner =
  /(?:[,，、:：和由]|包括)(?<names>\p{Script=Han}{2,3}?)(?:老师|教授|博士|同学)?的\s*[“"]?$/u

/** The names that a form holds, read as a list. */
function namesBy(form: RegExp, lead: string): NameList | null {
  const names = form.exec(lead)?.groups?.['names']
  return names === undefined ? null : readNames(names)
}

/** What may stand between names and the title: what they did with the paper, the surest first. */
const deeds = [
  "(?:for|on|about) (?:their|his|her|the|a) (?:[\\p{L}\\d'’-]+ ){0,6}?(?:paper|work|article|study|research|poster|submission|contribution)\\b[^.]{0,30}",
  'in (?:their|his|her) (?:[\\p{L}-]+ ){0,3}(?:paper|work|article|study)\\b[^.;“”"]{0,30}',
  "whose (?:[\\p{L}\\d'’-]+ ){0,4}?(?:paper|work|article|study)\\b[^.]{0,40}",
  '(?:showed?|shows|gave|gives|had|has|presented|presents) (?:an?|the|her|his|their) (?:[\\p{L}-]+ )?(?:poster|spotlight|oral)\\b[^.;“”"]{0,30}',
  '(?:who )?(?:is|are|was|were|has been|have been) (?:invited|selected|chosen|asked) to (?:present|show|give)\\b[^.;“”"]{0,60}',
  '(?:is|are|was|were) (?:an? |the |among the |one of the )?(?:recipients?|winners?) of\\b[^.;“”"]{0,80}? for',
  '(?:shows?|prove[sd]?|argues?|explains?|proposes?|describes?|demonstrates?|reports?|asks?|stud(?:y|ies)|finds?) in',
  'for',
  '(?:will (?:also )?)?(?:won|received|earned|claimed|collected|took home|picked up|brought home|(?:co-?)?(?:wrote|authored)|present(?:ed|s)?|publish(?:ed)?)\\b[^.;“”"]{0,80}',
].map((deed) =>
  sparing(
    new RegExp(
      `(?<names>\\p{Lu}(?:[^.;:!?]|(?<=\\b(?:\\p{Lu}|[JS]r|Profs?|Drs?|Ph))\\.){3,500}?)\\s+${deed}$`,
      'u',
    ),
  ),
)

// `Ann Lee (with Bo Li) will present`
const withInBrackets = /\s*\((?:(?:together|along) )?with (\p{Lu}[^()]*|[Pp]rof[^()]*)\)/gu
// `… “A title”, and Bo Li gave a spotlight on`
const anotherTitle = /^.*[”"],?\s+(?:and|while|but)\s+(?=\p{Lu})/u
// `On Tuesday, Ann Lee and Bo Li will present`
const opening =
  /^(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Tt]his|[Tt]oday|[Tt]omorrow|[Nn]ext|[Tt]hen|[Ff]inally|[Ll]ater|[Ll]astly|[Aa]lso)\b(?:(?:(?! (?:to|by) \p{Lu})[^,]){0,60},\s+){1,3}?(?=\p{Lu})/u
// `The award went to Ann Lee`, `The winners are Ann Lee`: what stands before the names in their sentence
const beforeNames =
  /\b(?:to|by|when|that|members|went|congratulations|honou?r(?:s|ed)?|recogni[sz]e[sd]?|celebrates?|(?<=\b(?:recipients?|winners?) (?:\p{Ll}+ ){0,5})(?:are|is|were|was))\s+(?=\p{Lu}|(?:our|professors?|students?|doctoral|graduate|researchers?)\b|alumn)/gu

// `(Northfield)` behind a name, but not `(Bo)` between the given name and the family of `Robert (Bo) Lee`
const place =
  /\s*\((?!(?<=(?:^|[,;]\s|\b(?:and|by|to|are|were|is|was)\s)\p{Lu}[\p{L}’'-]+\s\()\p{Lu}\p{Ll}+\)\s\p{Lu})[^()]*\)/gu

/** Those with whom the sentence of a title begins, or whom it names last, by what they did with the paper. */
function doersBefore(lead: string): NameList | null {
  // `Ann Lee (Northfield), Bo Li (Delft)`: without where they work
  const unplaced = lead.replace(withInBrackets, ' and $1').replace(place, '')
  let told: string | undefined
  for (const deed of deeds) told ??= deed.exec(unplaced)?.groups?.['names']
  const run = (told ?? '').replace(anotherTitle, '').replace(opening, '')
  if (run === '') return null
  const last = [...run.matchAll(beforeNames)].at(-1)
  const listing = run.slice(last ? last.index + last[0].length : 0)
  // `alumni Ann Lee and Bo Li along with Professor Cy Roe`
  const plain = withoutRoles(listing.replace(/\s+(?:along|together) with\s+/g, ' and '))
  return (
    longestNames(plain) ??
    (plain === listing ? null : longestNames(listing)) ??
    certain(longestNames(withoutBelonging(listing)))
  )
}

/** How authors are told before a title, the surest first. */
export const toldBefore: readonly WayToTell[] = [
  {
    reason: 'of whom the sentence before speaks',
    sample: 'Ann Lee and colleagues study tides. In their paper “A title,” they report',
    read: ({ before }) => spokenOfBefore(before),
  },
  {
    reason: 'with whom the sentence begins',
    sample: 'Ann Lee and Bo Li take up the question in their new paper “A title”',
    read: ({ before }) => subjectOfSentence(before),
  },
  {
    reason: 'by whom the paper is said to be',
    sample: 'a paper co-authored by Professor Ann Lee and students Bo Li and Cy Roe, “A title”',
    read: ({ before }) => {
      const names = written.exec(before.trimEnd())?.groups?.['names']
      if (names === undefined) return null
      // `a paper by both Lee and Li`
      return names.startsWith('both ')
        ? readFamilyNames(names.slice('both '.length))
        : readNames(withoutRoles(names))
    },
  },
  {
    reason: 'whose it is, in Chinese',
    sample: '六篇论文被录用,包括李明的“A title”',
    read: ({ before }) => (before.includes('的') ? namesBy(chineseOwner, before) : null),
  },
  {
    reason: 'to whom it went',
    sample: 'The award went to Ann Lee, Bo Li: “A title”',
    read: ({ before }) => namesBy(given, before.trimEnd()),
  },
  {
    reason: 'one of its authors',
    sample: 'Ann Lee, a student in Delft, is the lead author of “A title”',
    read: ({ before }) => {
      const lead = certain(namesBy(leadAuthor, before.trimEnd()))
      return lead && { ...lead, partial: true }
    },
  },
  {
    reason: 'whose paper it is',
    sample: 'Ann Lee, Bo Li and Cy Roe’s paper “A title”',
    read: ({ before }) => ownersOf(before.trimEnd()),
  },
  {
    reason: 'names behind the label of an award',
    sample: 'Short paper, honourable mention: Ann Lee: “A title”',
    read: ({ before }) => certain(namesBy(labelled, before.trimEnd())),
  },
  {
    reason: 'who were honoured for it',
    sample: 'Ann Lee and her former student Bo Li have been awarded the prize for their paper: “A title”',
    read: ({ before }) => honoured(before.trimEnd()),
  },
  {
    reason: 'the one who got a prize for it, as the sentence before tells',
    sample: 'Ann Lee, a student, won the prize. She received the award for the paper “A title”',
    read: ({ before }) => winnerBefore(before.trimEnd()),
  },
  {
    reason: 'what they did with it, in the same sentence',
    sample: 'On Tuesday, Ann Lee and Bo Li will present “A title”',
    read: ({ before }) => doersBefore(before.trimEnd()),
  },
]
