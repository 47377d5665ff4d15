import { endsSentence, isDateLine, wordCount } from '../../line-shape.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { tellsWhoseWork } from '../add-authors-of-notes.ts'

// `This paper introduced …`, `A preprint from Delft …`, `In this work, …`, `Abstract`: a note on a paper
const saysThePaper =
  /\b(?:[Tt]his (?:paper|article|research|study)|[Tt]he (?:paper|article|authors?|researchers?)|[Aa]n? (?:recent |new )?(?:paper|pre-?print)|[Ii]n this (?:paper|work|study)|[Aa]bstract)\b/

/** Shorter lines below a note are labels and links. */
const paragraph = 8

/**
 * Whether lines rather head the sections of one text than notes on papers: hardly a note speaks of its paper, and the notes
 * go on for several paragraphs.
 *
 * @param shortShare so large a share of notes of one paragraph is that of a list
 */
export function areSections(reading: Reading, candidates: readonly number[], shortShare: number): boolean {
  const noteOf = (i: number) => (isDateLine(textAt(reading, i + 1)) ? i + 2 : i + 1)
  const told = candidates.filter((i) => {
    const note = textAt(reading, noteOf(i))
    return saysThePaper.test(note) || tellsWhoseWork(note)
  })
  if (told.length * 3 >= candidates.length) return false
  const heads = new Set(candidates)
  const single = candidates.filter((i) => {
    const next = noteOf(i) + 1
    const row = reading.rows[next]
    return (
      row === undefined ||
      heads.has(next) ||
      !isFree(reading, next) ||
      row.cue.type === 'heading' ||
      !((endsSentence(row.text) && wordCount(row.text) >= paragraph) || row.text.startsWith('$$'))
    )
  })
  return single.length < candidates.length * shortShare
}
