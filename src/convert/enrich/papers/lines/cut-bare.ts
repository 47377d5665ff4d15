import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { innerCapitals } from '../../names/name-words.ts'
import { readCitedNames } from '../../names/read-cited-names.ts'
import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { roughPattern } from '../../rough-pattern.ts'
import { seamsOf } from '../../seams-of.ts'
import { sparing } from '../../sparing-pattern.ts'
import { gluedVenue } from '../entry-lines.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { capitalShare, titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, isOfTwoParts, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'
import { withoutYear } from './cut-names-first.ts'
import { endsInName } from './no-entry-table.ts'

// `[Download Paper]`, `[PDF]` between a title and its authors
const download = /\s*\[(?:download )?(?:paper|pdf|full text)\]\s*/i
// `Ann Lee (Northfield)*, ` : a name with its place of work
const placedName = /^[\s,]*(?:and\s+)?(?<name>\p{Lu}[^()[\],]{2,50}?)\s*\([^()]{0,120}\)\s*\*?/u

/** A title, a link to the paper, authors with their places of work, and then the abstract on the same line. */
export function cutAtDownload(text: string): Cut | null {
  if (!text.includes('[')) return null
  const [before = '', ...rest] = text.split(download)
  const title = bareTitle(before)
  if (rest.length === 0 || wordCount(title) < 2 || wordCount(title) > 25 || titleLikeness(title, true) === 0)
    return null
  const names: string[] = []
  let after = rest.join(' ')
  for (
    let match = placedName.exec(after);
    match?.groups && nameLikeness(match.groups['name'] ?? '') === 2;
    match = placedName.exec(after)
  ) {
    names.push((match.groups['name'] ?? '').trim())
    after = after.slice(match[0].length)
  }
  const authors = readNames(names.join(', '))
  return authors ? { title, authors, rule: 'title-download-authors' } : null
}

// `A. Lee, B`: the stop belongs to an initial before a family
const cutsInitial = /^[\s•*–—-]*(?:\p{Lu}\.[ -]?){1,3}\p{Lu}.*[\s,.]\p{Lu}$/u
// `…, Scott E`, `(2) Scott E`: the stop belongs to an initial in the middle of a name
const cutsName = /(?:^(?:\(?\d{1,3}[.)])?|[,;&]|\band)\s*\p{Lu}[\p{L}-]+\s+\p{Lu}$/u

// `Two U.S. laboratories`: the stop belongs to the short name of a country
const cutsCountry = /\b(?:U\.S|U\.K|E\.U|U\.N|D\.C)$/

// `Okpara C, Lind SJ, Vo T`: each family with its initials behind
const initialsLast = /^(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}(?:, (?=\p{L})|$)){2,}$/u

// `… (2004)`, `…, in ACL-Findings (short), 2021. Details`: where and when the work of a line appeared
const yearAtEnd = /^(?<line>.{20,500}?),?\s*\((?<year>(?:19|20)\d\d)\)\.?$/u
const venueAtEnd =
  /^(?<line>.{20,500}?),\s+[Ii]n:?\s+\p{Lu}[^,.“”"]{1,60},?\s+(?<year>(?:19|20)\d\d)\.?(?:\s+[\p{L}\s|·]{2,30})?$/u

// `…, SIGCOMM CCR, 2007`, `…, ACM Transactions on Sheds, 1992`
const shortVenueAtEnd =
  /^(?<line>.{16,400}?),\s+(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&/+-]*(?:\s[\p{L}&/+.-]+){0,5},\s+(?<year>(?:19|20)\d\d)\.?$/u

/** A title, its authors after a comma, and then the year: cut at the first comma after which all is names. `A title, in two parts, Ann Lee and Bo Li (2004)` */
export function cutAtComma(text: string): Cut | null {
  if (!/\d(?:\)\.?|\.?|\.?\s[\p{L}\s|·]{2,30})$/u.test(text)) return null
  const match =
    yearAtEnd.exec(text) ??
    (/, [Ii]n\b/.test(text) ? venueAtEnd.exec(text) : null) ??
    (/, (?:19|20)\d\d\.?$/.test(text) ? shortVenueAtEnd.exec(text) : null)
  const line = match?.groups?.['line'] ?? ''
  for (const { index } of line.matchAll(/,\s+(?=\p{Lu})/gu)) {
    const title = bareTitle(line.slice(0, index))
    const authors = readNames(line.slice(index + 1))
    const bys = [...line.slice(0, index).matchAll(/\sby\s+(?=\p{Lu})/gu)]
    if (bys.some((by) => readNames(line.slice(by.index + by[0].length)))) return null
    if ((readNames(title)?.names.length ?? 0) > 1) continue
    if (authors?.certainty === 1 && wordCount(title) >= 3 && titleLikeness(title, true) >= 1)
      return { title, authors, rule: 'title-comma-authors-year', year: Number(match?.groups?.['year']) }
  }
  return null
}

