import { foldKey } from '../../../model/fold.ts'
import type { NameList } from '../names/read-names.ts'
import type { FoundPaper, Reading } from '../reading.ts'

/** No title has more characters; the head of an article holds none that has. */
export const longestTitle = 2000

/** Where each folded title stands in a list of papers; the titles of a list never change, papers are only added at its end. */
const positions = new WeakMap<readonly FoundPaper[], Map<string, number>>()

function keysOf(papers: readonly FoundPaper[]): Map<string, number> {
  const known = positions.get(papers)
  if (known) return known
  const keys = new Map(papers.map((paper, at) => [foldKey(paper.title), at] as const))
  positions.set(papers, keys)
  return keys
}

/**
 * Add a paper that was found. The same title found again is the same paper: it counts at its first place, and takes
 * its authors from where they are listed.
 */
export function addPaper(reading: Reading, found: FoundPaper): void {
  const key = foldKey(found.title)
  // Entries that are too long are taken back with their rows, once all is found.
  if (key === '' || (found.kind !== 'entry' && found.title.length > longestTitle)) return
  const keys = keysOf(reading.papers)
  const at = keys.get(key) ?? -1
  const known = reading.papers[at]
  // `“Chirp Once” won` after `“Chirp Once: Ranging With One Pulse”`: the same paper, called by its first words
  if (!known && found.kind !== 'entry' && isCalledShort(reading, found.title)) return
  const entry = found.kind === 'entry' ? { entryRow: found.row } : {}
  if (!known) {
    keys.set(key, reading.papers.length)
    reading.papers.push({ ...found, ...entry })
    return
  }
  const [first, second] = known.row <= found.row ? [known, found] : [found, known]
  const listed = first.authors.length >= second.authors.length ? first : second
  reading.papers[at] = {
    ...first,
    ...entry,
    ...(known.entryRow === undefined ? {} : { entryRow: known.entryRow }),
    ...(first.kind !== 'entry' && second.kind === 'entry' && second.row === first.row
      ? { kind: second.kind }
      : {}),
    authors: listed.authors,
    partial: listed.partial,
    links: [
      ...first.links,
      ...second.links.filter((link) => !first.links.some(({ url }) => url === link.url)),
    ],
    ...((first.award ?? second.award) ? { award: first.award ?? second.award ?? '' } : {}),
    ...((first.year ?? second.year) ? { year: first.year ?? second.year ?? 0 } : {}),
  }
}

/** Whether words in a text are the first half of a title that was named before, up to its colon. */
function isCalledShort(reading: Reading, title: string): boolean {
  return (
    !title.includes(': ') && reading.papers.slice(-100).some((paper) => paper.title.startsWith(`${title}: `))
  )
}

/** Add a paper that a row names by a title and perhaps authors, without links of its own. */
export function addNamed(
  reading: Reading,
  row: number,
  {
    title,
    authors,
    ...how
  }: Pick<FoundPaper, 'title' | 'kind' | 'rule'> & { readonly authors: NameList | null },
): void {
  addPaper(reading, {
    ...how,
    title,
    authors: authors?.names ?? [],
    partial: authors?.partial ?? false,
    row,
    links: [],
  })
}
