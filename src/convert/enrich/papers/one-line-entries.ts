import { plainText } from '../../../model/inline.ts'
import type { Row } from '../../../model/row.ts'
import { words } from '../line-shape.ts'
import { innerCapitals } from '../names/name-words.ts'
import { type NameList, readNames } from '../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { paperLinks } from './paper-links.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

/** A line cut into a title and its authors. */
interface Cut {
  readonly title: string
  readonly authors: NameList
  readonly rule: string
  readonly year?: number
}

/** A way in which one line gives both the title and the authors of a paper. */
interface LineForm {
  readonly rule: string
  /** Groups `title`, `names` and perhaps `year`. */
  readonly pattern: RegExp
  /** How much the title must look like one: where the form says little by itself, the title must say more. */
  readonly least: 0 | 1 | 2 | 3
  /** How many names the list must hold. */
  readonly names: 1 | 2
}

/** The forms, the most telling first. */
const forms: readonly LineForm[] = [
  // `“A title,” Ann Lee, Bo Li` and `“A title” by Ann Lee and Bo Li (2019)`
  {
    rule: 'quoted-title-then-authors',
    least: 0,
    names: 1,
    pattern:
      /^[“"](?<title>[^“”"]{8,250})[,.]?[”"]\s*(?:\((?<early>(?:19|20)\d\d)\))?\s*[,.:–—-]?\s*(?:[Bb]y\s+)?(?<names>\p{Lu}.{3,600}?)(?:\s*\((?<year>(?:19|20)\d\d)\))?\.?$/u,
  },
  // `A title by Ann Lee, Bo Li (2019)`
  {
    rule: 'title-by-authors',
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?)[,.:]?\s+[Bb]y\s+(?<names>\p{Lu}.{3,600}?)(?:[\s,]*\(?(?<year>(?:19|20)\d\d)\)?)?\.?$/u,
  },
  // `A title (2019) - Ann Lee, Bo Li`
  {
    rule: 'title-year-authors',
    least: 1,
    names: 1,
    pattern:
      /^(?<title>.{8,250}?)\s*\((?<year>(?:19|20)\d\d)\)\s*[-–—:,.]?\s*(?:by\s+)?(?<names>\p{Lu}.{3,600}?)\.?$/u,
  },
  // `Ann Lee, Bo Li (2019). A title`, `Lee, A., & Li, B. (2019). A title. Venue.`
  {
    rule: 'authors-year-title',
    least: 1,
    names: 1,
    pattern:
      /^(?<names>\p{Lu}[^()“”"]{3,600}?)\s*\((?<year>(?:19|20)\d\d)\)\s*[.:,–—-]\s*[“"]?(?<title>\p{Lu}[^.”"]{8,250})(?:[.”"].*)?$/u,
  },
  // `Ann Lee, Bo Li: A title`, `Ann Lee and Bo Li, “A title”`
  {
    rule: 'authors-quoted-title',
    least: 0,
    names: 1,
    pattern: /^(?<names>\p{Lu}[^“”"]{3,600}?)\s*[,.:–—-]?\s+[“"](?<title>[^“”"]{8,250})[,.]?[”"].{0,200}$/u,
  },
  // `A title – Ann Lee, Bo Li`, `A title | Ann Lee, Bo Li`, `A title / Ann Lee`
  {
    rule: 'title-dash-authors',
    least: 2,
    names: 1,
    pattern:
      /^(?<title>.{10,250}?)\s*(?:\s[-–—]\s|[–—]|\s\|\s|\s\/\s|\s•\s)\s*(?:by\s+)?(?<names>\p{Lu}.{3,600}?)(?:\s*\((?<year>(?:19|20)\d\d)\))?\.?$/u,
  },
  // `A title. Ann Lee, Bo Li.`, `A title. Ann Lee, Bo Li. KDD 2022`
  {
    rule: 'title-stop-authors',
    least: 2,
    names: 1,
    pattern:
      /^(?<title>[^.]{10,250}?)(?<!\b\p{Lu}|\.)[.?]\s+(?<names>\p{Lu}[^“”"]{5,600}?)(?:[.,;]\s+(?:in\s+)?[\p{L} '’&*-]*\b(?<year>(?:19|20)\d\d)\b.{0,80})?\.?$/u,
  },
  // `Ann Lee, Bo Li: A title`
  {
    rule: 'authors-colon-title',
    least: 1,
    names: 2,
    pattern: /^(?<names>\p{Lu}[^“”":]{5,600}?):\s+(?<title>\p{Lu}[^“”"]{10,250}?)\.?$/u,
  },
  // `A title (Ann Lee, Bo Li)`, `A title [Ann Lee]`
  {
    rule: 'title-authors-in-brackets',
    least: 2,
    names: 2,
    pattern: /^(?<title>.{10,250}?)\s*[([](?<names>\p{Lu}[^()[\]]{8,600}?)[)\]]\.?$/u,
  },
  // `A title, Ann Lee, Bo Li and Cy Roe`: at least three names after a comma
  {
    rule: 'title-comma-authors',
    least: 3,
    names: 2,
    pattern:
      /^(?<title>[^,]{20,250}?),\s+(?<names>\p{Lu}[^“”"]{12,600}?)(?:,?\s+\(?(?<year>(?:19|20)\d\d)\)?)?\.?$/u,
  },
]

/** Labels before a title on the same line. `Best paper: `, `[Oral] `, `Paper 4: `, `(Poster #01): ` */
const award =
  /^[[(]?(?:(?:poster|oral|paper|spotlight) #?\d+|(?<award>(?:(?:best|outstanding|distinguished|honou?rable|runner[- ]up|test of time|winner|award)\b[^:–—]{0,60}|(?:oral|poster|spotlight|long|short|industry|demo)\b[^:–—\])]{0,30})))[\])]?\s*(?::|–|—|(?<=[\])])\s)\s*/i

/** Find papers whose line shows by its markup, by a seam or by a year in brackets where the title ends. */
export function findMarkedEntries(reading: Reading): void {
  addCuts(
    reading,
    (row, line) =>
      cutNicknamed(row) ??
      cutMarked(row) ??
      cutMarkedLast(row) ??
      cutGlued(line) ??
      (/\((?:19|20)\d\d\)\s*[-–—:]/.test(line) ? cutLine(line) : null),
  )
}

/** Find papers given with title and authors in one line. */
export function findOneLineEntries(reading: Reading): void {
  addCuts(
    reading,
    (_, line, announced) => cutAtStop(line, 2) ?? cutLine(line, announced) ?? cutAtStop(line, 1),
  )
  const found = reading.papers.some(({ rule }) => rule === 'authors-colon-title')
  if (found) addCuts(reading, (_, line) => cutAtColon(line))
}

/** `Ann Lee: A title`, where the lines beside it have several names before the colon. */
function cutAtColon(line: string): Cut | null {
  const match = /^(?<name>[^:]{4,40}):\s+(?<title>\p{Lu}.{6,200})$/u.exec(line)
  const authors = readNames(match?.groups?.['name'] ?? '')
  const title = bareTitle(match?.groups?.['title'] ?? '')
  return authors && authors.certainty === 1 && titleLikeness(title) > 0
    ? { title, authors, rule: 'authors-colon-title' }
    : null
}

/** Add the papers of the rows that can be cut. */
function addCuts(reading: Reading, cutRow: (row: Row, line: string, announced: boolean) => Cut | null): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i) || row.text.length > 900 || row.text.length < 20) continue
    if (row.cue.type === 'table' || row.cue.type === 'code' || row.cue.type === 'image') continue
    const prize = award.exec(row.text)
    const line = (prize ? row.text.slice(prize[0].length) : row.text)
      .replace(/\*\*/g, '')
      .replace(/^(?:\[?\d{1,3}[.):\]](?!\d)|#\d+:?)\s+/, '')
    const cut = cutRow(row, line, prize !== null)
    if (!cut) continue
    claim(reading, i, 'paper', cut.rule)
    addPaper(reading, {
      title: cut.title,
      authors: cut.authors.names,
      partial: cut.authors.partial,
      row: i,
      kind: 'entry',
      rule: cut.rule,
      links: paperLinks(row.content),
      ...(cut.year ? { year: cut.year } : {}),
      ...(prize?.groups?.['award'] ? { award: prize.groups['award'].trim() } : {}),
    })
  }
}

/**
 * Cut a line into a title and its authors; null when it is not both.
 *
 * @param announced whether a label before it says that a paper follows
 * @example
 * cutLine('HullNet: Learnable covers by Bo Deng, Ann Lee (2020)')
 * // => {title: 'HullNet: Learnable covers', authors: Bo Deng and Ann Lee, year: 2020}
 */
export function cutLine(text: string, announced = false): Cut | null {
  const line = text
    .replace(/\s*(?:→|->)\s*(?:pdf|paper|link)\s*$/i, '')
    .replace(/(?:\s*\[(?:[^\]]{1,30})\])+\s*$/, '')
  for (const form of forms) {
    const match = form.pattern.exec(line)
    if (!match?.groups) continue
    const title = bareTitle(match.groups['title'] ?? '')
    const authors =
      form.rule === 'authors-quoted-title' || form.rule === 'authors-year-title'
        ? readCitedNames(match.groups['names'] ?? '')
        : readNames(match.groups['names'] ?? '')
    // A sentence that quotes a title is prose: the words before the quotation are no part of one.
    if (/[“”"]/.test(title.slice(1, -1)) && !/^[“"]/.test(title)) continue
    if (
      !authors ||
      authors.names.length < form.names ||
      titleLikeness(title, announced) < (announced ? 0 : form.least)
    )
      continue
    if (words(title).length < 2 || /^(?:by|with|from|and|thanks|congratulations)\b/i.test(title)) continue
    const year = match.groups['year'] ?? match.groups['early']
    return { title, authors, rule: form.rule, ...(year ? { year: Number(year) } : {}) }
  }
  return null
}

/**
 * Names as bibliographies print them: the first inverted, and perhaps a nickname of the work before it.
 *
 * @example
 * readCitedNames('Keller, Anselm, and Cho Min-ki') // => 'Keller, Anselm' and 'Cho Min-ki'
 */
function readCitedNames(text: string): NameList | null {
  const initials = [
    ...text.matchAll(
      /(?:^|, |,? and |,? & )(?<name>(?:\p{Ll}+ )?\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.[- ]?)+(?= ?,| and| &|\.?$|\s*$))/gu,
    ),
  ]
  if (initials.length > 0 && initials.map(([part]) => part).join('').length >= text.trim().length - 3) {
    return {
      names: initials.map((match) => ({ name: (match.groups?.['name'] ?? '').trim() })),
      partial: false,
      certainty: 1,
    }
  }
  const inverted =
    /^(?<family>(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}.’' -]{0,30}?)(?:,? (?:and|&) (?<last>.+)|, (?<more>.+)|\.?)$/u.exec(
      text.trim(),
    )
  const rest = inverted?.groups?.['last'] ?? inverted?.groups?.['more']
  const single =
    inverted?.groups &&
    words(inverted.groups['family'] ?? '').length <= 3 &&
    !/ (?:and|&) /.test(inverted.groups['given'] ?? '')
  if (
    !inverted?.groups ||
    !single ||
    words(inverted.groups['family'] ?? '').filter((word) => /^\p{Lu}/u.test(word)).length > 1
  )
    return readNames(text)
  const name = `${inverted.groups['family']}, ${inverted.groups['given']}`
  if (!rest) return { names: [{ name }], partial: false, certainty: 1 }
  const list = readNames(rest)
  return list ? { ...list, names: [{ name }, ...list.names] } : null
}

/** Names, then a title that the markup sets apart: `(Poster #1): Ann Lee. [A title](…)` */
function cutMarkedLast(row: Row): Cut | null {
  const last = row.content.at(-1)
  if (
    !last ||
    (last.type !== 'link' && last.type !== 'strong' && last.type !== 'emphasis') ||
    row.content.length < 2
  )
    return null
  const names = plainText(row.content.slice(0, -1))
    .replace(/^[[(][^\])]{1,30}[\])]:?\s*/, '')
    .replace(/[\s.,:;–—-]+$/, '')
  const title = bareTitle(plainText([last]))
  const authors = readNames(names)
  if (!authors || words(title).length < 2 || (readNames(title) && words(title).length > 3)) return null
  return /^(?:pdf|paper|code|video|slides|link|poster|website|project)\b/i.test(title)
    ? null
    : { title, authors, rule: 'authors-then-marked-title' }
}

/** A title that the markup sets apart at the start of a row, with nothing but names after it. */
function cutMarked(row: Row): Cut | null {
  const first = row.content.findIndex((inline) => inline.type !== 'code' && plainText([inline]).trim() !== '')
  const marked = row.content[first]
  if (!marked || (marked.type !== 'strong' && marked.type !== 'link' && marked.type !== 'emphasis'))
    return null
  const title = bareTitle(plainText([marked]))
  const rest = plainText(row.content.slice(first + 1)).replace(/^[\s,.:;|–—-]*(?:by\s+)?/i, '')
  const authors = rest === '' ? null : readNames(rest)
  const glued = /^\p{Lu}/u.test(plainText(row.content.slice(first + 1)))
  if (
    !authors ||
    (readNames(title) && !glued) ||
    (titleLikeness(title, true) === 0 && words(title).length < 2)
  )
    return null
  return { title, authors, rule: 'marked-title-then-authors' }
}

/** A nickname in bold, then a citation: `**XBoost** Chen, T., and C. Li. "XBoost: A system." KDD.` */
function cutNicknamed(row: Row): Cut | null {
  const [first, ...rest] = row.content
  if (!first || first.type !== 'strong' || rest.length === 0) return null
  const cut = cutLine(plainText(rest).trim())
  return cut?.rule === 'authors-quoted-title' ? cut : null
}

/**
 * Authors, a full stop, a title: cut at the last full stop before which all is names. `A Zhang and C. J. Li. A title (Company)`
 */
function cutAtStop(text: string, names: number): Cut | null {
  if (text.length > 700) return null
  const stops = [...text.matchAll(/\.\s+(?=\p{Lu})/gu)].map(({ index }) => index).reverse()
  for (const stop of stops) {
    const authors = readNames(text.slice(0, stop))
    if (!authors || authors.names.length < names) continue
    const printed =
      text
        .slice(stop + 1)
        .trim()
        .replace(/\s*\([^()]{2,60}\)\s*\.?$/, '')
        .split(/\.\s/)[0] ?? ''
    const title = bareTitle(printed)
    const least = authors.names.length > 1 ? 1 : 2
    return titleLikeness(title) >= least && words(title).length >= 3
      ? { title, authors, rule: 'authors-stop-title' }
      : null
  }
  return null
}

/**
 * A title with the authors glued to its end: cut at a lower-case letter, question mark or acronym before a capital,
 * where the right side is all names.
 *
 * @example
 * cutGlued('Snippets for SearchVera Szabó, Idris Kamara') // => {title: 'Snippets for Search', authors: …}
 */
function cutGlued(text: string): Cut | null {
  if (text.length > 600) return null
  for (const { index } of text.matchAll(
    /(?<=[\p{Ll}?!)\d])(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}+ \p{Lu})/gu,
  )) {
    const title = bareTitle(text.slice(0, index))
    const authors = readNames(text.slice(index))
    const stub = /[\p{L}’'-]+$/u.exec(text.slice(0, index))?.[0] ?? ''
    if (
      authors &&
      !innerCapitals.has(stub) &&
      words(title).length >= 3 &&
      titleLikeness(title) > 0 &&
      !/\s$/.test(text.slice(0, index))
    )
      return { title, authors, rule: 'title-glued-to-authors' }
  }
  return null
}

/**
 * Bullets that the capture glued into lines: a title, then `Authors - Next title`, at last the authors of the last.
 */
export function findGluedBullets(reading: Reading): void {
  for (let i = 0; i + 1 < reading.rows.length; i++) {
    const first = gluedAt(reading, i + 1)
    if (
      !first ||
      !isFree(reading, i) ||
      reading.rows[i]?.cue.type === 'heading' ||
      readNames(textAt(reading, i)) ||
      titleLikeness(textAt(reading, i)) === 0
    )
      continue
    let title = bareTitle(textAt(reading, i).replace(/^[-–—•]\s*/, ''))
    let row = i
    claim(reading, i, 'paper', 'glued-bullets')
    for (let next = i + 1; ; next++) {
      const glued = gluedAt(reading, next)
      const names = glued?.names ?? readNames(textAt(reading, next))
      if (!names || !isFree(reading, next)) break
      addPaper(reading, {
        title,
        authors: names.names,
        partial: names.partial,
        row,
        kind: 'entry',
        rule: 'glued-bullets',
        links: [],
      })
      claim(reading, next, glued ? 'paper' : 'authors', 'glued-bullets')
      if (!glued) break
      title = glued.title
      row = next
    }
  }
}

function gluedAt(reading: Reading, index: number): { names: NameList; title: string } | null {
  const match = /^(?<names>.{5,600}?)\s+[-–—•*]\s+(?<title>\S.{8,250})$/u.exec(textAt(reading, index))
  if (!match?.groups) return null
  const names = readNames(match.groups['names'] ?? '')
  const title = bareTitle(match.groups['title'] ?? '')
  return names && words(title).length >= 3 && !readNames(title) && /^[\p{Lu}\p{N}“"]/u.test(title)
    ? { names, title }
    : null
}
