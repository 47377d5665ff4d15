import type { Row } from '../../../model/row.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { cutLine } from '../papers/lines/cut-line.ts'
import { sectionKind } from '../papers/section-kind.ts'
import { claim, gapAt, nextKept, type Reading, textAt } from '../reading.ts'
import { isByline } from './byline.ts'
import { isHeadline } from './is-headline.ts'

const anyYear = /\b(?:19|20)\d\d\b|[’']\d\d\b/

/**
 * The heading below the name of a site, where that name says no year: the only heading that names one right below a
 * phrase in italics, or the only heading of its depth right below a date or with a year.
 */
export function belowSiteName(reading: Reading, title: number): number {
  const { rows } = reading
  const between = nextKept(reading, title)
  const row = rows[between]
  const below = nextKept(reading, between)
  const cue = rows[below]?.cue
  const name = textAt(reading, title)
  if (wordCount(name) > 4 || anyYear.test(name)) return title
  const heads = rows.filter(({ cue: other }) => other.type === 'heading' && other.depth > 1)
  const direct =
    row?.cue.type === 'heading' &&
    anyYear.test(row.text) &&
    sectionKind(name) !== 'papers' &&
    isOnlyOfDepth(heads, row)
  if (direct) {
    claim(reading, title, 'dropped', 'section-name')
    return between
  }
  if (cue?.type !== 'heading') return title
  const phrase = row?.content.length === 1 && row.content[0]?.type === 'emphasis' && wordCount(row.text) <= 20
  const dated = phrase && heads.filter(({ text }) => anyYear.test(text)).length === 1
  const alone =
    isDateLine(row?.text ?? '') &&
    heads.filter(({ cue: other }) => other.type === 'heading' && other.depth === cue.depth).length === 1
  if (!(dated && anyYear.test(textAt(reading, below))) && !alone) return title
  claim(reading, title, 'dropped', 'section-name')
  if (phrase) claim(reading, between, 'dropped', 'section-name')
  return below
}

/** Whether no other heading has the depth of one. */
function isOnlyOfDepth(heads: readonly Row[], { cue }: Row): boolean {
  const depth = cue.type === 'heading' ? cue.depth : 0
  return heads.filter((head) => head.cue.type === 'heading' && head.cue.depth === depth).length === 1
}

// `The 37th AAAI Conference on Artificial Intelligence`: the meeting that the line above names by its letters
const nameOfMeeting =
  /^(?:(?:The|Proceedings|of|the|[\p{Lu}\d]\S*)\s+){1,8}(?:Conference|Symposium|Workshop) (?:on|of|for)\b/u

// `Takeaways from the International Conference on Tides`: a headline, whatever year stands below
const tellsOfVisit =
  /^(?:(?:my|our|some|key|main|ten|five|\d+) )?(?:takeaways?|highlights|notes|impressions|lessons|reflections|insights|learnings|report|dispatch(?:es)?) (?:from|on|of) /i

/**
 * The headline below a line that only names the event or the series: it names the year or the papers, the line above
 * does not, and text follows it.
 */
function betterBelow(reading: Reading, index: number): number {
  const above = textAt(reading, index)
  let below = nextKept(reading, index)
  // `Bench Head | Run Your Lab Like a Kitchen`: the name of a site and what it says of itself, over a picture perhaps
  if (
    /\S \| \S/.test(above) &&
    wordCount(textAt(reading, below)) <= 8 &&
    !anyYear.test(textAt(reading, below))
  )
    below = nextKept(reading, below)
  while (
    isDateLine(textAt(reading, below)) ||
    /^(?:\p{L}{3} )?\p{L}{3,9}\.? \d{1,2}\S* (?:through|to|[-–—])/u.test(textAt(reading, below))
  )
    below = nextKept(reading, below)
  const text = textAt(reading, below)
  const headed =
    gapAt(reading, below) > 0 &&
    wordCount(text) >= 3 &&
    wordCount(text) <= 14 &&
    isHeadline(text) &&
    !endsSentence(text) &&
    !readNames(text) &&
    !cutLine(text) &&
    !isByline(text) &&
    !/^(?:talk|paper|poster|course)s?,\s|^\d{1,2} \p{Lu}\p{L}+ (?:19|20)\d\d\b/u.test(text) &&
    !nameOfMeeting.test(text)
  const followed =
    wordCount(textAt(reading, nextKept(reading, below))) >= 12 ||
    /^call for (?:papers|participation)$/i.test(text)
  if (!headed || !followed || tellsOfVisit.test(above)) return index
  const onPapers = /\b(?:papers?|program(?:me)?|highlights|guide)\b/i
  const yearIn = /\b(?:19|20)\d\d\b/
  const says =
    yearIn.test(text) &&
    !isWholeHeadline(above) &&
    (!yearIn.test(above) || (onPapers.test(text) && !onPapers.test(above)))
  return says || (wordCount(above) <= 2 && yearIn.test(above)) ? below : index
}

/** `Tide charts: reading the shore from a hundred buoys`, `Half the poster hall seen — ECIR, the second day`: of what parts it has, neither the name of a site. */
function isWholeHeadline(text: string): boolean {
  const parts = text.split(/: | [—–] /)
  return (
    parts.length === 2 &&
    parts.every((part) => wordCount(part) >= 2) &&
    wordCount(text) >= (text.includes(': ') ? 8 : 7)
  )
}

// `ECIR 2022`, `IEEE VIS 2025`, `NAACL-HLT 2021 Blog`: a meeting as the name of its site
const siteOfMeeting =
  /^(?:(?:ACM|IEEE) )?(?=\S*\p{Lu}\S*\p{Lu})[\p{L}&-]{3,12} ?(?:[’']\d\d|(?:19|20)\d\d)(?<blog> (?:blog|news|website))?$/iu
const ofMenu =
  /^(?:home|about(?: us)?|news|calls?|program(?:me)?|schedule|committees?|contact|registration|attend(?:ing)?|venue|year|info|sponsors?|participate|people|blog|faq|publications|projects|openings|team|research|members|teaching|software|resources|jobs|events|gallery)$/i
const ofAwards = /\b(?:papers?|awards?|prizes?)\b/i

/** `Best papers` over a paragraph, below the name of a meeting and the menu of its site, or below the name of its blog. */
function belowMeeting(reading: Reading, index: number): number {
  const site = siteOfMeeting.exec(textAt(reading, index))
  if (!site || reading.rows[index]?.cue.type !== 'plain') return index
  let last = index
  const isShort = (i: number) => wordCount(textAt(reading, i)) <= 3 && !endsSentence(textAt(reading, i))
  while (last - index < 14 && last + 1 < reading.rows.length && isShort(last + 1)) last++
  const menu = Array.from({ length: last - index }, (_, k) => index + k)
  const blog = nextKept(reading, index)
  const headline = site.groups?.['blog'] && ofAwards.test(textAt(reading, blog)) ? blog : last
  const items = menu.filter((i) => ofMenu.test(textAt(reading, i))).length
  const found =
    ofAwards.test(textAt(reading, headline)) &&
    isHeadline(textAt(reading, headline)) &&
    (headline === blog || items >= 2) &&
    wordCount(textAt(reading, last + 1)) >= 12
  if (!found) return index
  for (const i of menu)
    if (i < headline) claim(reading, i, 'dropped', i === index ? 'section-name' : 'navigation')
  return headline
}

/**
 * The headline below a menu: three short lines at least, and then one right over its date and a paragraph, or over a
 * paragraph where it names papers, awards or a year. What stands above it is dropped. Below words that only menus have, a
 * date is enough.
 */
export function belowMenu(reading: Reading, index: number): number {
  const lower = belowMeeting(reading, index)
  if (lower !== index) return lower
  const menu = [index]
  let row = nextKept(reading, index)
  let known = 0
  for (; menu.length < 12; row = nextKept(reading, row)) {
    const item = textAt(reading, row)
    if (wordCount(item) > 3 || endsSentence(item) || (known >= 3 && /\d/.test(item))) break
    if (ofMenu.test(item)) known++
    menu.push(row)
  }
  const text = textAt(reading, row)
  const sure = known >= 3
  let under = nextKept(reading, row)
  const dated = [under, sure ? nextKept(reading, under) : under].some((i) => isDateLine(textAt(reading, i)))
  while (isDateLine(textAt(reading, under))) under = nextKept(reading, under)
  const below = textAt(reading, under)
  const found =
    (menu.length >= 3 || sure) &&
    wordCount(textAt(reading, index)) <= 6 &&
    !tellsOfWork.test(textAt(reading, index)) &&
    reading.rows[row]?.cue.type === 'plain' &&
    wordCount(text) >= (sure ? 3 : 4) &&
    isHeadline(text) &&
    !readNames(text) &&
    !endsSentence(text) &&
    (dated || tellsOfWork.test(text)) &&
    ((dated && sure) || (wordCount(below) >= 8 && endsSentence(below)))
  if (!found) return betterBelow(reading, index)
  for (const i of menu) claim(reading, i, 'dropped', 'navigation')
  return row
}

// `Best papers of 2020`, `Two win an award`
const tellsOfWork = /\b(?:papers?|awards?|prizes?|(?:19|20)\d\d)\b|[’']\d\d\b/i
