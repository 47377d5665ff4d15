import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { contextRow, isOtherSection } from '../list-context.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { rowsOfCodes, withoutCode } from '../titles/page-codes.ts'
import { isSentence } from '../titles/standalone-title.ts'
import { titleInTitleCase } from '../titles/title-case.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { isAboutPapers, namesEdition } from './page-titles.ts'

/** So many rows with a code make a programme of papers. */
const least = 3

/** What letters before a number stand for that are no papers: questions, hypotheses, workshops, tutorials, keynotes, sessions, days. */
const ofOthers = new Set('Q RQ A R H W WS T TUT K KN IT S SS D L G M'.split(' '))
// `Open challenges`, `Our design principles`: what the codes below count
const counted =
  /\b(?:challenges|principles|goals|objectives|aims|contributions|problems|requirements|milestones|findings|takeaways|lessons|themes|criteria|steps|rules|claims|hypotheses|questions)\b/i

/**
 * Find titles behind the codes of a programme, on a page about papers or about an edition: `O1: A title` over a note,
 * `O2: Another title` over another. Three rows in five must have the form of titles for all of them to be some.
 */
export function findCodedTitles(reading: Reading): void {
  for (const [letters, all] of rowsOfCodes(reading)) {
    if (all.length < least || ofOthers.has(letters)) continue
    if (!namesEdition(reading) && !isAboutPapers(reading)) return
    const first = all[0] ?? 0
    if (counted.test(textAt(reading, first - 1)) || counted.test(textAt(reading, contextRow(reading, first))))
      continue
    const found = all.flatMap((i) => {
      const title = withoutCode(reading, textAt(reading, i))
      const fits = isFree(reading, i) && !isSentence(title) && wordCount(title) >= 2 && wordCount(title) <= 25
      return fits && canBeTitle(title) && !readNames(title) && !isOtherSection(reading, i)
        ? [{ i, title }]
        : []
    })
    const likely = found.filter(
      ({ title }) => titleInTitleCase(title) !== null && titleLikeness(title) >= 2 && !title.endsWith('?'),
    )
    if (found.length < least || likely.length * 5 < all.length * 3) continue
    for (const { i, title } of found) addTitle(reading, i, title, 'title-behind-code')
  }
}
