import { sparing } from '../sparing-pattern.ts'

// `CHI 2023 Honorable Mention`, `Best Paper Award`, `[Oral]`, `Poster Session 1B: …`, `(Spotlight)`
export const awardLine =
  /^[[(]?\s*(?:(?:\p{Lu}[\w&-]*\s?['’]?\d{2,4}\s+)?(?:best|outstanding|distinguished|honou?rable|test of time|runner[- ]up|award|notable|seminal|most influential)\b.{0,80}|(?:oral|poster|spotlight|main conference|findings|demo)(?: (?:paper|presentation|session|talk|track))?(?: \d\w*)?|(?:oral|poster|spotlight|long|short|industry|demo|regular|full)s? (?:paper|presentation|session|talk|track)s?\b(?!, \p{L}+ \p{L}+$)[^.]{0,50})[\])]?$/iu
// `Blog`, `GitHub`, `Paper | Code`, `link, preprint`, `Abstract`, `Paper - Video (Youtube)`: what stands between a title and its authors
export const smallLabel =
  /^(?:[[(]?(?:abstract|paper|pdf|code|github|blog|video|slides|poster|presentation|link|links|preprint|downloads?|arxiv|project(?: page)?|website|demo|data|dataset|bibtex|publisher[’']s version|published artifact|artifacts (?:available|reusable|functional|evaluated))\b[\])]?(?: ?\([A-Za-z ]{2,20}\))?(?: [-–] )?[\s|,·•/→↗]*){1,8}$/i
// `ICML 2021, Oral`, `CHI ’22 (Spotlight)`: where and how the paper above was shown
export const editionLine =
  /^(?=\S*[A-Z]\S*[A-Z])[A-Z]\S{1,14} ?(?:(?:19|20)|['’])\d\d(?:\s*[,|(–—-]\s*\(?(?:oral|poster|spotlight|workshop|main|findings|long|short|demo|industry|applied|research|best|outstanding|honou?rable)\b[^.]{0,40})?$/i

const day =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}\\b|\\d{1,2}[:.]\\d\\d|\\d{1,2}(?=\\s?[-–—]\\s?\\d{1,2}[:.]\\d\\d))'
// `Wed, Dec 11, 11:00 am – 2:00 pm, East Hall`, `Thursday, May 18 | 2:30 PM AEST`
const time = `${day}(?=.*(?:\\d{1,2}[:.]\\d\\d|\\d ?[ap]\\.?m\\b)).{0,120}\\b(?:[ap]\\.?m\\.?|hall|room|poster|booth|session|gmt|utc|[pecm][sd]t|aes?t|cest?|sgt|\\d{1,2}[:.]\\d\\d)\\b.{0,60}`
// `Wednesday poster session 3, #1204`
const daySession = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?(?: (?:morning|afternoon|evening))? (?:poster|oral|spotlight)s?(?: session)?(?: \\d{1,2}\\p{L}?)?(?:\\s?[,|;(·–—-]\\s?[^.?:]{1,40})?`

// `Session: Streaming ASR / Mon-O-2`, `Poster #3702`, and a time: when and where an entry is shown
export const whenShown = new RegExp(
  `^(?:(?:poster )?(?:session|track|time|date|when|where|room|location|poster(?: id| number)?|booth|hall|presentation(?: type)?|slot)(?: ?#? ?\\d{1,3}[a-z]?)?\\s*:\\s*\\S.{0,120}|(?:poster|paper)(?: id| number)?\\s*#\\s?\\d{1,5}|${time}|${daySession})$`,
  'iu',
)

/** `Thu 6 Jun 10:30 - 11:00 (UTC)`: when something is shown, and nothing else */
export const timeShown = new RegExp(`^${time}$`, 'iu')

// `FOCS 1990, pages 11-15.`, `Artificial Intelligence 240:36-64 (2016)`, `Computing 173 (9–10), June 2009, Pages 9–34`, `In Proceedings of …`: where a paper appeared
export const appearedIn = sparing(
  /^(?:in )?(?:proceedings of\b.{0,140}|(?=.*\b(?:transactions|journal|proceedings|letters|conference|symposium|magazine)\b)\p{Lu}(?:[^.:?]|\b(?:pp?|vol|no)\.){6,110},? (?:19|20)\d\d\.?|robotics: science and systems\b.{0,40}|(?:\p{Lu}[\p{L}&.,' -]{1,80}[\s,]\s*)?\d{1,4}\s?\([\d–-]{1,7}\)[.,]\s+(?:\p{L}+\.? )?(?:19|20)\d\d(?:,\s+(?:pages?|pp?\.?)\s*\d.{0,20})?\.?|\p{Lu}[\p{L}&.,' -]{1,80}[\s,]\s*(?:(?:19|20)\d\d,?\s+(?:pages?|pp?\.?|vol\.?)\s*\d.{0,30}|\d{1,4}(?:\s?\([\d–-]+\))?\s?:\s?\d+.{0,40}))$/iu,
)
// `2010 Award`, `Winning Papers of 2011`, `1990 Awards`
export const yearOfAward =
  /^(?:(?:19|20)\d\d\s+(?:[\p{L}&]+\s+){0,4}(?:awards?|prizes?|winners?)|(?:awards?|prizes?|winners?)\s+(?:of\s+|for\s+)?(?:19|20)\d\d)\s*:?$/iu

// `Summary`, `Comments`, `Strengths`: what a note on a paper is made of
export const partOfNote =
  /^\W*(?:summary|comments?|remarks?|strengths|weaknesses|contributions?|pros|cons|key (?:points|ideas?))\W*$/i

// `Ann Lee, Bo LiTACL2021`, `Ann Lee, Bo LiFindings of ACL2021`: where it appeared, glued to the last name; and not the end of `Ann Lee, Bo Smith, CoRL 2021`
export const gluedVenue =
  /(?<=\p{Ll})(?=\p{Lu})(?<=(?:^|[,;&]|\sand) ?\p{Lu}[^\s,;]* (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]*)(?:Findings of )?\p{Lu}[\p{Lu}&-]{1,9} ?(?:19|20)\d\d$/u

// `Ann Lee, Bo Smith CoRL 2021`, `Ann Lee and Bo Smith ACL ’21 Workshop on Tides`: the same behind a space; names do not have two capitals in a row
export const venueBehindNames =
  /(?<=(?:[,;&]|\band)\s?(?:and )?\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+)\s+(?=\p{L}*\p{Lu}{2})\p{Lu}\p{L}{1,11}(?:[ -](?:19|20)\d\d|\s?[’']\d\d)(?:,? \(?(?:Workshop|Findings|Main|Demo|Spotlight|Oral|Poster)\b.{0,60})?$/u
