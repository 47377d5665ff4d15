import { hasInnerCapital, words } from '../../line-shape.ts'
import { commonWords } from '../../names/common-words.ts'
import { titleWords } from '../../names/name-words.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { claim, type Reading } from '../../reading.ts'
import type { SparingPattern } from '../../sparing-pattern.ts'
import { addNamed, papersNamedOn } from '../add-paper.ts'
import { isAboutPapers, namesEdition } from '../lists/page-titles.ts'
import { isOfEdition } from '../titles/standalone-title.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { anyRun, apposed, forms, opening, openingSentence, paperIs } from './title-case-forms.ts'
import { calledBesides } from './titles-before-names.ts'

// `From October 7 the City Museum`
const sinceDay = /^(?:From|On|In|Until|Since|Between|By) (?:\d|\p{Lu}\p{Ll}+ \d{1,2}\b)/u
// `Department of Computer Science`, `International Conference on …`, `Best Paper Award`: named with capitals as well
const institution =
  /\b(?:conferences?|workshops?|symposi(?:um|a)|universit(?:y|ies)|institutes?|departments?|associations?|society|journal|proceedings|transactions|awards?|prizes?|honou?rable mentions?|committees?|cent(?:er|re)s?|schools?|laborator(?:y|ies)|colleges?|foundation|ministry|council|group|programme?|chairs?|tracks?|sessions?|keynotes?|tutorials?|challenges?|hall of|professors?|director|phd)\b|^The (?:\S+ )*(?:Directorate|Agency|Bureau|Administration)\b|\b(?:competition|agency|directorate)$/i

/** What names an institution where it stands last: asked of what a sentence calls a paper. */
const institutionLast = new RegExp(`(?:${institution.source})$`, 'i')

/** Find titles that a sentence names in title case without any mark, where it says that they are such. */
export function findTitleCaseMentions(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  if (text.length < 40 || !hasInnerCapital(text) || !anyRun.test(text)) return
  const about = isAboutPapers(reading)
  const more = about || namesEdition(reading) ? [openingSentence] : []
  const found: Mention[] = []
  for (const form of [...forms, paperIs, apposed, ...(about ? [opening] : []), ...more])
    for (const match of form.all(text)) {
      const mention = mentionOf(reading, index, form, match)
      if (
        mention &&
        !found.some(({ title }) => title.includes(mention.title) || mention.title.includes(title))
      )
        found.push(mention)
    }
  for (const { title, authors } of found.sort((a, b) => a.start - b.start)) {
    addNamed(reading, index, { title, authors, kind, rule: 'title-case-mention' })
    claim(reading, index, 'prose', 'title-case-mention')
  }
}

/** A title that a sentence names. */
interface Mention {
  readonly title: string
  readonly authors: NameList | null
  /** Where it begins in the text. */
  readonly start: number
}

function mentionOf(
  reading: Reading,
  index: number,
  form: SparingPattern,
  match: RegExpMatchArray & { index: number },
): Mention | null {
  const text = reading.rows[index]?.text ?? ''
  const run = withoutNames(match.groups?.['title'] ?? '')
  const end = match.index + match[0].indexOf(run) + run.length
  const printed = withoutFirstOf(run, text.slice(end, end + 20))
  const title = bareTitle(printed)
  const start = match.index + match[0].indexOf(printed)
  const owner = ownerBefore.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['who']
  const authors =
    authorsNear(text, start, start + printed.length) ?? (owner === undefined ? null : readNames(owner))
  const several = (authors?.names.length ?? 0) > 1 && authors?.certainty === 1
  const least = form === opening || form === apposed || form === paperIs || several ? 1 : 2
  const fits =
    isTitle(title, authors !== null, least, form === apposed) &&
    !isKnown(reading, index, title) &&
    !withinMeeting.test(text.slice(Math.max(0, start - 120), start)) &&
    !calledBesides.test(text.slice(start + printed.length)) &&
    !isNthEdition.test(text.slice(start + printed.length))
  return fits ? { title, authors, start } : null
}

// `Tidal Information Processing 2030 is the 23rd edition of`: a meeting
const isNthEdition =
  /^ (?:is|was|marks|marked|will be) the (?:\S+ ){0,2}?(?:\d+(?:st|nd|rd|th)|first|second|third|annual|latest|next|last) (?:\S+ ){0,2}?(?:edition|meeting|conference|year|iteration|instal(?:l)?ment)\b/

