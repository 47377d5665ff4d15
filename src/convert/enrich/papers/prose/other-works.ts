import { factOfPage } from '../../fact-of-page.ts'
import { type Reading, textAt } from '../../reading.ts'
import { sparing } from '../../sparing-pattern.ts'

// `Some of my favourite talks:`, `There is a list of all the talks here.`
const announcesTalks =
  /\b(?:favou?rite|list of(?: all)? the|all the|following|these|few|best) (?:\p{L}+ )?talks\b[^.:]{0,60}(?:[:.]|\bhere\b)/iu
const ofPapers = /\bpapers?\b/i

/** Whether the line over a list, or the head of the page, announces talks and says nothing of papers. */
export function namesTalks(reading: Reading, index: number): boolean {
  let above = index - 1
  while (index - above < 40 && reading.rows[above]?.cue.type === 'bullet') above--
  const bulleted = reading.rows[index]?.cue.type === 'bullet'
  const head = bulleted ? [textAt(reading, above)] : reading.rows.slice(0, 4).map(({ text }) => text)
  return (
    head.some((text) => text.includes('talks') && announcesTalks.test(text)) &&
    !head.some((text) => ofPapers.test(text))
  )
}

// `A title, by Ann Lee (1982), tells of …`: with the year in which a book came out
const dated = sparing(/^[^.“”"]{3,90}, by \p{Lu}[^.()]{3,60} \((?:19|20)\d\d[^()]{0,20}\)/u)
const saysBook = /\b(?:books?|novels?|memoirs?|translated)\b/i

// `Ten books our researchers read this summer`, `Book review: The Slow Shelf`
const countsBooks = /\b(?:books|novels|book reviews?)\b(?!.*\bpapers?\b)/i

/** Whether several rows begin with a title, somebody and a year, one of which is said to be a book. */
const datesBooks = factOfPage((rows) => {
  const notes = rows.filter(({ text }) => dated.test(text))
  return notes.length > 1 && notes.some(({ text }) => saysBook.test(text) && !ofPapers.test(text))
})

/** Whether a page is headed by its books, or a row begins with a title, somebody and a year, where of several that do one is said to be a book. */
export function namesBooks({ rows, claims }: Reading, index: number): boolean {
  const headline = claims.slice(0, 40).findIndex((claimed) => claimed?.role === 'title')
  if (countsBooks.test(rows[headline]?.text ?? '')) return true
  return dated.test(rows[index]?.text ?? '') && datesBooks({ rows })
}

/** A prize that no paper wins. `Best in Show: “…”`, `Jury’s choice` */
export const prizeOfArt =
  /\b(?:best in show|jury(?:[’']s)?|audience(?:[’']s)?|grand prix|oscar|best (?:\p{L}+ ){0,2}(?:films?|animations?|shorts?|pictures?|games?|artworks?|projects?|visual effects)|(?:digital |fine |visual |generative )?arts? (?:categor(?:y|ies)|prizes?|competitions?|contests?))\b(?!.*\bpapers?\b)/iu
const wonPrize =
  /^[”"’]?,?[”"’]?\s+(?:(?:which|that)\s+)?(?:won|received|took|takes|wins)\s+(?:the\s+)?(?<prize>.{0,60})/
// `There was one with a gallery. My favorites were “…”`
const placeOfArt =
  /\b(?:galler(?:y|ies)|exhibitions?|film festivals?|animation festivals?|installations|animated shorts?)\b.{0,100}$/i
const shownAsArt = /^[^.!?]{0,120}\bfilm festivals?\b/i

/** Whether the words round a quotation say that it won a prize for pictures or films. */
export function wonAsArt(before: string, after: string): boolean {
  return (
    prizeOfArt.test(wonPrize.exec(after)?.groups?.['prize'] ?? '') ||
    (/:\s*$/.test(before) && prizeOfArt.test(before.slice(-40)))
  )
}

/** Whether the words round a quotation say where pictures and films are shown. */
export function isShownAsArt(before: string, after: string): boolean {
  return placeOfArt.test(before) || shownAsArt.test(after)
}

/** `“…” - Prof. Lee talked about`: a talk, and what it was about */
export const toldInTalk =
  /(?:^|[”"])\s+[–—-]\s+(?:(?:Prof|Dr|Professor)\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)? (?:talked|spoke|lectured|gave a (?:talk|lecture))\b/u
