import { isDateLine, wordCount } from '../line-shape.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { type SparingPattern, sparing } from '../sparing-pattern.ts'
import { drop } from './drop-line.ts'

/** A place of work, the first line of an advert: country, region if any, city. `US, WA, Seattle`, `GB, London` */
const placeLine = /^[A-Z]{2}, (?:[A-Z]{1,3}, )?\p{Lu}[\p{L} .’'-]{1,40}$/u

/** Places of work in words. `Renningen, Germany`, `Seattle, WA`, `Remote – US`, `London, United Kingdom` */
const placeInWords =
  /^(?:(?:location|office|place)s?: ?)?(?:\p{Lu}[\p{L}.’' -]{1,30}, (?:\p{Lu}{2}|\p{Lu}[\p{L} ]{2,20})(?:, \p{Lu}[\p{L} ]{2,20})?|remote(?: ?[–-] ?\p{Lu}[\p{L} ]+)?)$/u

/** What adverts for work say and articles hardly ever do. */
const advertPhrases: readonly SparingPattern[] = [
  /\b(?:we are|we[’']re|is|are) (?:(?:currently|now|also|always|actively) )?(?:seeking|hiring|recruiting|looking for) (?:a|an|two|three|several|experienced|talented|exceptional|highly|motivated|the next|candidates|research|applied|senior|junior|people|engineers|scientists|interns|someone)\b/i,
  /\b(?:key job responsibilities|basic qualifications|preferred qualifications|about the (?:role|team|job)|in this role|the ideal candidate|the successful candidate|you will (?:work|join|be responsible|lead|design|build|develop|collaborate)|your (?:role|responsibilities|tasks)|equal opportunity employer|apply (?:now|here|today|by|with)|competitive salary|years of experience|as an? [\p{L} -]{3,40}(?:intern|engineer|scientist|economist|researcher|manager)\b.{0,40}\byou)\b/iu,
  /\b(?:do you (?:want|enjoy|love|have)|are you (?:interested|passionate|excited|a|an|looking)|want to join|come (?:join|lead|work|build)|interested (?:in|to) (?:join|build|work)\w*|join (?:our|an?|the) (?:\w+ ){0,3}team)\b/i,
].map(sparing)

/** Whether a text holds so many phrases of an advert. */
export function saysAsAdverts(text: string, least: number): boolean {
  let missing = 0
  for (const phrase of advertPhrases)
    if (!phrase.test(text) && ++missing > advertPhrases.length - least) return false
  return true
}

/** A place of work with what is offered there below: a code such as `US, WA, Seattle`, or words and a text that plainly is an advert. */
export function dropAdverts(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    const text = textAt(reading, i)
    const below = textAt(reading, i + 1)
    if (placeLine.test(text)) {
      if (gapAt(reading, i + 1) > 1 && !saysAsAdverts(below, 1)) continue
      drop(reading, i, 'job-advert')
      if (isAdvertText(below, gapAt(reading, i + 1))) drop(reading, i + 1, 'job-advert')
    } else if (
      gapAt(reading, i + 1) <= 1 &&
      below.length > 80 &&
      placeInWords.test(text) &&
      saysAsAdverts(below, 1) &&
      !isDateLine(text)
    ) {
      drop(reading, i, 'job-advert')
      drop(reading, i + 1, 'job-advert')
    } else if (joinUs.test(text) && gapAt(reading, i + 1) === 0 && offersWork.test(below)) {
      drop(reading, i, 'job-advert')
      drop(reading, i + 1, 'job-advert')
    } else if (text.length > 200 && saysAsAdverts(text, 3)) {
      drop(reading, i, 'job-advert')
    }
  }
}

// `Join us`, `We are hiring`, with a paragraph directly below that offers work
const joinUs =
  /^(?:join (?:us|our team)|work with us|we(?:[’']| a)re hiring|careers|open (?:positions|roles)|jobs)\W*$/i
const offersWork =
  /\b(?:we (?:offer|look for|are looking for|seek)|you (?:will|have|enjoy|bring)|see (?:all|our) (?:jobs|openings|positions)|apply)\b/i

function isAdvertText(text: string, gap: number): boolean {
  if (placeLine.test(text)) return false
  return gap === 0 ? wordCount(text) > 6 : saysAsAdverts(text, 1)
}
