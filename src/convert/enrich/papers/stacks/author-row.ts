import { hasInnerCapital, isDateLine, mayHoldSeam, words } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { organisationWords } from '../../names/name-words.ts'
import { readInvertedNames } from '../../names/read-cited-names.ts'
import { type NameList, readNames, readNamesOfRow } from '../../names/read-names.ts'
import { gluedVenue, venueBehindNames } from '../entry-lines.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { betweenTrimmings } from '../titles/trimmings.ts'
import { readGluedPlaces } from './glued-places.ts'

/** A line read as the authors of a paper, with what stands after them on the line. */
export interface AuthorRow extends NameList {
  /** A place where a sentence is glued to the last name without a space; the printed form of that name. */
  readonly glued?: string
}

// `Poster Session 2: A, B`, `Oral: A, B`, `Authors – A, B`: a session before the names
const session =
  /^(?:(?:oral|poster|spotlight|talk|session|paper|track|virtual|live|lightning|long|short|authors?|(?:first|second|third) (?:place|prize)|runners?[- ]up)\b[^:–—|]{0,60})\s*[:–—|]\s*/i
const inPlace = /^(?:(?:first|second|third) (?:place|prize)|runners?[- ]up)\b/i
// `TuCT5.2 — A, B`, `P3-17: A, B`: the number of a session before the names
const sessionNumber =
  /^(?=\S*\p{L})(?=\S*\d)(?!\d{1,2}(?:st|nd|rd|th)\b)[\p{L}\d][\p{L}\d.-]{1,11}\s*[:–—|]\s+(?=\p{Lu})/u
// `2013 Ann Lee, Bo Li`: the year in which they were honoured
const yearBefore = /^(?:19|20)\d\d\s*[:–—-]?\s+(?=\p{Lu})/u
// `Ann Lee, Bo Li · Paper · Code`, `Ann Lee, Bo Li [PDF], [Video]`: what the links behind the names lead to
const linkWordsBehind =
  /(?:\s*[|·•/]\s*\[?(?:paper|pdf|code|github|arxiv|preprint|blog(?: post)?|video|slides|poster|project(?: page)?|website|demo|data(?:set)?|talk|link)\]?)+$|(?:\s*,?\s*\[(?:paper|pdf|code|github|arxiv|preprint|blog(?: post)?|video|slides|poster|project(?: page)?|website|demo|data(?:set)?|talk|link)\])+$/i
