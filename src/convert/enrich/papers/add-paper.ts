import { foldKey } from '../../../model/fold.ts'
import { onceFor } from '../../../model/once-for.ts'
import type { NameList } from '../names/read-names.ts'
import type { FoundPaper, Reading } from '../reading.ts'
import { withoutCode } from './titles/page-codes.ts'

/** No title has more characters; the head of an article holds none that has. */
export const longestTitle = 2000

/** One paper has not so many links: a title that stands over other things again and again has, and takes no more of them. */
const mostLinks = 50

/** Where the papers of a list stand in it; its titles never change, and papers are only added at its end. */
interface Places {
  /** The place of each folded title. */
  readonly titles: Map<string, number>
  /** The places of the papers that each row names first. */
  readonly rows: Map<number, number[]>
}

const placesOf = onceFor((papers: readonly FoundPaper[]): Places => {
  const found: Places = { titles: new Map(), rows: new Map() }
  for (const [at, { title, row }] of papers.entries()) {
    found.titles.set(foldKey(title), at)
    addPlace(found.rows, row, at)
  }
  return found
})

function addPlace(rows: Places['rows'], row: number, at: number): void {
  const others = rows.get(row)
  if (others) others.push(at)
  else rows.set(row, [at])
}

/** The papers found so far that a row is the first to name. */
export function papersNamedOn({ papers }: Reading, row: number): readonly FoundPaper[] {
  return (placesOf(papers).rows.get(row) ?? []).flatMap((at) => {
    const paper = papers[at]
    return paper?.row === row ? [paper] : []
  })
}

/**
 * Add a paper that was found. The same title found again is the same paper: it counts at its first place, and takes
 * its authors from where they are listed.
 */
export function addPaper(reading: Reading, printed: FoundPaper): void {
  const found = { ...printed, title: withoutCode(reading, printed.title) }
  const key = foldKey(found.title)
  // Entries that are too long are taken back with their rows, once all is found.
  if (key === '' || (found.kind !== 'entry' && found.title.length > longestTitle)) return
  const { titles, rows } = placesOf(reading.papers)
  const at = titles.get(key) ?? -1
  const known = reading.papers[at]
  // `“Chirp Once” won` after `“Chirp Once: Ranging With One Pulse”`: the same paper, called by its first words
  if (!known && found.kind !== 'entry' && isCalledShort(reading, found.title)) return
  const entry = found.kind === 'entry' ? { entryRow: found.row } : {}
  if (!known) {
    titles.set(key, reading.papers.length)
    addPlace(rows, found.row, reading.papers.length)
    reading.papers.push({ ...found, ...entry })
    return
  }
  if (found.row < known.row) addPlace(rows, found.row, at)
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
    links:
      first.links.length < mostLinks
        ? [...first.links, ...second.links.filter((link) => !first.links.some(({ url }) => url === link.url))]
        : first.links,
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
