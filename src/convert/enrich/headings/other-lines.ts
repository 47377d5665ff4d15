import { wordCount, words } from '../line-shape.ts'
import { nameLikeness } from '../names/is-name.ts'
import { organisationWords } from '../names/name-words.ts'
import { readNames } from '../names/read-names.ts'
import { appearedIn, editionLine } from '../papers/entry-lines.ts'
import { meetingName } from '../papers/titles/other-things.ts'
import { isOfRoles } from '../papers/titles/title-shape.ts'

/** Who leads, speaks or reports, or whose picture it is. `Session chair: A`, `Compiled by A`, `Recommended by A`, `Posted in X` */
export const roleLine =
  /^[^:]{0,40}\b(?:chairs?|moderators?|hosts?|speakers?|instructors?|organi[sz]ers?|panelists?|students?|professors?|advisors?|committee|reporters?|editors?|presenters?|mentors?|lecturers?|teachers?|supervisors?|inventors?|(?:principal )?investigators?|co-?pis?|pis?|team(?: members?)?|coordinators?|jury)\b[^:]{0,20}:|^(?:recommended|proposed|nominated|compiled|posted|written|presented|organi[sz]ed|edited|reviewed)\b.{0,12}\b(?:by|in|from|at|on|for)\b|^(?:interview(?:ed)?|summar(?:y|i[sz]ed)) by\s|^(?:photo|image|picture|video)s?\b.{0,12}(?:\b(?:by|from|courtesy|credits?)\b|:)|^credits?:/i

/** `10:15am - 11:35am` */
export const timeSpan =
  /^\P{L}*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to)\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?[.,]?(?:\s+[A-Z]{2,4})?$/iu

// `14:00–15:30, Hall D`: when and where
const timedPlace =
  /^\d{1,2}[:.]\d\d(?: ?[ap]m)?\s*[-–—]\s*\d{1,2}[:.]\d\d(?: ?[ap]m)?,\s+(?:hall|room|auditorium|theat(?:er|re)|booth|level|floor|ballroom|foyer|poster|exhibit)\b.{0,30}$/i
// `10:05 am: West Hall C`: the same of what begins then
const beginsInPlace =
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\s*[:,@|–-]\s*(?=[^:?]{2,60}$)(?=.*\b(?:hall|room|auditorium|theat(?:er|re)|booth|level|floor|ballroom|foyer)\b)/i
// `13:10 - 15:10 | Poster Zone 3B`: when and where the entry below is shown
const slotAndPlace =
  /^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[-–—]\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[|·•]\s*(?:(?:poster|oral|lecture|spotlight|room|hall|zone|booth|ballroom|track|area|level|floor)\b[^:?]{0,40})$/iu

// `31 March: no meeting`
const dayWithNote =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?):\s+\p{Ll}/u

// `Harbour University | Faculty of Law`: who publishes
const publisher =
  /^(?=[^|]*\b(?:University|Institute|College|Laborator(?:y|ies)|School|Academy)\b)\p{Lu}[^|.:?!\d]{3,50}\s\|\s\p{Lu}[^|.:?!\d]{3,60}$/u

/** How somebody takes leave. `See you next Friday,`, `Happy reading!`, `Go team!`, `Warm congratulations to all the winners!` */
export const signOff =
  /^(?!.*congratulations.*\?$)(?:see you|until (?:next|then)|cheers|best(?: regards| wishes)|kind regards|yours|sincerely|warmly|(?:warm |hearty )?congratulations|happy (?:reading|new year|holidays)|stay tuned|enjoy|thanks for|go team|well done)\b.{0,50}$/i

