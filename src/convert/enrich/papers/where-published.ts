import { claim, isFree, type Reading, textAt } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'

// `Published in 2012 (NIPS 2012)`, `Presented at the 2019 Conference on Tides`, `Appeared in ICML 2015.`
const published = sparing(
  /^(?:(?:first )?(?:published|presented|appeared)|to appear) (?:in|at) (?:the )?(?:(?:19|20)\d\d\b|\p{Lu})[^.?!]{0,70}\.?$/iu,
)

// `Findings of EMNLP 2022`
const findings = /^(?:in )?(?:the )?findings of (?:the )?\p{Lu}[\p{L}-]+(?: ?[:,] \p{Lu}+)? (?:19|20)\d\d$/iu

/**
 * Claim the lines right below authors that say where their paper appeared: they are no headings, and name no meeting of
 * the article. The year goes to the paper.
 */
export function claimWherePublished(reading: Reading): void {
  reading.papers = reading.papers.map((paper) => {
    let below = paper.row + 1
    while (reading.claims[below]?.role === 'authors') below++
    const text = textAt(reading, below)
    const year = Number(/\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? 0)
    if (paper.kind !== 'entry' || year === 0 || !isFree(reading, below)) return paper
    // Over another entry it is the name of a section.
    const tells = published.test(text) || (findings.test(text) && reading.claims[below + 1]?.role !== 'paper')
    if (!tells) return paper
    claim(reading, below, 'detail', 'where-it-was-published')
    return paper.year === undefined ? { ...paper, year } : paper
  })
}