// `Ann Lee, Bo Li. Honourable Mention Award.`, `Ann Lee, Bo Li (Best Paper)`: what the paper of these was given
const awardBehind =
  /(?:\.|[,;|–—-]|(?=\s\())\s*\(?(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?:best|outstanding|distinguished|honou?rable)(?: [\p{L}-]+){0,3} (?:award|mention|paper|nominee|nomination)\)?[.!]?$/iu
// `Ann Lee, Journal of Tides Vol. 97 (arxiv:2009.00001)`: the volume in which it appeared
const volumeBehind = /,\s+(?:in\s+)?\p{Lu}[^,;]{2,60}\s(?:[Vv]ol|[Nn]o)\.? ?\d+\b.*$/u
// `by Ann Lee, Associate Professor, Northfield University`: as what the only author works, and where
const postBehind =
  /(?<=^[Bb]y [^,]{4,40}),\s+(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Professor|Lecturer|Scientist|Researcher|Engineer|Fellow|Student|Candidate|Director)(?: (?:of|in) [^,]{3,60})?(?:,\s+[^,]{3,80}){0,2}$/u
// `by Ann Lee | Northfield Labs`: where they work
const placeBehindBar = /(?<=^[Bb]y [^|]{3,300})\s+\|\s+\p{Lu}[^|]{2,60}$/u
// `Ann Lee, Northfield; Bo Li University of Delft; …`: the comma that one of the groups lacks
const placeInGroup =
  /(?<=(?:^|;\s*)\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}’'-]+) (?=(?:University|Universit[àyäé]t?|Institute|College|School) of [^,;]+(?:;|$))/gu
// `Ann Lee and Bo Li. ACL Findings.`, `Ann Lee. Computational Linguistics.`: where it appeared, which reads as a name
const partOfVenue =
  /(?<=\p{Ll}{2})\.\s+(?:[A-Z]{3,} (?:[Mm]ain|[Ff]indings|SRW|[Dd]emos?|[Ii]ndustry|[Ww]orkshops?)|Computational Linguistics)\.?$/u
// `Ann Lee, Bo Li. Monday 11am @ Hall 2: Tides`, `Ann Lee. LBW120. Tuesday 10:20-11:00`: when and where they show it
const slotBehind =
  /(?<=\p{Ll}{2})\.\s+(?:[A-Z]{2,5}-?\d{2,5}\.\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,? [^.]{0,12}\d.{0,120}$/iu
// `Kestrel Faculty Member Ann Lee`, `Kestrel Faculty Affiliate and Harbour AI Chair Bo Li`: as what an institute counts them
const standing =
  /(?<=^|[,;]\s+|\band\s+)(?:\p{Lu}[\p{L}-]+\s+){1,3}(?:Members?|Affiliates?|Fellows?|Scholars?|Chairs?|Researchers?)(?:,?\s+and\s+(?:\p{Lu}[\p{L}-]+\s+){1,4}(?:Chair|Fellow|Member|Affiliate))?,?\s+(?=\p{Lu}\S*\s+\p{Lu})/gu
// `chair: A`, `Organizers include: A, B`: people in other roles
const otherRole =
  /^[^:]{0,60}\b(?:chairs?|organi[sz]ers?|moderators?|hosts?|speakers?|panelists?|committee|editors?|reviewers?|instructors?|mentors?|keynote|facilitators?|contact|advisors?|attendees|recommended by|members?)\b[^:]{0,30}:/i
// Where a sentence begins right after a name: `Remi MunosWe propose …`, `Kweku MintahNoise helps, and …`
const gluedSentence =
  /(?<=\p{Ll})(?=\p{Lu}\p{L}*\s+\p{L}+\S*\s+\p{Ll}.*[.!?]$|(?:We|This|The|In|Our)\s+\p{Ll})/gu
// What may follow names on their line: a venue, proceedings, a journal, a year
const venueLike =
  /\b(?:(?:19|20)\d\d|[Pp]roceedings|[Tt]ransactions|[Jj]ournal|[Cc]onference|[Ww]orkshop|[Ss]ymposium|ar[Xx]iv|[Pp]reprint|[Ll]etters|[Mm]agazine|[Rr]eview|[Cc]ommunications of)\b|['’]\d\d\b|\b[A-Z]{3,}\b/

// Of these, what says more than an acronym, which titles have too
const namesVolume =
  /\b(?:(?:19|20)\d\d|[Pp]roceedings|[Tt]ransactions|[Jj]ournal|[Cc]onference|[Ww]orkshop|[Ss]ymposium|[Ll]etters|[Mm]agazine)\b/

/**
 * Read a line as the authors of a paper: names, a session before them, a venue or a glued sentence after them.
 *
 * @example
 * readAuthorRow('Ann Lee, Bo Li. KDD, 2022.')          // => Ann Lee, Bo Li
 * readAuthorRow('Session chair: Ann Lee, Atelier Nord') // => null
 */
export function readAuthorRow(printed: string): AuthorRow | null {
  const text = printed.replace(gluedVenue, '').replace(venueBehindNames, '')
  if (
    text.length > 4000 ||
    !hasInnerCapital(text) ||
    /^(?:photo|picture|portrait)s? of\s/i.test(text) ||
    (text.lastIndexOf(':', 150) >= 0 && otherRole.test(text)) ||
    /[“”"]\S.{8,}[“”"]/.test(text) ||
    (text.includes('”') && /^[^“]*\p{Ll}[,.?!]?”/u.test(text))
  )
    return null
  if ((mayHoldTitle.test(text) && holdsTitle(text)) || barBeforeNames.test(text) || othersAndTitle.test(text))
    return null
  const line = withoutDay(
    text.replace(listNumber, '').replace(pictographs, '').replace(inSquareBrackets, '$<names>'),
  )
    .replace(session, '')
    .replace(sessionNumber, '')
    .replace(yearBefore, '')
    .replace(linkWordsBehind, '')
    .replace(awardBehind, '')
    .replace(volumeBehind, '')
    .replace(partOfVenue, '')
    .replace(slotBehind, '')
    .replace(standing, '')
    .replace(placeBehindBar, '')
    .replace(placeInGroup, ', ')
    .replace(postBehind, '')
  const glued = readGluedPlaces(line)
  if (glued) return { names: glued, partial: false, certainty: 0.8 }
  const list =
    readInvertedNames(line.replace(/^[Bb]y\s+/, '')) ??
    readNames(line) ??
    (/\d|[“”"]/.test(line) ? null : readNamesOfRow(line)) ??
    familyAndOthers(line) ??
    beforeVenue(line) ??
    beforePlaces(line) ??
    beforeGluedSentence(line) ??
    readBetweenTrimmings(line)
  // `Third place: Ann Lee, Northfield University`: one who came third wrote no paper for it
  return list?.names.length === 1 && inPlace.test(text) && /,|\.$/.test(text) ? null : list
}

// `[Ann Lee · Bo Li]`
const inSquareBrackets = /^\[(?<names>\p{Lu}[^[\]]{5,600})\]$/u

// a sign, and behind it four words or more with nothing between
const mayHoldTitle = /(?:[,:|]|\s[–—-])\s+\p{Lu}[^\s,;|·•]*(?:\s[^\s,;|·•]+){3,}/u

// `Laplace Rows Home | Ann Lee, Bo Li, Cy Roe`: the first of several signs stands behind no name
const barBeforeNames = /^[^,;|]{8,}\s\|\s[^,;|]+,[^|]+$/

// `A. Lee, et al., A title of some words, in SIGMOD, 2018`
const othersAndTitle = /\bet\.? al\.?, \p{Lu}[^,]{10,}.*, in \p{Lu}.{1,80}(?:19|20)\d\d\.?$/u

/** Whether a line goes on with a title behind its names, and is a whole entry. `Ann Lee, Bo Li - A title in four words` */
function holdsTitle(text: string): boolean {
  if (text.length > 600) return false
  // `Ann Lee (Institute of Tides, University of the Lake)`: what stands in brackets is a place
  const flat = text.replace(/\([^()]*\)/g, (inside) => inside.replace(/[,:|–—-]/g, ' '))
  for (const { index } of flat.matchAll(
    /\s*(?:[,:|]|\s[–—-])\s+(?=\p{Lu}[^\s,;|·•]*(?:\s[^\s,;|·•]+){3,})/gu,
  )) {
    const title = text.slice(index).replace(/^[\s,:|–—-]+/, '')
    const names = readNames(text.slice(0, index))
    if (!names || names.names.length < 2 || names.certainty < 1) continue
    const isPlace = words(title.toLowerCase()).some((word) => organisationWords.has(word))
    return !isPlace && !venueLike.test(title) && titleLikeness(title) >= 2
  }
  return false
}

// `3. Ann Lee, Bo Li`, `[3] Ann Lee, Bo Li`
const listNumber = /^(?:\(?\d{1,3}[.)]|\[\d{1,3}\])\s+(?=\p{Lu}[^:“”"|–—]*,[^:“”"|–—]*$)(?!.*\s-\s)/u
// `👥 Ann Lee, Bo Li`
const pictographs = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=\p{Lu})/u

/** Without the day behind the names on their line. `By Ann Lee and Bo Li • 12 June` */
function withoutDay(text: string): string {
  const at = /\d/.test(text.slice(-14)) ? text.search(/\s[•·|–—]\s[^•·|–—]{4,24}$/) : -1
  return at > 0 && isDateLine(text.slice(at + 3)) ? text.slice(0, at) : text
}

// `Velt, J., et al.`, `by Galli et. al.`
const oneAndOthers =
  /^(?:[Bb]y\s+)?(?<name>\p{Lu}[\p{L}’'-]+(?:, (?:\p{L}\.[ -]?){1,3})?),?\s+et\.? al\.{0,2}$/u

/** One family name, perhaps with initials, and others who are not named. */
function familyAndOthers(text: string): NameList | null {
  const name = oneAndOthers.exec(text)?.groups?.['name']?.trim()
  return name === undefined ? null : { names: [{ name }], partial: true, certainty: 0.5 }
}

/** Names up to a venue: the longest beginning that is all names, cut at a full stop, comma or semicolon. */
function beforeVenue(text: string): NameList | null {
  if (text.length > 900 || !venueLike.test(text)) return null
  const cuts = [...text.matchAll(/[.,;|]\s+|\s+[–—-]\s+/g)].map((match) => match.index).reverse()
  for (const cut of cuts) {
    const rest = text.slice(cut + 1).trim()
    // `Speculate now, regret later by Ann Lee (2021)`: a title and its author
    if (/\sby\s+\p{Lu}/u.test(rest)) continue
    // `Ann Lee and Bo Li. Waves against HTTPS in old harbours`: a title with an acronym
    if (text[cut] === '.' && !namesVolume.test(rest) && words(rest).length >= 6 && titleLikeness(rest) >= 2)
      continue
    if (!venueLike.test(rest) || rest.length > 160 || readNames(rest.replace(/\.$/, ''))) continue
    // `Ann Lee. A title. In Proceedings of …`: a work, and not where one appeared
    const [head = '', where = ''] = rest.split(/(?<=[\p{L}\d?])[.?]\s+(?=\p{Lu})/u)
    const count = head.split(' ').length
    // `Lee A., Li B., (2017). A title`
    if (/^\((?:19|20)\d\d[a-z]?\)\.\s+(?:\S+\s+){3}/.test(rest)) return null
    if (where !== '' && count >= 3 && (!venueLike.test(head) || (count >= 5 && !namesVolume.test(head))))
      return null
    const before = text.slice(0, cut)
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
    // `Ann Lee and Bo Li from Northfield, presented at ICRA 2021`
    const names =
      readNames(before) ?? readNames(before.replace(/\s+from\s+(?:the\s+)?\p{Lu}[^,;.:]{1,40}$/u, ''))
    if (names) return names
  }
  return null
}

// Words that go with the one after them in the name of a place. `New York University`, `University of North Carolina`
const ofPlaces = new Set(
  'new san los las north south east west hong saint st el royal national state'.split(' '),
)
const institution =
  /(?<!\S)(?:Universit|Universidad|Institut|College|Laborator|Academ|School|Hochschule|Polytech|Politecn)/

/**
 * Names each with a place of work right after it and nothing between, as captures leave what was set in two colours:
 * `Ann Lee Northfield University, Bo Li University of Delft`. Three of four must have one; the name is what stands before
 * the institution and the one word, or two of a place, that go with it.
 */
function beforePlaces(text: string): NameList | null {
  if (!institution.test(text)) return null
  const parts = text.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/u).filter(Boolean)
  const names = parts.map(nameBeforePlace)
  const found = names.flatMap((name) => (name === null ? [] : [{ name }]))
  return found.length >= 2 && found.length * 4 >= parts.length * 3
    ? { names: found, partial: false, certainty: 0.8 }
    : null
}

function nameBeforePlace(part: string): string | null {
  const words = part.split(/\s+/)
  const at = words.findIndex((word) => institution.test(word))
  if (at < 2) return null
  const qualified = words[at + 1] !== 'of'
  const isTwo = ofPlaces.has((words[at - 2] ?? '').toLowerCase())
  const end = qualified ? Math.max(2, at - (isTwo ? 2 : 1)) : at
  const name = words.slice(0, end).join(' ')
  return nameLikeness(name) === 2 ? name : null
}

/** Names with what lists put round them. `(Oral) Ann Lee, Bo Li – ICML 2021` */
function readBetweenTrimmings(text: string): NameList | null {
  const bare = betweenTrimmings(text)
  return bare === text ? null : readNames(bare)
}

function beforeGluedSentence(text: string): AuthorRow | null {
  if (!mayHoldSeam(text)) return null
  for (const { index } of text.slice(0, 1500).matchAll(gluedSentence)) {
    const list = readNames(text.slice(0, index))
    const last = list?.names.at(-1)
    if (!list || !last || list.names.length < 2 || !/\p{Ll}\s/u.test(text.slice(index, index + 60))) continue
    return { ...list, glued: `${last.name}${/^\p{L}+/u.exec(text.slice(index))?.[0] ?? ''}` }
  }
  return null
}
