import { plainText } from '../../../../model/inline.ts'
import type { Row } from '../../../../model/row.ts'
import { wordCount } from '../../line-shape.ts'
import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { withoutLinkLabels } from '../paper-links.ts'
import { readAuthorRow } from '../stacks/author-row.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'
import { cutLine } from './cut-line.ts'

/** Cut a row where its markup does: a title in bold or linked, with nothing but names before or after it. */
export function cutMarked(row: Row): Cut | null {
  return cutNicknamed(row) ?? cutMarkedFirst(row) ?? cutMarkedLast(row) ?? cutMarkedWithin(row)
}

// `Received best paper award: `, `Best Paper with a Student Lead Author: `
const awardLabel = /^\s*[^:]{0,40}\b(?:awards?|prize|mention|best [^:]{0,20}papers?)\b[^:]{0,40}:\s*/i

// What is set apart as titles are: `*Journal of Old Code*`
const venueName =
  /\b(?:transactions on|journal of|proceedings of|letters|magazine|(?:annual|yearly|quarterly|international) reviews?)\b|^(?:ieee|acm|springer|elsevier|nature|arxiv)\b/i

// `PhD Machine Learning student`: as what somebody works
const isStudent =
  /^(?:Ph\.?D\.?|[Dd]octoral|[Gg]raduate|[Uu]ndergraduate|[Mm]aster[’']?s)\b.*\b(?:student|candidate)$/

const linksBehind =
  /^\s*(?:[([](?:pdf|paper|arxiv|link|doi|preprint|code|video|slides|blog)(?:\s*[,/|;&]\s*\p{L}+)*[)\]]\s*)+/iu

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
    .replace(awardLabel, '')
    .replace(/[\s.,:;–—-]+$/, '')
  const title = bareTitle(plainText([last]))
  const authors = readNames(names)
  if (!authors || wordCount(title) < 2 || readNames(title) || isStudent.test(title)) return null
  if (venueName.test(title)) return null
  return /^(?:pdf|paper|code|video|slides|link|poster|website|project)\b/i.test(title)
    ? null
    : { title, authors, rule: 'authors-then-marked-title' }
}

/** Names, a title that the markup sets apart, and where it appeared: `Ann Lee and **Bo Li**, **A title**, In Proceedings of …` */
function cutMarkedWithin(row: Row): Cut | null {
  for (const [at, part] of row.content.entries()) {
    if (at === 0 || (part.type !== 'strong' && part.type !== 'emphasis' && part.type !== 'link')) continue
    const title = bareTitle(plainText([part]))
    if (wordCount(title) < 3 || readNames(title)) continue
    const names = plainText(row.content.slice(0, at))
      .replace(awardLabel, '')
      .replace(/[\s.,:;“"–—-]+$/, '')
    const authors = readNames(names)
    const goesOn = /^\s*[,.;(”"]/.test(plainText(row.content.slice(at + 1)))
    return authors?.certainty === 1 && goesOn && titleLikeness(title) > 0 && !venueName.test(title)
      ? { title, authors, rule: 'authors-then-marked-title' }
      : null
  }
  return null
}

/**
 * A title that the markup sets apart at the start of a row, with nothing but names after it.
 *
 * @param alone whether one name and a note after it are enough, because other rows of the page are of the form
 */
export function cutMarkedFirst(row: Row, alone = false): Cut | null {
  const first = row.content.findIndex((inline) => inline.type !== 'code' && plainText([inline]).trim() !== '')
  const marked = row.content[first]
  if (!marked || (marked.type !== 'strong' && marked.type !== 'link' && marked.type !== 'emphasis'))
    return null
  // `**Received best paper award:** Ann Lee, **A title**`
  if (awardLabel.test(plainText(row.content.slice(first, first + 2)))) return null
  const title = bareTitle(plainText([marked]))
  const rest = plainText(withoutLinkLabels(row.content.slice(first + 1)))
    // `**A title** (pdf, code), by Ann Lee`
    .replace(linksBehind, '')
    .replace(/^[\s,.:;|–—-]*(?:by\s+)?/i, '')
  if (/\b(?:by|with|from|and|of|at)$/i.test(title)) return null
  // `**A title** *by Ann Lee* – what it is about`
  const signed = row.content.slice(first + 1, first + 3).find(({ type }) => type === 'emphasis')
  const signature = signed === undefined ? '' : plainText([signed])
  const inBrackets = /^\((?<names>[^()]+)\)\.?$/.exec(rest)
  // `(Lee and Li) – what it is about`
  const noted = /^\((?<names>\p{Lu}[^()]+)\)\s*[–—:-]\s/u.exec(rest)?.groups?.['names']
  const authors =
    noted !== undefined
      ? readFamilyNames(noted)
      : rest === ''
        ? null
        : (readNames(inBrackets?.groups?.['names'] ?? rest) ??
          (/^by\s/i.test(signature) ? readNames(signature.slice(3)) : null) ??
          beforeNote(rest, alone))
  const glued = /^\p{Lu}/u.test(plainText(row.content.slice(first + 1)))
  if (
    !authors ||
    (readNames(title) &&
      !glued &&
      !inBrackets &&
      !(alone && authors.names.length > 1 && authors.certainty === 1)) ||
    (titleLikeness(title, true) === 0 && wordCount(title) < 2)
  )
    return null
  return { title, authors, rule: 'marked-title-then-authors' }
}

const listedFamilies =
  /^(?<names>\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,6},? (?:and|&) \p{Lu}[\p{L}’'-]+)\.\s+\p{Lu}/u

/** Names up to a full stop, a year in brackets before them, a note after. `(1996) - Ann Lee, Bo Li. An old one.` */
function beforeNote(rest: string, alone: boolean): NameList | null {
  const text = rest.replace(/^\((?:19|20)\d\d\)\s*[-–—:,]?\s*/, '')
  const shortened = /^(?<names>\p{Lu}[\p{L}’'-]+ et al\.?),\s/u.exec(text)?.groups?.['names']
  if (shortened) return readFamilyNames(shortened)
  // `Lee, Okeke, and Roe. EMNLP 2008.`
  const families = alone ? listedFamilies.exec(text)?.groups?.['names'] : undefined
  if (families) return readFamilyNames(families)
  const row = readAuthorRow(text.split(/(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/u)[0] ?? '')
  return row && (row.partial || row.names.length > 1 || (alone && row.certainty === 1)) ? row : null
}

/** A nickname in bold, then a citation: `**XBoost** Chen, T., and C. Li. "XBoost: A system." KDD.` */
function cutNicknamed(row: Row): Cut | null {
  const [first, ...rest] = row.content
  if (first?.type !== 'strong' || rest.length === 0) return null
  const cut = cutLine(plainText(rest).trim())
  return cut?.rule === 'authors-quoted-title' ? cut : null
}
