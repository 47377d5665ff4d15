import { wordCount } from '../line-shape.ts'
import { type FoundPaper, type Reading, textAt } from '../reading.ts'
import { isRightBelow } from '../spacing.ts'
import { sparing } from '../sparing-pattern.ts'
import { contextOf } from './list-context.ts'
import { toldOn } from './titles/other-things.ts'
import { titleLikeness } from './titles/title-shape.ts'

// `She talked about phrasing`, `In his talk he`
const tellsOfTalk =
  /^(?:She|He|They) (?:talked|spoke|lectured)\b|^In (?:her|his|their) (?:talk|lecture|keynote)\b/
const namesWinners = /\b(?:winners|recipients|awardees)\b/i

/** Entries of one person each that are no papers, with the rule that tells: talks, as the note below one of them says, or fields with who won in them. */
export function otherWorks(reading: Reading): ReadonlyMap<FoundPaper, string> {
  const entries = reading.papers.filter(({ kind, authors }) => kind === 'entry' && authors.length === 1)
  const talks = entries.filter(({ row }) => tellsOfTalk.test(noteBelow(reading, row)))
  const rules = new Set(talks.map(({ rule }) => rule))
  const found = new Map<FoundPaper, string>(
    entries.filter(({ rule }) => rules.has(rule)).map((paper) => [paper, 'title-of-a-talk']),
  )
  const areFields =
    entries.length >= 3 &&
    entries.length === reading.papers.length &&
    entries.every(({ title, rule }) => rule === 'title-above-authors' && isField(title)) &&
    reading.rows.slice(0, 6).some(({ text }) => namesWinners.test(text) && !/\bpapers\b/i.test(text))
  for (const paper of reading.papers)
    if (paper.kind === 'entry' && isOfTalk(reading, paper.row)) found.set(paper, 'title-of-a-talk')
  for (const paper of entries) if (givenByProfessor(reading, paper.row)) found.set(paper, 'title-of-a-talk')
  for (const paper of entries) if (isSignedNews(reading, paper.row)) found.set(paper, 'title-of-news')
  if (areFields) for (const paper of entries) found.set(paper, 'field-of-a-winner')
  return found
}

// `Dr. Ann Lee, Northfield`: so who gives a lecture is announced, and hardly ever who wrote a paper
const withDegree = /^(?:(?:with|by|introduced by) )?(?:prof(?:essor)?|dr)\b\.? \p{Lu}/iu

function givenByProfessor(reading: Reading, entry: number): boolean {
  const authors = [entry + 1, entry + 2].find((i) => reading.claims[i]?.role === 'authors')
  return (
    authors !== undefined &&
    withDegree.test(textAt(reading, authors)) &&
    contextOf(reading, entry) !== 'papers'
  )
}

// `In this talk I will look back`, `The aim of this talk is`, `In this lively, all-day workshop, we’ll ask`, `This workshop aims to`
const ofTalk = sparing(
  /\b(?:in|of|during|with) this (?:talk|keynote|lecture|tutorial|(?:[\p{L}-]+,? ){0,3}(?:workshop|panel|webinar)(?! papers?\b))\b|(?:^|[.!?] )This (?:workshop|tutorial|panel|webinar) (?:aims|will|seeks|invites|offers)\b/iu,
)

// `11:30 Invited talk 1. Ann Lee`: what stands below it is of the talk
const opensTalk = /^(?:\d{1,2}[:.]\d\d\W+)?(?:invited|keynote|plenary) (?:talk|lecture)\b/i

/** Whether the text below an entry, before the next, says that it is of a talk. */
function isOfTalk(reading: Reading, entry: number): boolean {
  for (let i = entry + 1; i <= entry + 8 && i < reading.rows.length; i++) {
    const role = reading.claims[i]?.role
    if (role === 'paper' || role === 'heading' || opensTalk.test(textAt(reading, i))) return false
    if ((role === undefined || role === 'prose') && ofTalk.test(textAt(reading, i))) return true
  }
  return false
}

/** `By Ann Lee` below a title, and right below it when and where the site told it. */
function isSignedNews(reading: Reading, entry: number): boolean {
  return [entry + 1, entry + 2].some(
    (i) =>
      /^by\s/i.test(textAt(reading, i)) &&
      isRightBelow(reading, i + 1) &&
      toldOn.test(textAt(reading, i + 1)),
  )
}

/** `Biochemistry/Molecular Biology`: a few words that say nothing, as the name of a field does. */
function isField(title: string): boolean {
  return wordCount(title) <= 5 && titleLikeness(title) <= 1 && !/[:?]/.test(title)
}

/** The first row below an entry that is no part of it. */
function noteBelow(reading: Reading, row: number): string {
  let i = row + 1
  while (reading.claims[i]?.role === 'authors' || reading.claims[i]?.role === 'detail') i++
  return textAt(reading, i)
}
