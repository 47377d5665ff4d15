import { factOfPage } from '../../fact-of-page.ts'
import type { Reading } from '../../reading.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import type { AuthorRow } from './author-row.ts'

// `10:30 A title`, `9.00 – 9.20 A title`, `9:00 - 9:20A title`
const timeBefore = /^\d{1,2}[:.]\d\d(?:\s*[-–—]\s*\d{1,2}[:.]\d\d)?(?:\s*[ap]\.?m\.?)?[\s:–—-]*(?=\p{Lu})/iu

/** A title without the time at which it is presented, where several people are named below it. */
export function withoutTime(text: string, list: AuthorRow): string {
  const bare = list.names.length > 1 ? text.replace(timeBefore, '') : text
  return bare !== text && titleLikeness(bare) >= 2 ? bare : text
}

// `Oral 20 min A title`, `Spotlight (5 min) A title`
const minutesBefore =
  /^(?:\d{1,2}[:.]\d\d(?:\s?[-–—]\s?\d{1,2}[:.]\d\d)?\s+)?(?:oral|spotlight|poster|paper|contributed talk|long|short)\s+\(?\d{1,3}\+?\s?min(?:\.|s|utes)?\)?:?\s+(?=\S)/i

/** A title without how and how long it is shown, as the first columns of a programme tell. */
export function withoutMinutes(text: string): string {
  return text.includes('min') ? text.replace(minutesBefore, '') : text
}

const kindBefore = /^Paper\s+(?=\p{Lu})/u
const kindsBefore = factOfPage((rows) => rows.filter(({ text }) => kindBefore.test(text)).length)

/** A title without the word `Paper` that a programme puts before every one. */
export function withoutKind(reading: Reading, title: string): string {
  return kindBefore.test(title) && kindsBefore(reading) >= 2 ? title.replace(kindBefore, '') : title
}