// `March 2023 | ICASSP`, `May 2, 2023 | News`, and not `1958–1969: The first lamp`: when and where the paper below appeared
const venueLine =
  /^(?!(?:19|20)\d\d ?[–-] ?(?:(?:19|20)\d\d|today|now)\b)(?:\p{L}{3,9}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d\s*[|·•,–—-]\s*\S.{1,40}$|^.{2,30}\s[|·•]\s(?:\p{L}{3,9}\.? )?(?:19|20)\d\d$/u
// `Location: hotel lobby`, `Abstracts due: May 16, 2022`
const metaLine =
  /^(?:location|venue|date|time|when|where|room|place|registration|deadline|due|homework|assignments?|contact|link|url|website|code|(?:ar[Xx]iv |conference |workshop |journal )?paper|pdf|published|posted|updated|source|last (?:modified|updated?|changed)|issue|volume)(?: ?\([^()]*\)| #?\d+| (?:id|nr|no|date|time|zone|person|e-?mail|us|info|fee|opens|closes|deadline|link|page|details|code|number|of|for|by|on|at|and|to)\b[^:]{0,20})?\s*:|^[^:]{3,40}:\s.*\d{1,2},? (?:19|20)\d\d\b/i
// `Mon Nov 28th through Dec 9th`, `October 26-29`, `10–14 April 2022, Stavanger`, `Sun 20 - Fri 25 October 2019 Athens`
const dateRange =
  /^\p{Lu}\p{Ll}{2,8} \d{1,2}\s*[-–—]\s*\p{Lu}\p{Ll}{2,8} \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|^\d{1,2}\s*[-–—]\s*\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?\s*(?:through|to|until|[-–—])/iu
/** `Part of the team at our booth`, `Some of us after the talks`: who is seen on a picture */
export const someOf = /^(?:part|some|most|all|members|many|a few) of (?:the|our|us)\b/i
// `Virtual/Online`
const nowhere =
  /^(?:(?:virtual|online|hybrid|in[- ]person)(?: (?:only|event|conference))?(?:\s*[/,&]\s*|$)){1,3}$/i
// `Stony Brook, New York, USA`, `Toronto, Canada and virtual`: a town and its country
const place =
  /^\p{Lu}[\p{L}.’' -]{1,30}(?:, \p{Lu}[\p{L}.’' -]{1,24}){0,2}, (?:the )?(?:U\.?S\.?A\.?|UK|United (?:States|Kingdom)|Canada|Germany|France|Italy|Spain|Portugal|Netherlands|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Ireland|Poland|Greece|Hungary|Estonia|Czechia|Czech Republic|Turkey|Israel|India|China|Japan|(?:South )?Korea|Singapore|Taiwan|Thailand|Vietnam|Malaysia|Indonesia|Australia|New Zealand|Brazil|Mexico|Chile|Argentina|Colombia|Egypt|Rwanda|South Africa|UAE|Dominican Republic)(?:$|\b[ ,:(&]+(?:and (?:virtual|online)|virtual|online|hybrid|\d).{0,30}$)/u
// `12 Harbour Drive`, `Expected start: April or July 2031`
const street =
  /^\d{1,5} (?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:Drive|Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Way|Square)$/u
const expectedIn =
  /^[^:]{5,60}: (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|or|and|to|[–-])\s+){1,5}(?:19|20)\d\d$/u
// `But first, here is what we saw on Monday!`: somebody speaks; `Real-Time Live!` is a name
const exclaims =
  /^and the (?:winners?|award|prize)\b.*(?:…|\.{3})$|^(?!#?\d)(?:(?=(?:\S+\s+){3})[^:]*|[^:]*,[^:]*)!$/
// `Paper #3`, `Session #1`, `Review #2`: which one of many the entry below is, or the note on the one above
const ordinalLabel = /^(?:paper|session|talk|poster|item|entry|pick|review|note|summary|no\.?) ?#\d{1,3}$/i

// `5 years ago`, `Author Mikko`, `ISSN 1082-9873`, `Hotline: 994 0000 4200`, `3rd: HandBot`, `About us >`: lines of the page and of lists
const furniture =
  /^\d+ (?:year|month|week|day|hour|minute)s? ago$|^(?:original source|permalink|\d{1,2} min(?:ute)?s?(?: read)?|direct(?:ly)? to .{3,30}|direct link|categories|(?:general )?filters|authors?|published|title|(?:media|file) attached|link to publication)$|\bis hiring!?$|^(?:enjoy|like)[^?]{0,30}\?\s.*\bsign up\b|^author\s+(?:[|/:]\s*)?\p{Lu}|^(?:issn|isbn|doi|volume \d|vol\. ?\d)|[\d ]{9,}$|^\d{1,2}(?:st|nd|rd|th):\s|[>»‹›-]$/iu
// `MoBT1.2`, `Thu-1-2-5`, `P3-17`: the number of a talk in its programme
const sessionCode = /^(?=\S*\d)(?=\S*\p{L})[\p{L}]{1,6}[\d.-][\p{L}\d.-]*$/u
// `(Poster #3)`, `issue #12`, `Home | News | Press`
const bracketed = /^\(.*\)(?:\s*\[[^\]]*\])?$|^issue\s*#?\d+$|\s\|\s.*\|/i
// `Title of a talk (event 12)`, `10.1145/3544548`, `https://…`, `me@example.org`: numbers and addresses
const numbered =
  /\((?:event|paper|poster|id) ?#? ?\d+\)$|^10\.\d{4,}\/|\bDOI:?\s*10\.\d{4}|https?:|www\.|(?:^|\s)@|@\S+\.\w/i
// `12`, `***`, and no year
const wordless = /^(?:(?!(?:19|20)\d\d$)\d+|[^\p{L}\p{N}]+)$/u
// `September, 2016 Started my studies`: what a list of news tells
const news = /^\p{Lu}\p{Ll}{2,8}\.?,? (?:\d{1,2},? )?(?:19|20)\d\d\s+\p{Lu}\p{Ll}+ed\b/u
// `For workshops, see:`, `For more details please visit`: where something else is told
const pointer =
  /^for [^:.]{3,60}?,?(?: please)? (?:see|visit|check(?: out)?|contact|go to|refer to|click)(?: (?:here|below|this|the|our) ?[\p{L} ]{0,20})?:?$/iu
// `Dear all,`
const greeting = /^(?:dear|hi|hello)\b.*[:,!]$/i

// `Tuesday, September 6, 10:30`: when the entry above is shown
const dayAndTime = /^\p{Lu}\p{Ll}+day,? .{0,24}\b\d{1,2}[:.]\d\d(?:\s*[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?$/u

// `January 29, 2025; 16:00–17:00`, `29 January 2025, 16:00`
const dateAndTime =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{Lu}\p{Ll}{2,8}\.?),? (?:19|20)\d\d[\s;,|·•–-]+(?:at )?\d{1,2}[:.]\d\d\b[^?]{0,40}$/u

// `EligibilityOnly those posters that …`, `Criteria: …`: a label of a rule, perhaps glued to it
const ruleLabel = /^(?:Eligibility|Criteria|Requirements)(?::|[A-Z])/

// `Welcome and opening remarks`, `Introduction (10 min)`, `Tuesday May 3, 11:00 – 12:15, Virtual`, `Sunday, March 13, UTC+13`
const slot =
  /^(?:welcome and )?(?:opening|closing|introductory|welcome) remarks\b|^welcome and \p{L}+$|\(\d{1,3} ?min(?:ute)?s?\)$|^\p{Lu}\p{Ll}+day,? \p{Lu}\p{Ll}{2,8} \d{1,2},? (?:\d{1,2}[:.]\d\d.{0,50}|.{0,12}UTC ?[+-]?\d{0,2})$|\b(?:presentation|poster) \/ /iu
// `Mon 9 Tue 10 Wed 11`
const weekdays = /(?:\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b[^\p{L}]*){3}/iu
// `Yes: 867`
const vote = /^(?:yes|no|in favou?r|against|abstentions?):\s*\d/i
// `Ann Marten recommends:`
const recommender = /^\p{Lu}[\p{L} .’'-]{3,40} recommends:?$/u
// `BibTeX | PDF`, `ACM DL // Talk video // 30-sec preview`, `[Paper] [Code]`
export const linkWords =
  /^(?:(?:\d{1,3}-sec(?:ond)?s? )?(?:(?:acm )?(?:dl|digital library)|bibtex|pdf|paper|code|(?:talk |teaser |preview )?video(?: preview)?|slides|link|doi|abstract|talk|teaser|preview|website|project(?: page)?|demo|poster|arxiv|blog(?: post)?|data(?:set)?)(?:\s*(?:\/\/|[|/·•])\s*|$)){2,}$|^(?:\[(?:paper|pdf|code|github|arxiv|video|slides|poster|project(?: page)?|website|demo|data(?:set)?|bibtex|blog|talk|supplement(?:ary)?)\]\s*){1,8}$/i

// `In NSDI, 2020`, `1Northfield University, 2MIT`, `Poster Session 1, Hall B #724`, `arXiv preprint`, `US 11,223,344`: where an entry
// appeared, where its authors work, where it hangs
const ofEntry =
  /^[Ii]n (?=\S*\p{Lu}\S*\p{Lu})[\p{L}&\d-]+(?: \p{Lu}\S+){0,2},? (?:19|20)\d\d\.?$|^[1¹a]\p{Lu}.{2,80}[,;] ?[2²b]\p{Lu}|\b(?:[Hh]all|[Rr]oom|[Bb]ooth|[Pp]oster|[Bb]oard)\b.*#\s?\d|^ar[Xx]iv preprint\b|^(?:US|EP|WO|DE|GB|JP|CN) ?\d[\d/,. ]{5,}/u

// `The Northfield AI blog`: the name of the site
const nameOfSite =
  /^(?:The )?(?:\p{Lu}[\p{L}&’'.-]* ){1,4}(?:[Bb]log|[Nn]ewsroom|[Nn]ewsletter|[Mm]agazine)$/u

// `Finalist: “A title,” by Ann Lee`
const labelledQuotation = /^[\p{L} -]{3,40}:\s+[“"][^“”"]{6,}[”"],?\s+(?:by )?\p{Lu}/u
// `Ph.D. student, Robotics`
const student =
  /^(?:Ph\.? ?D\.?|M\.?S\.?|Master[’']s|Doctoral|Graduate|Undergraduate) (?:student|candidate|researcher)s?(?:$|,)/i

// `Harbour blog image 1`: what is put in the place of a picture
const numberedPicture = /\b(?:image|img|photo|picture)[ _-]?\d{1,3}$/i
// `Source Node: 1232691`: a number that a machine gave
const givenNumber = /^(?:\p{L}+ ){0,2}\p{L}+\s?:\s*#?\d{4,}$/u
// `Part 1 of the Harbour 2033 Review Series`: which of several articles this is
const partOfSeries =
  /^part (?:\d{1,2}|one|two|three|four|five|[ivx]+) (?:of|in) (?:the|our|a|this|my) .{3,60}\bseries$/i
// `Workshop link: link`: what a link was called
const calledLink = /^[\p{L} ]{3,30}\blink: ?(?:link|here)$/iu
// `11 pages, 271 KiB`, `PDF, 2.3 MB`: what can be downloaded
const fileSize = /^(?:\d{1,4} pages?|pdf|[\p{L} ]{2,20})[\s,|·•(–-]+\d[\d.,]* ?[KMG]i?B\)?$/iu

/** Short lines that stand apart as headings do and head nothing, by their words alone. */
const otherLines: readonly Pick<RegExp, 'test'>[] = [
  timeSpan,
  timedPlace,
  beginsInPlace,
  slotAndPlace,
  publisher,
  dayWithNote,
  nowhere,
  someOf,
  signOff,
  venueLine,
  metaLine,
  dateRange,
  dayAndTime,
  dateAndTime,
  place,
  street,
  expectedIn,
  exclaims,
  ordinalLabel,
  furniture,
  sessionCode,
  bracketed,
  numbered,
  fileSize,
  calledLink,
  givenNumber,
  partOfSeries,
  numberedPicture,
  wordless,
  pointer,
  greeting,
  news,
  ruleLabel,
  slot,
  weekdays,
  vote,
  recommender,
  linkWords,
  nameOfSite,
  labelledQuotation,
  student,
  appearedIn,
  meetingName,
  ofEntry,
]

/** Whether a line is plainly no heading, whatever stands round it: a role, a time, a place, an address, a label of the page. */
export function isOtherLine(text: string): boolean {
  return (
    otherLines.some((pattern) => pattern.test(text)) ||
    (roleLine.test(text) && !isOfRoles(text)) ||
    (editionLine.test(text) && shownAs.test(text)) ||
    isOrganisation(text) ||
    listsOrganisations(text) ||
    isPersonLabel(text)
  )
}

/** `Lead: Kirsi Aalto`: a word or two and somebody's name, or more words and several, unless it is a prize. */
function isPersonLabel(text: string): boolean {
  const [, label = '', who = ''] = /^([^:]{2,60}):\s+(.+)$/u.exec(text) ?? []
  if (label === '' || /\b(?:award|prize|medal)s?\b/i.test(label)) return false
  return (readNames(who)?.names.length ?? 0) > (wordCount(label) <= 2 ? 0 : 1)
}

// `Prof. Ann Lee, Head of Data Science`, `Dr. Bo Li`
const titled =
  /^(?:Prof|Dr|Mr|Mrs|Ms)\.? [^,:]{4,40}(?:$|,.*\b(?:head|director|professor|chair|dean|president|department|university|institute|manager|officer|lecturer|editor|founder|vice president|vp|c[deifmopst]o)\b)/i

// `Professor`, `Research Scientist`
const namedPost =
  /^(?:(?:Assistant|Associate|Full|Senior|Principal|Research|Staff|Visiting|Distinguished|PhD|Doctoral) )*(?:Professor|Lecturer|Director|Scientist|Engineer|Researcher|Fellow|Head|Student|Postdoc|CEO|CTO|Founder)\b/

/** `Prof. Ann Lee, Head of Data Science`, `Bo Li, newsletter editor`: a person and a post. */
export function isPerson(text: string): boolean {
  if (titled.test(text)) return true
  const [name = '', post = ''] = text.split(/,\s+/)
  return nameLikeness(name) === 2 && wordCount(text) <= 10 && (/^\p{Ll}/u.test(post) || namedPost.test(post))
}

/** `University of California, Berkeley`, `TS: Harbour Tide Laboratories`: where somebody works, on a line of its own. */
export function isOrganisation(printed: string): boolean {
  const text = printed.replace(/^\p{Lu}{2,6}: /u, '')
  return (
    /\b(?:university|institute|college|laborator(?:y|ies)|inc\.|gmbh|corporation)\b/i.test(text) &&
    wordCount(text) <= 6 &&
    !/[:?]|\b(?:at|papers?|news|research)\b/i.test(text)
  )
}

// `NAACL 2023 (Spotlight)`, `ICML 2021, Oral`: where and how the entry above was shown
const shownAs = /[([,|–—-]\s?(?:oral|spotlight|poster|demo|findings|main|workshop)\b/i

/** `Google Research, Kestrel Lab`: nothing but places of work. */
function listsOrganisations(text: string): boolean {
  const parts = text.split(/[,;]\s+/)
  return (
    parts.length >= 2 &&
    parts.every(
      (part) =>
        wordCount(part) <= 4 &&
        (/^\p{Lu}{2,6}$/u.test(part) ||
          words(part.toLowerCase()).some((word) => organisationWords.has(word)) ||
          /^(?:ETH|UC|TU|EPF) ?\p{Lu}?/u.test(part)),
    )
  )
}