/** `A title (Ann Lee)`, perhaps with a remark behind, where the lines beside it have several names in their brackets. */
export function cutAtBracket(line: string): Cut | null {
  const match =
    /^(?<title>.{10,250}?)\s*[([](?<names>\p{Lu}[^()[\]]{4,200})[)\]](?:\.?$|:\s+\S.{15,}$)/u.exec(line)
  const title = bareTitle(match?.groups?.['title'] ?? '')
  const authors = readNames(match?.groups?.['names'] ?? '')
  return authors?.certainty === 1 && titleLikeness(stopAsColon(title)) > 0 && wordCount(title) >= 3
    ? { title, authors, rule: 'title-authors-in-brackets' }
    : null
}

/** `A title – Ann Lee`, `A title | Ann Lee | Oral`, where the lines beside it have their authors behind such a sign. */
export function cutAtDash(line: string): Cut | null {
  const match =
    /^(?<title>.{8,250}?)\s[|–—→➔➜-]\s(?<names>\p{Lu}[^|–—→➔➜]{4,600}?)(?:\s\|\s[^|]{2,40})?\.?$/u.exec(line)
  const authors = readNames(match?.groups?.['names'] ?? '')
  const title = bareTitle(match?.groups?.['title'] ?? '')
  return authors?.certainty === 1 && titleLikeness(title, true) > 0 && wordCount(title) >= 3
    ? { title, authors, rule: 'title-dash-authors' }
    : null
}

// `A title on methodsby Ann Lee`: the room before “by” was lost
const gluedBy = /^(?<title>.{8,250}?\p{L}{3}\p{Ll})by (?<names>\p{Lu}.{4,300}?)\.?$/u

/** A title and certain names with “by” glued to the title, which where others are alike is no end of a word. */
export function cutAtGluedBy(line: string): Cut | null {
  const groups = gluedBy.exec(line)?.groups
  const authors = readNames(groups?.['names'] ?? '')
  const title = bareTitle(groups?.['title'] ?? '')
  return authors?.certainty === 1 && titleLikeness(title, true) > 0 && wordCount(title) >= 3
    ? { title, authors, rule: 'title-by-authors' }
    : null
}

