import { holdsSentenceBreak, wordCount } from '../line-shape.ts'

// `Check out our new site.`
export const invitation = /^(?:check out|visit|subscribe to|sign up) .*\.$/i

// `If you have any news to share, please email the chair at`
const askingForNews = /^If you (?:have any|would like|wish|need) .*\bplease\b/i

/** Whether a line can be a headline: not too long, and no run of sentences. */
export function isHeadline(text: string): boolean {
  const count = wordCount(text)
  if (count < 1 || count > 30 || text.length > 220 || !/\p{L}/u.test(text)) return false
  // `We are delighted to announce the winners!`, `Important note: no selection is right`
  if (
    (count >= 8 && /^(?:We|I)\s.*[.!]$/.test(text)) ||
    /^\W*(?:important )?note:|^No\.\s?\p{L}/iu.test(text)
  )
    return false
  // `First | Second | Third | Fourth`: a menu
  if ((text.match(/\s\|\s/g) ?? []).length >= 3) return false
  if (invitation.test(text) || askingForNews.test(text)) return false
  if (/\bhere\.$/i.test(text) || /^[^.?!]{0,30}:$/.test(text) || (count > 9 && text.endsWith(':')))
    return false
  // `Link to paper: https://example.org/1`
  if (/:\s*https?:\/\/\S+$/.test(text)) return false
  // `Paper ID: 2404.08403`
  if (/^[\p{L} ]{0,20}\b(?:id|no|nr|number)\.?\s*:\s*\S+$/iu.test(text)) return false
  // `Datum: 11.03.2024, 18:30 Uhr`, `Date: 5 May, 10:00`
  if (/^(?:datum|date|when|time|uhrzeit|fecha)\s*:\s*\S*\d/i.test(text)) return false
  if (holdsSentenceBreak(text) && !/^[^.]{1,60}[.!?] /.test(text)) return false
  return !(/[.;,]$/.test(text) && count > 10)
}