/** `A Title in Full` of `A Title in Full Ann Lee` before `, Bo Li`: without the first of the names that go on behind it, or the only one that stands there */
function withoutFirstOf(run: string, after: string): string {
  // `, Lee was given the prize`: whom the sentence goes on to tell of
  if (/^ (?:was|is|has|had|will|won|received) /.test(after)) return run.replace(/, \p{Lu}\p{Ll}+$/u, '')
  const first = /^, \p{Lu}/u.test(after) ? /(?:\s\p{Lu}[\p{L}’-]+){2}$/u.exec(run) : null
  return first && readNames(first[0].trim())?.certainty === 1 ? run.slice(0, first.index) : run
}

// `Finally, Ann Lee’s ` before a title
const ownerBefore = /(?:^|\s)(?<who>(?:\p{Lu}[\p{L}.’-]*\s){1,3}\p{Lu}[\p{L}-]+)[’']s\s$/u

/** `Ann Lee` of `Ann Lee’s A Title: With More`; null where nobody is told. */
function ownerOf(run: string): string | null {
  const who = /^(?<who>.{4,60}?)[’']s (?=\p{Lu})/u.exec(run)?.groups?.['who'] ?? ''
  return readNames(who)?.certainty === 1 ? who : null
}

/** Without an opener before the first comma and names after the last: `Finally, A Title`, `A Title, Ann Lee` */
function withoutNames(run: string): string {
  const opened = run
    .replace(/^(?:Finally|Also|Moreover|Similarly|Meanwhile|Next|Lastly), /, '')
    // `May 2021 A Title`, as news are dated
    .replace(/^\p{Lu}\p{Ll}{2,8} (?:\d{1,2},? )?(?:19|20)\d\d:? (?=\p{Lu})/u, '')
  const owner = ownerOf(opened)
  if (owner !== null) return opened.slice(owner.length + 3)
  const by = opened.search(/ by (?=\p{Lu})/u)
  if (by > 0 && readNames(opened.slice(by + 4))) return opened.slice(0, by)
  const last = opened.lastIndexOf(', ')
  const sure = [...opened.matchAll(/, /g)].find(
    ({ index }) => readNames(opened.slice(index + 2))?.certainty === 1,
  )
  if (sure) return opened.slice(0, sure.index)
  return last > 0 && readNames(opened.slice(last + 2)) ? opened.slice(0, last) : opened
}

// `Best Long Paper, Best Short Paper`, `Best Papers, and 5% for Mentions`, `Natural Language Processing or NLP`, `… in March 2014`, `Tides and Harbours: This (is)`: kinds of prizes, a field with its short name, a time, a new sentence
const noTitle =
  /\b(?:Best|Outstanding|Distinguished)\b.*\bPapers?$|^(?:Best|Outstanding|Distinguished) Papers\b|\sor [A-Z]{2,6}$|\sin \p{Lu}\p{Ll}+ (?:19|20)\d\d$|: (?:This|It|That|There|These|Here)$/u

// `the International Conference on Tools for `: the name of a meeting goes on
const withinMeeting =
  /\b(?:Conference|Symposium|Workshop|Congress) (?:on|of|for) (?:(?:\p{Lu}[\p{L}-]*|for|of|and|in|the) ){0,7}$/u

function isTitle(title: string, signed: boolean, least: 1 | 2, said: boolean): boolean {
  if (
    (said ? institutionLast : institution).test(title) ||
    noTitle.test(title) ||
    sinceDay.test(title) ||
    isOfEdition(title) ||
    (!said && readNames(title)) ||
    capitalShare(title) < 0.75
  )
    return false
  const plain = words(title.toLowerCase().replace(/[^\p{L}\s-]/gu, '')).filter(
    (word) => word.length > 3 && (titleWords.has(word) || commonWords.has(word)),
  )
  return (
    titleLikeness(title, true) >= least &&
    (said || plain.length >= 2 || title.includes(':') || (signed && plain.length > 0))
  )
}

/** Whether a paper found on the row already has the title, or more or less of it. */
function isKnown(reading: Reading, index: number, title: string): boolean {
  return papersNamedOn(reading, index).some(
    (paper) => paper.title.includes(title) || title.includes(paper.title),
  )
}
