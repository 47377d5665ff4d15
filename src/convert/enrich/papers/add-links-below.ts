import type { Reading } from '../reading.ts'
import { labelledLinks } from './paper-links.ts'

/** How many rows below its title links may still be those of a paper. */
const farthest = 6

/**
 * Give papers the links that stand below their title and authors: a line of them, an address written out, or one called
 * `paper` behind what is said of it. They are those of the paper above, up to the next one or a heading.
 */
export function addLinksBelow(reading: Reading): void {
  const taken = new Set(reading.papers.flatMap(({ row, entryRow = row }) => [row, entryRow]))
  reading.papers = reading.papers.map((paper) => {
    if (paper.kind !== 'entry') return paper
    const known = new Set(paper.links.map(({ url }) => url))
    const links = [...paper.links]
    const start = (paper.entryRow ?? paper.row) + 1
    for (let i = start; i < start + farthest && i < reading.rows.length && !taken.has(i); i++) {
      const role = reading.claims[i]?.role
      if (role === 'heading' || role === 'dropped') break
      for (const link of labelledLinks(reading.rows[i]?.content ?? []))
        if (!known.has(link.url)) {
          known.add(link.url)
          links.push(link)
        }
    }
    return links.length === paper.links.length ? paper : { ...paper, links }
  })
}
