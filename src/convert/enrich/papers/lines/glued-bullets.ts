import { endsSentence, mayHoldSeam, wordCount } from '../../line-shape.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { seamsOf } from '../../seams-of.ts'
import { isRightBelow } from '../../spacing.ts'
import { sparing } from '../../sparing-pattern.ts'
import { addNamed } from '../add-paper.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

/**
 * Bullets that the capture glued into lines: a title, then `Authors - Next title`, at last the authors of the last.
 */
export function findGluedBullets(reading: Reading): void {
  findAlternating(reading)
  findGluedRows(reading)
  for (let i = 0; i + 1 < reading.rows.length; i++) {
    const first = gluedAt(reading, i + 1)
    if (
      !first ||
      // `Ann Lee – A title`: each line has its own
      gluedAt(reading, i) ||
      closesWithNames(textAt(reading, i)) ||
      !isFree(reading, i) ||
      reading.rows[i]?.cue.type === 'heading' ||
      readNames(textAt(reading, i)) ||
      titleLikeness(textAt(reading, i)) === 0 ||
      !canBeTitle(textAt(reading, i))
    )
      continue
    let title = bareTitle(textAt(reading, i).replace(/^[-–—•]\s*/, ''))
    let row = i
    claim(reading, i, 'paper', 'glued-bullets')
    for (let next = i + 1; ; next++) {
      const glued = gluedAt(reading, next)
      const names = glued?.names ?? readNames(textAt(reading, next))
      if (!names || !isFree(reading, next)) break
      addNamed(reading, row, { title, authors: names, kind: 'entry', rule: 'glued-bullets' })
      claim(reading, next, glued ? 'paper' : 'authors', 'glued-bullets')
      if (!glued) break
      title = glued.title
      row = next
    }
  }
}

/** `A title – Ann Lee, Bo Li`: the line has its authors. */
function closesWithNames(text: string): boolean {
  const behind = /^.{8,250}?\s[-–—]\s+(?<names>\p{Lu}.{5,600})$/u.exec(text)?.groups?.['names']
  const names = behind === undefined ? null : readNames(behind)
  return names?.certainty === 1 && names.names.length >= 2
}

// ` - `, ` • `: between the authors and the next title
const apart = sparing(/\s[-–—•*]\s/)

function gluedAt(reading: Reading, index: number): { names: NameList; title: string } | null {
  const text = textAt(reading, index)
  if (!apart.test(text)) return gluedAtSeam(reading, index)
  const match = /^(?<names>.{5,600}?)\s+[-–—•*]\s+(?<title>\S.{8,250})$/u.exec(text)
  if (!match?.groups) return null
  const names = readNames(match.groups['names'] ?? '')
  // `Ann Lee, Northfield – “A title”`: nothing is glued where the quotation marks close
  if (/^[“"][^“”"]+[”"][,.;]?$/.test(match.groups['title'] ?? '')) return null
  const title = bareTitle(match.groups['title'] ?? '')
  return names && wordCount(title) >= 3 && !readNames(title) && /^[\p{Lu}\p{N}“"]/u.test(title)
    ? { names, title }
    : null
}

// `Bo LiAnother title`, `Ann UrA title`, and not `Ann McNair`
const seam =
  /(?<=\p{Ll}{2}|(?<!\p{L})\p{Lu}\p{Ll})(?<!(?<!\p{L})(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von))(?=\p{Lu})/uy

/** `Ann Lee, Bo LiAnother title` over names, perhaps with a title glued to them as well: the capture lost the break behind the names. */
function gluedAtSeam(reading: Reading, index: number): { names: NameList; title: string } | null {
  const found = cutAtSeam(textAt(reading, index))
  const below = textAt(reading, index + 1)
  return found !== null && (readNames(below) !== null || cutAtSeam(below) !== null) ? found : null
}

function cutAtSeam(text: string): { names: NameList; title: string } | null {
  if (text.length > 600 || !mayHoldSeam(text)) return null
  for (const index of seamsOf(text, seam)) {
    const title = bareTitle(text.slice(index))
    if (wordCount(title) < 3 || titleLikeness(title) === 0 || endsSentence(title)) continue
    const names = readNames(text.slice(0, index))
    const isWhole = names !== null && wordCount(names.names.at(-1)?.name ?? '') >= 2
    if (isWhole && /^[\p{Lu}\p{N}]/u.test(title)) return { names, title }
  }
  return null
}

// `A titleNeurIPS 2023`, `A titleCHI 2023Honorable Mention`: where a paper appeared, glued to its title
const venueGlued =
  /(?<=[\p{Ll}?])(?=\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&]+(?: \p{Lu}\p{L}+){0,3} (?:19|20)\d\d.{0,60}$/u

// `Author(s)Paper TitleVenue`
const headOfColumns = /^Authors?\b.{0,40}Title/

/** Rows of a table whose cells the capture glued: three or more lines, each with names, their title and perhaps a venue. */
function findGluedRows(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    const run = []
    for (let at = i; isFree(reading, at) && (at === i || isRightBelow(reading, at)); at++) {
      const cut = cutAtSeam(textAt(reading, at))
      if (cut === null) break
      run.push(cut)
    }
    // Where names follow, they are those of the last title.
    if (run.length < 3 || readNames(textAt(reading, i + run.length)) !== null) continue
    if (isRightBelow(reading, i) && headOfColumns.test(textAt(reading, i - 1)))
      claim(reading, i - 1, 'prose', 'head-of-columns')
    for (const [place, { title, names }] of run.entries()) {
      claim(reading, i + place, 'paper', 'glued-row')
      const bare = title.replace(venueGlued, '')
      addNamed(reading, i + place, { title: bare, authors: names, kind: 'entry', rule: 'glued-row' })
    }
  }
}

// `- `, `| `: between a title and its authors
const parted = sparing(/[-–—•*|]\s/)

/** Titles and authors in turn on one line: `A title - Ann Lee, Bo Li - Another title - Cy Roe` */
function findAlternating(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i) || row.text.length > 4000 || !parted.test(row.text)) continue
    const parts = row.text.split(/\s+[-–—*|]\s+|\s*•\s+/)
    if (parts.length < 4 || parts.length % 2 === 1) continue
    const entries = []
    for (let at = 0; at < parts.length; at += 2) {
      const title = bareTitle(parts[at] ?? '')
      const names = readNames(parts[at + 1] ?? '')
      if (!names || wordCount(title) < 2 || readNames(title)) break
      entries.push({ title, names })
    }
    if (entries.length * 2 !== parts.length) continue
    claim(reading, i, 'prose', 'titles-and-authors-in-turn')
    for (const { title, names } of entries)
      addNamed(reading, i, { title, authors: names, kind: 'prose', rule: 'titles-and-authors-in-turn' })
  }
}