// `A title. Ann Lee. KDD 2022 Workshop.`, `A title. Lee et al. TACL (2008). A mention at ACL 2018`
const stopped =
  /^(?<title>[^.]{8,250})\.\s+(?<name>\p{Lu}(?:[^.:“”"]|(?<=\b\p{Lu})\.){3,60})\.\s+\p{Lu}[^.]{2,60}\b(?<year>(?:19|20)\d\d)\b[^.]{0,40}(?:\.\s+[^.]{3,80})?\.?$/u

/** A title, one name and a venue with its year between full stops, where the lines beside it have several names there. */
export function cutAtLastStops(line: string): Cut | null {
  const groups = stopped.exec(line)?.groups
  const authors = readNames(groups?.['name'] ?? '') ?? readFamilyNames(groups?.['name'] ?? '')
  const title = bareTitle(groups?.['title'] ?? '')
  return authors && authors.certainty >= 0.5 && titleLikeness(title, true) > 0 && wordCount(title) >= 2
    ? { title, authors, rule: 'title-stop-authors', year: Number(groups?.['year']) }
    : null
}

// `Counting kelp. Ann Lee.`, `Oil or algae? A benchmark. Ann Lee, Bo Li`
const stoppedAtNames =
  /^(?<title>.{8,250}[^.\s]{2})(?:\.|(?<=\?))\s+(?<names>\p{Lu}(?:[^.:;?“”"]|(?<=\b\p{Lu})\.){3,400}?)\.?$/u

/** A title and names between full stops, right beside lines of that form: the names are plainly names, however few. */
export function cutAtStopBeside(line: string): Cut | null {
  const groups = stoppedAtNames.exec(line)?.groups
  const authors = readNames(groups?.['names'] ?? '')
  const title = bareTitle(groups?.['title'] ?? '')
  return authors?.certainty === 1 && !readNames(title) && wordCount(title) >= 2 && wordCount(title) <= 25
    ? { title, authors, rule: 'title-stop-authors' }
    : null
}

/** A title in title case, a comma, and nothing but so many names: `A Title in Full, Ann Lee and Bo Li.` */
export function cutAtNames(line: string, least = 2): Cut | null {
  if (line.length > 400 || !line.includes(',')) return null
  for (const { index } of line.matchAll(/,\s+(?=\p{Lu})/gu)) {
    const authors = readNames(line.slice(index + 1).replace(/\.$/, ''))
    if (!authors || authors.names.length < least || authors.certainty < 1) continue
    if (endsInName(line.slice(0, index))) return null
    const title = titleInTitleCase(line.slice(0, index))
    return title !== null && !readNames(title) && !/\d:\s/.test(title)
      ? { title, authors, rule: 'title-comma-authors' }
      : null
  }
  return null
}

const workplace = sparing(/,\s+[^,]*(?:Universit|College|Institut|School|Laborator|Academ)/)
// `3 A Title in Full Ann Lee, Northfield University`
const placedPresenter =
  /^(?:[#P]?\d{1,3}[.:)]?\s+)?(?<title>\p{Lu}.{12,200}?[\p{L}?!)])\s+(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+),\s+(?=[^,]*(?:Universit|College|Institut|School|Laborator|Academ))[^,:]{3,60}(?:, [^,:]{2,30})?$/u

/** A title, who presents it and where that person works, with nothing between title and name, as rows of a table lose their columns. */
export function cutAtPlace(text: string): Cut | null {
  const groups = text.length < 300 && workplace.test(text) ? placedPresenter.exec(text)?.groups : undefined
  if (!groups) return null
  const title = bareTitle(groups['title'] ?? '')
  const name = groups['name'] ?? ''
  return nameLikeness(name) === 2 && wordCount(title) >= 3 && titleLikeness(title) >= 1 && !readNames(title)
    ? {
        title,
        authors: { names: [{ name }], partial: true, certainty: 1 },
        rule: 'title-presenter-place',
      }
    : null
}

/** Authors and a title whose opening quotation mark is lost: cut at the last comma before which all is names. `Ann Lee and Bo Li, A title,” A Journal` */
export function cutAtLostQuote(line: string): Cut | null {
  const end = line.indexOf('”')
  if (end < 20 || end > 700 || line.includes('“') || line.length - end > 200 || /^In\s/i.test(line))
    return null
  const quoted = line.slice(0, end)
  for (const { index } of [...quoted.matchAll(/,\s+(?=\p{Lu})/gu)].reverse()) {
    const authors = readNames(quoted.slice(0, index))
    if (!authors) continue
    const title = bareTitle(quoted.slice(index + 1))
    return wordCount(title) >= 3 && titleLikeness(title) >= 1
      ? { title, authors, rule: 'authors-quoted-title' }
      : null
  }
  return null
}

// `A. Lee, `, `B.-C. Li and `: a name that begins with initials, and what parts it from the next
const initialled =
  /^[\s–—•*-]*(?:and\s+|&\s*)?(?:\p{Lu}\.[ -]?){1,3}(?:\p{Ll}{2,3}\s+){0,2}\p{Lu}[\p{L}’'-]+(?:\s*,\s*|\s+(?=and\s|&))/u

/** Authors with initials, commas between them, and the title after the last: `A. Lee, B. Li, A title` */
export function cutAtInitials(line: string): Cut | null {
  let rest = line
  for (let match = initialled.exec(rest); match; match = initialled.exec(rest))
    rest = rest.slice(match[0].length)
  if (rest === line) return null
  const authors = readNames(line.slice(0, line.length - rest.length).replace(/^[\s–—•*-]+|[\s,]+$/g, ''))
  // `“A title,” CHI, 2022.`
  const title = bareTitle(/^[“"](?<title>[^“”"]{8,250})[,.]?[”"]/u.exec(rest)?.groups?.['title'] ?? rest)
  // `Tides are Turning Complete`: a verb in title case makes no sentence
  const isTitle = titleLikeness(title) >= 1 || (capitalShare(title) === 1 && canBeTitle(title))
  return authors && wordCount(title) >= 3 && isTitle && !/[.!]\s/.test(rest)
    ? { title, authors, rule: 'initialled-authors-comma-title' }
    : null
}

const publication = /\b(?:journal|transactions|letters|proceedings|conference|review|magazine)\b/i

/** The title at the beginning of what stands behind the authors: up to its stop, or up to where it appeared if it asks. */
function beforeVenue(text: string): string {
  const [first = '', second = '', third = ''] = text
    .replace(/\s*\([^()]{2,60}\)\s*\.?$/, '')
    .split(/(?<!\b(?:U\.S|U\.K|E\.U|U\.N|D\.C|vs|St))\.\s|(?<=\?)\s+(?=In:? (?:the )?(?:Proc|\p{Lu}{3}))/u)
  const whole = `${first}. ${second}`
  return third.startsWith('In ') && isOfTwoParts(whole) && !publication.test(second) ? whole : first
}

const namesAtEnd = /\((?<names>\p{Lu}[^()]{6,300})\)\.?$/u

/**
 * Authors, a full stop, a title: cut at the last full stop before which all is names. `A Zhang and C. J. Li. A title (Company)`
 */
export function cutAtStop(text: string, names: number): Cut | null {
  // `Ann Lee, B. Roe, C. DorfFindings of ACL2021`: the last stop is that of an initial
  if (text.length > 700 || gluedVenue.test(text)) return null
  // `Sleeping Antennas. Power at the edge (Ann Lee, Bo Li)`: the authors are those in brackets
  if ((readNames(namesAtEnd.exec(text)?.groups?.['names'] ?? '')?.names.length ?? 0) > 1) return null
  // `Udo Kanew.Context for Tests`: the space after the stop may be lost
  const stops = [...text.matchAll(/\.\s+(?=\p{Lu})|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu)]
    .map(({ index }) => index)
    .reverse()
  for (const stop of stops) {
    const before = text.slice(0, stop)
    // `Ekman, L., Fini, R. A title`
    const inverted =
      /,\s(?:\p{Lu}\.[- ]?)*\p{Lu}$/u.test(before) &&
      !/^\.\s*\p{Lu}[.,]/u.test(text.slice(stop)) &&
      !/\((?:19|20)\d\d\)/.test(text)
    const authors = readNames(before) ?? (inverted ? readCitedNames(before) : null)
    if (!authors || authors.names.length < names) continue
    if ((cutsName.test(before) && !initialsLast.test(before)) || cutsCountry.test(before)) continue
    // `A. Lee, B. Li - A title`: the stop of an initial before a family
    if (cutsInitial.test(before)) continue
    // `Ann Lee, H. T. Lindh, Bo Li: A title`
    const rest = /^\.\s+(?<rest>\p{Lu}[^:]{1,300}):/u.exec(text.slice(stop))?.groups?.['rest'] ?? ''
    if (/\b\p{Lu}$/u.test(before) && rest !== '' && readNames(`${text.slice(0, stop)}. ${rest}`)) continue
    const title = bareTitle(beforeVenue(withoutYear(text.slice(stop + 1).trim())))
    // `Ann Lee. Cold Harbours. In Proceedings of …`: a title that reads as a name
    if (/^In:? (?:the )?Proc(?:eedings\b|\.)/.test(title)) continue
    // `R. Agosti Jr., and W.-K. Sato, “A title”`: the quotation says where the title begins
    if (/[^“"][“"]/.test(title)) return null
    // `M. S. T. Carpenter and colleagues study …`: an initial within a name
    if (/\band (?:colleagues|collaborators|co-?authors|his|her|their)\b|\bet al\b/.test(title)) continue
    const least = authors.names.length > 1 ? 1 : 2
    return titleLikeness(title) >= least && wordCount(title) >= 3
      ? { title, authors, rule: 'authors-stop-title' }
      : null
  }
  return null
}

// `SearchVera Sz`, `for LLMsAnn Lee`, `BlocksA. Lee`, but not the mark of a place of work: `1Harbour University, 2Northfield`
const seam =
  /(?<=[\p{Ll}?!)\d])(?<!(?:^|[\s,;])\d)(?=\p{Lu}\p{Ll}|\p{Lu}\.\s?\p{Lu})|(?<=\p{Lu}{2})(?!\p{Lu}s )(?=\p{Lu}\p{Ll}+ \p{Lu})/uy
const roughSeam = roughPattern(/[\p{Ll}?!)\d]\p{Lu}[\p{Ll}.]|\p{Lu}{3}\p{Ll}+ \p{Lu}/u)

// `A title | Jee`, `A title by Ann Lee, Jee`: up to the first part of `JeeHyun`
const withinName = /(?:[|–—]|\bby|,)\s+(?<stub>\p{Lu}\p{Ll}*)$/u

/** Whether a seam stands within a list of names: a name with two capitals behind others or behind a sign, or one in a single word. */
function isWithinNames(before: string, { names }: NameList): boolean {
  if (!(names[0]?.name ?? '').includes(' ')) return true
  const match = withinName.exec(before)
  if (!match) return false
  const [last = ''] = /[^,|–—]+$/u.exec(before.slice(0, match.index).replace(/^.*\sby\s/u, '')) ?? []
  return match[0].startsWith(',') ? readNames(last.trim())?.certainty === 1 : true
}

// `…Bo LiIn Proceedings of …`, `… Bo Li. In Proc. of …`
const proceedingsBehind = /(?:[.,]?\s+|(?<=\p{Ll}))In (?:Proceedings|Proc\.) .*$/u

/**
 * A title with the authors glued to its end: cut at a lower-case letter, question mark or acronym before a capital,
 * where the right side is all names.
 *
 * @example
 * cutGlued('Snippets for SearchVera Szabó, Idris Kamara') // => {title: 'Snippets for Search', authors: …}
 */
export function cutGlued(line: string): Cut | null {
  if (line.length > 600 || !roughSeam.test(line)) return null
  const text = line.replace(proceedingsBehind, '')
  for (const index of seamsOf(text, seam)) {
    const title = bareTitle(text.slice(0, index))
    const authors = readNames(text.slice(index))
    const stub = /[\p{L}’'-]+$/u.exec(text.slice(0, index))?.[0] ?? ''
    if (
      authors &&
      !isWithinNames(text.slice(0, index), authors) &&
      !innerCapitals.has(stub.split('-').at(-1) ?? '') &&
      // `IISc Bangalore`: one word
      !(/(?<!\p{L})\p{Lu}{2}$/u.test(stub) && /^\p{L}{2}\s/u.test(text.slice(index))) &&
      wordCount(title) >= 3 &&
      titleLikeness(title) > 0 &&
      !/\s$/.test(text.slice(0, index)) &&
      // `“A title” Ann Lee, JiaWen Roe`: the seam is within a name
      !/[”"]\s+\p{Lu}/u.test(text.slice(0, index))
    )
      return { title, authors, rule: 'title-glued-to-authors' }
  }
  return null
}
