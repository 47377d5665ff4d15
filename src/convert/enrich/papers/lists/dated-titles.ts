import { wordCount } from '../../line-shape.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { sparing } from '../../sparing-pattern.ts'
import { addTitle } from '../add-title.ts'
import { isOtherSection } from '../list-context.ts'
import { readLabel } from '../read-label.ts'
import { isSentence } from '../titles/standalone-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'

/** The ways in which each line of a list says when, or where and when, its paper appeared. Group `title`. */
const forms = [
  // `ICCV 2021, A title`, `CVPR 2022 oral, A title`, `[NeurIPS’20] A title`, `(ICML 2021) A title`, `arXiv 2023: A title`, `CHI 2023 Tides Workshop: A title`
  /^[[(]?(?:(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&/-]+|arXiv|bioRxiv|Nature|Science)\s*[’']?(?:(?:19|20)\d\d|\d\d)(?:,? (?:oral|spotlight|poster|best paper)|(?: \p{Lu}[\p{L}\d&-]*){0,4} Workshop)?(?:[\])]|[,:])\s+(?<title>\p{Lu}.{8,250})$/u,
  // `December 20, 2018 A Title in Full accepted to ICLR 2019`, `A Title in Full to appear at CHI ’22`
  /^(?:\[?\p{Lu}\p{Ll}{2,8}\.?,? (?:\d{1,2},? )?(?:19|20)\d\d\]?[:,]?\s+)?(?!.{0,60}\bpapers?\b)(?<title>\p{Lu}.{8,250}?),? (?:(?:was|got|is|has been) )?(?:accepted (?:to|at|in|by|for)|to appear (?:at|in)) (?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&/-]+\s*[’']?(?:(?:19|20)\d\d|\d\d)[.!]?$/u,
  // `A title, 2015`, `A title, ICRA 2017`, `A title. 2016`
  /^(?<title>\p{Lu}.{12,250}?)[,.]\s+(?:(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&/-]+\s+|arXiv\s+)?(?:19|20)\d\d\.?$/u,
  // `May 2, 2021 A title accepted to ICLR 2021`, `[2021-05] A title was accepted at CHI`: the news of a page
  /^\[?(?:\p{L}{3,9}\.? (?:\d{1,2}, )?(?:19|20)\d\d|(?:19|20)\d\d[-/.]\d\d(?:[-/.]\d\d)?|\d{1,2}[/.](?:19|20)\d\d)\]?[\s:–—-]+(?:(?:[Oo]ur|[Mm]y|[Tt]he) (?:\p{Ll}+ )?paper )?(?<title>[\p{Lu}“"].{8,200}?),? (?:(?:was|is|has been|got|gets) )?accepted (?:to|at|by|in|for) .{2,80}$/u,
].map(sparing)

/** Find titles in lists in which every line begins with the venue, or ends with the year, of its paper. */
export function findDatedTitles(reading: Reading): void {
  for (const form of forms) {
    const found = reading.rows.flatMap((row, i) => {
      const title =
        isFree(reading, i) && row.text.length < 300 ? form.exec(row.text)?.groups?.['title'] : undefined
      return title !== undefined && isTitle(reading, i, title) ? [{ i, title }] : []
    })
    if (found.length < 2 || found.filter(({ title }) => titleLikeness(title) >= 2).length * 2 < found.length)
      continue
    for (const { i, title } of found) addTitle(reading, i, title, 'dated-title')
  }
}

// `Abstract submission deadline: May 12, 2023`, `The site will open on April 19, 2023`: a day, and no year of a paper
const endsInDay =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\.|[a-z]{2,6})? \d{1,2}(?:st|nd|rd|th)?$/

function isTitle(reading: Reading, index: number, title: string): boolean {
  if (endsInDay.test(title)) return false
  const type = reading.rows[index]?.cue.type
  if (type !== 'bullet' && type !== 'plain') return false
  // A sentence that ends in a year, an author line, a list of names
  const text = textAt(reading, index)
  if (isSentence(text) || readLabel(text) || isOtherSection(reading, index)) return false
  // `A title, Ann Lee, Bo Li, 2019`: cut elsewhere, or not at all
  if (
    (title.match(/, \p{Lu}\p{Ll}+ \p{Lu}/gu) ?? []).length >= 2 ||
    /^(?:to appear|published|appeared|accepted|presented)\b|\b(?:journal|proceedings|transactions|letters)\b|\b[IVXL]+$/i.test(
      title,
    )
  )
    return false
  return wordCount(title) >= 3 && titleLikeness(title) >= 1 && !/\.\s+\p{Lu}/u.test(title)
}
