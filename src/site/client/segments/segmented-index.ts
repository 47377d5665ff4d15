import { type SearchTerm, searchTerm } from '../../../model/search-term.ts'
import type { Answer, Counts, Question, SearchEngine } from '../pagefind.ts'
import type { SearchIndex } from '../search-index.ts'
import { type FacetTable, fetchFacets } from './facet-table.ts'
import { fetchRecord } from './fetch-record.ts'
import { findPhrase } from './find-phrase.ts'
import { type FoundTerm, findTerm } from './find-term.ts'
import { type KindOrder, kindOrder } from './kind-order.ts'
import { openSegments } from './opened-segments.ts'
import { queryTerms } from './query-terms.ts'
import { RecordHit } from './record-hit.ts'
import { once, remember } from './remember.ts'
import { type FoundRecord, scoreRecords } from './score-records.ts'
import { recordsIn, type Segment } from './segment.ts'

/** How many answers are kept, each of which may name all records. */
const mostAnswers = 6

/** How many records are kept: those of a page of results, and of some before it. */
const mostRecords = 60

/** The overview of an index in segments, as the build writes it. */
export interface SegmentedIndex {
  readonly language: string
  readonly segments: readonly Segment[]
}

/**
 * Search segments as one index: their files are those of Pagefind, and its way to find and to rank is followed with
 * what all segments hold together. Filters, counts and years come from files of ours, whose cost does not grow with the
 * square of what was found.
 *
 * @param index the folder that the segments stand in
 * @param isExact whether a query asks for its words as they stand
 */
export function segmentedIndex(
  { language, segments }: SegmentedIndex,
  index: URL,
  isExact: (words: string) => boolean,
): Pick<SearchIndex, 'pagefind' | 'printedAs'> {
  const folders = segments.map(({ folder }) => new URL(`${folder}/`, index))
  const kinds = kindOrder(segments)
  const opened = once(() => openSegments(folders))
  const found = remember(find, mostAnswers)
  const record = remember((path) => fetchRecord(new URL(path, index)), mostRecords)
  const kept = ({ segment, id }: RecordHit) =>
    record(`${segments[segment]?.folder}/fragment/${id}.pf_fragment`)
  const toHit = (found: FoundRecord) => new RecordHit(found, kept)
  const term = remember(async (word) => findTerm(searchTerm(word), (await opened()).segments))
  const everything = once(async () => inOrder(everyRecord(segments), kinds).map(toHit))
  const facets = once(() => fetchFacets(index, segments, kinds))
  const total = once(async () => (await facets()).count(await everything()))
  let counting = false

  async function find(words: string): Promise<readonly RecordHit[]> {
    const [open, asked] = [await opened(), queryTerms(words, language)]
    if (!isExact(words)) return inOrder(scoreRecords(await eachOnce(asked), open), kinds).map(toHit)
    const terms = await Promise.all(asked.map((one) => findTerm(one, open.segments, true)))
    return inOrder(findPhrase(terms, open), kinds).map(toHit)
  }

  function eachOnce(terms: readonly SearchTerm[]): Promise<readonly FoundTerm[]> {
    const words = new Map(terms.map(({ plain, accented }) => [plain, accented]))
    return Promise.all(Array.from(words.values(), term))
  }

  async function search(words: string | null, question: Question = {}): Promise<Answer> {
    const { filters = {}, sort } = question
    const onlyKinds = Object.keys(filters).every((facet) => facet === 'kind')
    const [hits, table] = await Promise.all([
      words === null ? everything() : found(words),
      counting || sort || !onlyKinds ? facets() : null,
    ])
    const fits = table?.fits(filters) ?? isOfKind(kinds, filters['kind']?.any)
    const fitting = Object.keys(filters).length === 0 ? hits : hits.filter(fits)
    return {
      results: table && sort ? byYear(fitting, table, sort) : fitting,
      filters: counting && table ? table.count(fitting) : {},
    }
  }

  const pagefind: SearchEngine = {
    search,
    filters: (): Promise<Counts> => {
      counting = true
      return total()
    },
  }
  return {
    pagefind,
    printedAs: async (word) => {
      const terms = await eachOnce(queryTerms(word, language))
      return terms.flatMap(({ printed }) => printed)
    },
  }
}

/** Records that are as good as one another stand in the order of the library. */
function inOrder(records: readonly FoundRecord[], { orderOf }: KindOrder): readonly FoundRecord[] {
  return records.toSorted((a, b) => b.score - a.score || orderOf(a) - orderOf(b))
}

/** Every record, as a search without words finds it. */
function everyRecord(segments: readonly Segment[]): FoundRecord[] {
  return segments.flatMap((held, segment) =>
    Array.from(
      { length: recordsIn(held) },
      (_, place): FoundRecord => ({ segment, place, score: 0, fields: [], places: () => [] }),
    ),
  )
}

function isOfKind({ kinds, kindOf }: KindOrder, any: readonly string[] = kinds): (hit: RecordHit) => boolean {
  const wanted = new Set(any.map((kind) => kinds.indexOf(kind)))
  return (hit) => wanted.has(kindOf(hit))
}

function byYear(
  hits: readonly RecordHit[],
  { yearOf }: FacetTable,
  sort: NonNullable<Question['sort']>,
): RecordHit[] {
  const sign = sort['year'] === 'desc' ? -1 : 1
  const dated = hits.map((hit) => ({ hit, year: sign * yearOf(hit) }))
  return dated.sort((a, b) => a.year - b.year).map(({ hit }) => hit)
}
