import type { Answer, Counts, Hit, Pagefind, Question } from '../pagefind.ts'
import { evenScores } from './even-scores.ts'
import { type FacetTable, fetchFacets } from './facet-table.ts'
import { fetchRecord } from './fetch-record.ts'
import { type KindOrder, kindOrder } from './kind-order.ts'
import { type KnownWord, searchPlaced, searchWord } from './known-word.ts'
import type { Reading } from './reading.ts'
import { once, remember } from './remember.ts'
import { type PlacedHit, recordsIn, type Segment } from './segment.ts'

/** The most words of a query that are looked at one by one. */
const mostWords = 8

/** The segments of an index. */
export interface Segments {
  /** Address of the site. */
  readonly root: string
  readonly segments: readonly Segment[]
  /** Words that many records hold, with the part of them that does, in percent. */
  readonly shares: ReadonlyMap<string, number>
  readonly reading: Reading
}

/**
 * Segments as one index. Pagefind finds the records of all segments; their scores are made to compare, and filters,
 * counts and years come from files of ours, whose cost does not grow with the square of what was found.
 *
 * @param pagefind with the segments merged into it
 */
export function mergedIndex(pagefind: Pagefind, { root, segments, shares, reading }: Segments): Pagefind {
  const folder = new URL('pagefind/', root)
  const kinds = kindOrder(segments)
  const extent = {
    records: segments.reduce((sum, segment) => sum + recordsIn(segment), 0),
    counted: segments.map(({ counted }) => counted),
  }
  const known = remember((word: string) => searchWord(pagefind, word, { segments: segments.length, reading }))
  const found = remember(findHits)
  const everything = once(async () => inOrder(everyHit(segments, folder, root), kinds))
  const facets = once(() => fetchFacets(folder, segments, kinds))
  const total = once(async () => (await facets()).count(await everything()))
  let counting = false

  async function findHits(words: string): Promise<readonly PlacedHit[]> {
    const asked = reading.isExact(words) ? [] : [...new Set(words.split(/\s+/))].slice(0, mostWords)
    const answers = await Promise.all(
      asked.map((word) => (asked.length > 1 && commonWord(word)) || known(word)),
    )
    const [only] = answers
    const hits = (asked.length === 1 && only?.hits) || (await searchPlaced(pagefind, words))
    const held = answers.filter((word) => word.hits?.length !== 0)
    const holding = hits.filter(({ segment }) => held.every(({ counts }) => counts[segment]))
    return inOrder(evenScores(holding, held, extent), kinds)
  }

  /** A word that every segment holds many times over; nobody looks where. */
  function commonWord(word: string): KnownWord | null {
    const share = shares.get(reading.foldKey(word))
    if (share === undefined) return null
    return { hits: null, counts: extent.counted.map((records) => (records * share) / 100) }
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
      results: (table && sort ? byYear(fitting, table, sort) : fitting).map(toHit),
      filters: counting && table ? table.count(fitting) : {},
    }
  }

  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    mergeIndex: (address, options) => pagefind.mergeIndex(address, options),
    search,
    filters: (): Promise<Counts> => {
      counting = true
      return total()
    },
  }
}

/** A hit with the score that compares. A thread keeps its text for as long as the hit of Pagefind is held. */
function toHit({ hit, score }: PlacedHit): Hit {
  const { id, matchedMetaFields } = hit
  return { id, score, ...(matchedMetaFields && { matchedMetaFields }), data: () => hit.data() }
}

/** Hits that are as good as one another stand in the order of the library. */
function inOrder(hits: readonly PlacedHit[], { orderOf }: KindOrder): PlacedHit[] {
  const keyed = hits.map((hit) => ({ hit, step: stepOf(hit.score), order: orderOf(hit) }))
  return keyed.sort((a, b) => b.step - a.step || a.order - b.order).map(({ hit }) => hit)
}

/** Scores of segments compare to about one in five hundred. */
function stepOf(score: number): number {
  return score > 0 ? Math.round(500 * Math.log(score)) : Number.MIN_SAFE_INTEGER
}

/** Every record, as a search without words finds it. */
function everyHit(segments: readonly Segment[], index: URL, root: string): PlacedHit[] {
  return segments.flatMap((held, segment) => {
    const folder = new URL(`${held.folder}/`, index)
    return Array.from({ length: recordsIn(held) }, (_, place): PlacedHit => {
      const id = `${segment}_${place.toString(36)}`
      const data = () => fetchRecord(folder, id, root)
      return { hit: { id, score: 0, data }, score: 0, segment, place }
    })
  })
}

function isOfKind({ kinds, kindOf }: KindOrder, any: readonly string[] = kinds): (hit: PlacedHit) => boolean {
  const wanted = new Set(any.map((kind) => kinds.indexOf(kind)))
  return (hit) => wanted.has(kindOf(hit))
}

function byYear(
  hits: readonly PlacedHit[],
  { yearOf }: FacetTable,
  sort: NonNullable<Question['sort']>,
): PlacedHit[] {
  const sign = sort['year'] === 'desc' ? -1 : 1
  const dated = hits.map((hit) => ({ hit, year: sign * yearOf(hit) }))
  return dated.sort((a, b) => a.year - b.year).map(({ hit }) => hit)
}
