import { wordCount, words } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { organisationWords } from '../../names/name-words.ts'
import { readNames, withoutMarks } from '../../names/read-names.ts'

// `Best Reviewer: `, `Outstanding Service Award – `
const personalAward =
  /^[^:–—]{0,60}\b(?:[Aa]ward|[Pp]rize|[Bb]est|[Oo]utstanding|[Dd]istinguished|[Mm]edal|[Ff]ellowship|[Tt]hesis|[Rr]eviewer)\b[^:–—]{0,40}(?::|\s[–—-])\s+(?<person>\p{Lu}[^,:;(]{3,40})(?:[,;(]|$)/u

/** Whether a line gives an award and the person who won it. `Best Reviewer: Ann Lee, Northfield` */
export function awardsPerson(text: string): boolean {
  return nameLikeness(personalAward.exec(text)?.groups?.['person'] ?? '') === 2
}

const labelAndPerson = /^\p{Lu}[\p{Ll}’-]+(?: [\p{L}’-]+){0,2}:\s+(?<who>\p{Lu}[^:,;?!]{4,40})$/u
const honourAndPeople =
  /^[^:]{0,40}\b(?:[Cc]hoice|[Ww]inners?|[Aa]wardees?|[Rr]ecipients?|[Rr]unners?-up|[Pp]rize|[Pp]lace|[Mm]entions?): (?<who>\p{Lu}[^:]{4,80})$/u

/** `Faculty Choice: Ann Lee`, `Second place: Ann Lee and Bo Li`: one name behind any label of up to three words, and several behind one of an honour. */
export function isLabelledPerson(text: string): boolean {
  const one = labelAndPerson.exec(text)?.groups?.['who']
  const who = one ?? honourAndPeople.exec(text)?.groups?.['who']
  const list = who === undefined ? null : readNames(who)
  return list?.certainty === 1 && (list.names.length === 1 || honourAndPeople.test(text))
}

/** `Ann Lee (Delft), Bo Li, A title`, `Ann Lee and Bo Li, A title`: two names, and more behind them */
export function opensWithNames(text: string): boolean {
  if (!text.includes(', ')) return false
  const fields = text.replace(/\s*\([^()]*\)/g, '').split(/,\s+(?:and\s+|&\s+)?|;\s+|\s+(?:and|&)\s+/, 3)
  return fields.length > 2 && fields.slice(0, 2).every((field) => nameLikeness(withoutMarks(field)) === 2)
}

/** `Masud` of `Masud, Institute of Technology of the Plain, India`: one word before two places */
function isSingleName(person: string, places: readonly string[]): boolean {
  return (
    places.length === 2 && /^\p{Lu}[\p{L}’-]+$/u.test(person) && places.every((each) => /^\p{Lu}/u.test(each))
  )
}

/** `Ann Lee, University of the Fjords, Norway`, `Bo Li, Eurosec, FR`: a person with a place of work and no other. */
export function isPlacedPerson(text: string): boolean {
  const [person = '', ...places] = text.split(/,\s+/)
  return (
    places.length > 0 &&
    places.length <= 4 &&
    !/[:?]/.test(text) &&
    (nameLikeness(person) === 2 || isSingleName(person, places)) &&
    (/^[A-Z]{2,3}$/.test(places.at(-1) ?? '') ||
      places.some((place) => words(place.toLowerCase()).some((word) => organisationWords.has(word)))) &&
    places.every((place) => nameLikeness(place) === 0 || wordCount(place) <= 2)
  )
}

const personAndPost =
  /^(?<person>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}) an? (?:\p{L}+ ){0,3}(?:[Ff]ellow|[Pp]rofessor|[Ss]cientist|[Rr]esearcher|[Ee]ngineer|[Ss]tudent|[Cc]andidate|[Dd]irector|[Ll]ecturer) (?:at|in|of|with)\b/u

/** `Ann Lee a Research Fellow at the Rope Institute`: somebody, and as what that person works. */
export function isPersonWithPost(text: string): boolean {
  return nameLikeness(personAndPost.exec(text)?.groups?.['person'] ?? '') === 2
}

const postOf =
  /^(?:(?:full|visiting|adjunct|emeritus|research|software|applied|postdoctoral|doctoral|junior|phd|graduate|undergraduate|master'?s?) )*(?:professor|lecturer|postdoc|scientist|engineer|student|fellow|candidate|head|director|dean|intern|position|researcher)s? (?:of|in|at|for)\b(?! the (?:loop|wild)\b)/

const postAlone =
  /^(?:[\p{L}-]+ ){0,3}(?:(?:phd|graduate|doctoral|master'?s?|undergraduate) (?:student|candidate|researcher)|postdoc|co-chair|intern)$/u

/** `Cornell University`, `Cybersecurity Advisor`: where somebody works, or as what. */
export function isPost(text: string): boolean {
  const parts = words(text.toLowerCase().replace(/[^\p{L}\s-]/gu, ' '))
  if (
    /^(?:senior|principal|chief|vice|head|associate|assistant|managing|staff|lead|former)\b.*\b(?:director|scientist|engineer|manager|officer|president|professor|researcher)\b/.test(
      parts.slice(0, 6).join(' '),
    ) &&
    !/[:?]/.test(text)
  )
    return true
  // `Professor of Computer Science`, `PhD student in the vision group`, `Programme Co-Chair`
  if (
    !/[:?]/.test(text) &&
    (postOf.test(parts.join(' ')) || (parts.length <= 5 && postAlone.test(parts.join(' '))))
  )
    return true
  // `Preregistering linguistic research`: what is done, and no post
  if (parts.length > 5 || /[:?]/.test(text) || /^\p{L}{3,}ing \p{L}/u.test(text)) return false
  return (
    /^(?:the )?universit(?:y|ies) of\b/.test(parts.join(' ')) ||
    /\b(?:university|college|institute|laboratory|advisor|adviser|professor|director|officer|engineer|manager|president|scientist|lecturer|editor|editor in chief|dean|chairman|ceo|cto|inc|gmbh|ltd|research)$/.test(
      parts.join(' '),
    )
  )
}
