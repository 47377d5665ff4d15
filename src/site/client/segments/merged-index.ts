import { isExact } from '../mend-words.ts'
import type { Answer, Counts, Hit, Pagefind, Question } from '../pagefind.ts'
import { evenScores } from './even-scores.ts'
import { type FacetTable, fetchFacets } from './facet-table.ts'
import { fetchRecord } from './fetch-record.ts'
import { kindOrder } from './kind-order.ts'
import { searchWord } from './known-word.ts'
import { type Place, placeOf, recordsIn, type Segment } from './segment.ts'

/** A hit with where its record stands. */
interface PlacedHit extends Place {
  readonly hit: Hit
}

/** How many answers are kept: a search asks for the same words several times over. */
const remembered = 24

/** The most words of a query that are looked at one by one. */
const mostWords = 8

/**
 * Segments as one index. Pagefind finds the records of all segments; their scores are made to compare, and filters,
 * counts and years come from files of ours, whose cost does not grow with the square of what was found.
 *
 * @param pagefind with the segments merged into it
 */
export function mergedIndex(pagefind: Pagefind, root: string, segments: readonly Segment[]): Pagefind {
  const folder = new URL('pagefind/', root)
  const kinds = kindOrder(segments)
  const records = segments.map(recordsIn)
  const extent = {
    records: records.reduce((sum, held) => sum + held, 0),
    counted: segments.map(({ counted }) => counted),
  }
  const known = remember((word: string) => searchWord(pagefind, word, segments.length))
  const found = remember(findHits)
  const everything = once(async () => everyHit())
  const facets = once(() => fetchFacets(folder, segments, kinds))
  let counting = false

  async function findHits(words: string): Promise<readonly PlacedHit[]> {
    const asked = isExact(words) ? [] : [...new Set(words.split(/\s+/))].slice(0, mostWords)
    const answers = await Promise.all(asked.map(known))
    const results =
      asked.length === 1 && answers[0] ? answers[0].hits : (await pagefind.search(words)).results
    const held = answers.filter(({ hits }) => hits.length > 0)
    const holding = results.filter(({ id }) => held.every(({ counts }) => counts[placeOf(id).segment]))
    return inOrder(evenScores(holding, held, extent).map((hit) => ({ hit, ...placeOf(hit.id) })))
  }

  /** Hits that are as good as one another stand in the order of the library. */
  function inOrder(hits: readonly PlacedHit[]): PlacedHit[] {
    const keyed = hits.map((hit) => ({ hit, step: stepOf(hit.hit.score), order: kinds.orderOf(hit) }))
    return keyed.sort((a, b) => b.step - a.step || a.order - b.order).map(({ hit }) => hit)
  }

  function everyHit(): readonly PlacedHit[] {
    const hits = segments.flatMap(({ folder: own }, segment) =>
      Array.from({ length: records[segment] ?? 0 }, (_, place): PlacedHit => {
        const id = `${segment}_${place.toString(36)}`
        const data = () => fetchRecord(new URL(`${own}/`, folder), id, root)
        return { hit: { id, score: 0, data }, segment, place }
      }),
    )
    return inOrder(hits)
  }

  async function search(words: string | null, question: Question = {}): Promise<Answer> {
    const { filters = {}, sort } = question
    const onlyKinds = Object.keys(filters).every((facet) => facet === 'kind')
    const [hits, table] = await Promise.all([
      words === null ? everything() : found(words),
      counting || sort || !onlyKinds ? facets() : null,
    ])
    const any = new Set(filters['kind']?.any)
    const fits = table?.fits(filters) ?? ((place: Place) => any.size === 0 || any.has(kinds.kindOf(place)))
    const fitting = Object.keys(filters).length === 0 ? hits : hits.filter(fits)
    return {
      results: (table && sort ? byYear(fitting, table, sort) : fitting).map(({ hit }) => hit),
      filters: counting && table ? table.count(fitting) : {},
    }
  }

  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    mergeIndex: (address, options) => pagefind.mergeIndex(address, options),
    search,
    filters: async (): Promise<Counts> => {
      counting = true
      return (await facets()).count(await everything())
    },
  }
}

/** Scores of segments compare to about one in five hundred. */
function stepOf(score: number): number {
  return score > 0 ? Math.round(500 * Math.log(score)) : Number.NEGATIVE_INFINITY
}

function byYear(
  hits: readonly PlacedHit[],
  { yearOf }: FacetTable,
  sort: NonNullable<Question['sort']>,
): PlacedHit[] {
  const sign = sort['year'] === 'desc' ? -1 : 1
  const years = new Map(hits.map((hit) => [hit, yearOf(hit)]))
  return hits.toSorted((a, b) => sign * ((years.get(a) ?? 0) - (years.get(b) ?? 0)))
}

/** Ask once, and again after a failure. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  const asked = remember<Value>(ask)
  return () => asked('')
}

/** Keep the latest answers; what failed is asked again. */
function remember<Value>(ask: (words: string) => Promise<Value>): (words: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>()
  return (words) => {
    const kept = answers.get(words)
    if (kept !== undefined) return kept
    const answer = ask(words)
    answer.catch(() => answers.delete(words))
    answers.set(words, answer)
    const [oldest] = answers.keys()
    if (answers.size > remembered && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
