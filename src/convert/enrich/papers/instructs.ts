import { factOfPage } from '../fact-of-page.ts'
import { wordCount } from '../line-shape.ts'

// What those write who call for work, take registrations or guide authors and reviewers
const instruction =
  /\b(?:submissions?|submit(?:s|ting)?|deadlines?|camera[- ]ready|reviewers?|registration|register|authors (?:must|should|are|may|can|will)|anonymi[sz]\p{L}+|eligib\p{L}+|guidelines|instructions|call for|we (?:invite|welcome|encourage|solicit)|please|must (?:be|not|have|include|use)|should (?:be|not|include|have)|(?:are|is) (?:required|encouraged|invited|expected)|page limits?|format(?:s|ted|ting))\b/giu

/** So many instructions, and so many in a thousand words, are the matter of a page: of 656 round-ups with papers 8 have as many, and none of these lists titles alone. */
const [least, inThousand] = [4, 10]

/** Whether a page tells its readers what to do – a call, a registration, advice to authors – so that its lists are of topics, questions and steps. */
export const instructs = factOfPage((rows) => {
  let words = 0
  let told = 0
  for (const { text } of rows) {
    words += wordCount(text)
    told += text.match(instruction)?.length ?? 0
  }
  return told >= least && told * 1000 > words * inThousand
})
