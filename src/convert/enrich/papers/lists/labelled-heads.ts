import { factOfPage } from '../../fact-of-page.ts'

// `Workshop: Machines That Mend Themselves`
const shortLabel = /^\p{Lu}[\p{L} -]{2,24}: \S/u

/**
 * The headings that markup marks and that have a label such as `Workshop: …` right below, where two of five of their depth
 * have one, and two at least: these head entries, and the others sections of the text. Empty where labels tell nothing.
 */
export const labelledHeads = factOfPage((rows): ReadonlySet<number> => {
  const depthOf = (i: number) => {
    const cue = rows[i]?.cue
    return cue?.type === 'heading' ? cue.depth : 0
  }
  const labelled = rows.flatMap((_, i) =>
    depthOf(i) > 0 && shortLabel.test(rows[i + 1]?.text ?? '') ? [i] : [],
  )
  const depth = depthOf(labelled[0] ?? -1)
  // The first row may be the headline.
  const peers = rows.filter((_, i) => i > 0 && depthOf(i) === depth).length
  const tells =
    labelled.length >= 2 && labelled.every((i) => depthOf(i) === depth) && labelled.length * 5 >= peers * 2
  return new Set(tells && labelled.length < peers ? labelled : [])
})
