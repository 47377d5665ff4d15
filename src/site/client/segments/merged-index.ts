import type { Answer, Counts, Hit, Pagefind, Question } from '../pagefind.ts'
import { type CommonWord, searchCommonWord } from './common-word.ts'
import { evenScores } from './even-scores.ts'
import { type FacetTable, fetchFacets } from './facet-table.ts'
import { fetchRecord } from './fetch-record.ts'
import { joinHits } from './join-hits.ts'
import { type KindOrder, kindOrder } from './kind-order.ts'
import { type KnownWord, searchPlaced, searchWord } from './known-word.ts'
import { readSegment } from './read-segment.ts'
import type { Reading } from './reading.ts'
import { once, remember } from './remember.ts'
import { type PlacedHit, recordsIn, type Segment } from './segment.ts'

/** The most words of a query that are looked at one by one. */
const mostWords = 8

/** After how many milliseconds the first answer has been drawn. */
const drawn = 1000

/** The segments of an index. */
export interface Segments {
  /** Address of the site. */
  readonly root: string
  readonly segments: readonly Segment[]
  /** The stems of words that many records hold, by the words. */
  readonly common: ReadonlyMap<string, string>
  readonly reading: Reading
}

/**
 * Segments as one index. Pagefind finds the records of all segments; their scores are made to compare, and filters,
 * counts and years come from files of ours, whose cost does not grow with the square of what was found.
 *
 * @param pagefind with the segments merged into it
 */
export function mergedIndex(pagefind: Pagefind, { root, segments, common, reading }: Segments): Pagefind {
  const folder = new URL('pagefind/', root)
  const kinds = kindOrder(segments)
  const extent = {
    records: segments.reduce((sum, segment) => sum + recordsIn(segment), 0),
    counted: segments.map(({ counted }) => counted),
  }
  const known = remember(searchOneWord)
  const found = remember(findHits)
  const readable = once(() =>
    Promise.all(segments.map((held) => readSegment(new URL(`${held.folder}/`, folder)))),
  )
  const everything = once(async () => inOrder(everyHit(segments, folder), kinds))
  const facets = once(() => fetchFacets(folder, segments, kinds))
  const total = once(async () => (await facets()).count(await everything()))
  // What a common word needs is there before one is asked for: the thread of the search has fetched its files already.
  // Where that fails, it is tried again when it is needed, and told then.
  const readAhead = once(async () => void setTimeout(() => void readable().catch(() => {}), drawn))
  let counting = false

  async function findHits(words: string): Promise<readonly PlacedHit[]> {
    const asked = reading.isExact(words) ? [] : [...new Set(words.split(/\s+/))]
    const answers = await Promise.all(asked.slice(0, mostWords).map(known))
    const hits = await hitsOf(words, asked, answers)
    const held = answers.filter((word) => word.hits.length > 0)
    const holding = hits.filter(({ segment }) => held.every(({ counts }) => counts[segment]))
    return inOrder(evenScores(holding, held, extent), kinds)
  }

  /** What holds all words: Pagefind is asked for those alone that few records hold. */
  async function hitsOf(
    words: string,
    asked: readonly string[],
    answers: readonly (KnownWord | CommonWord)[],
  ): Promise<readonly PlacedHit[]> {
    const [only] = answers
    if (only !== undefined && asked.length === 1) return only.hits
    const common = answers.filter((word) => 'at' in word)
    if (common.length === 0) return searchPlaced(pagefind, words)
    const rare = asked.filter((_, place) => !common.some((word) => word === answers[place]))
    const others = answers.filter((word) => !('at' in word) && word.hits.length > 0)
    const [first] = others
    if (first !== undefined && rare.length === 1)
      return joinHits({ common, others, hits: first.hits }, extent)
    // What stands nowhere is left out.
    const isKnown = asked.length <= mostWords && others.length === 0
    const hits = isKnown ? null : await searchPlaced(pagefind, rare.join(' '))
    return joinHits({ common, others, hits }, extent)
  }

  async function searchOneWord(word: string): Promise<KnownWord | CommonWord> {
    const folded = reading.foldKey(word)
    const stem = stemOf(folded)
    if (stem !== undefined) {
      const found = await searchCommonWord({ word: folded, stem }, await readable())
      if (found.hits.length > 0) return found
    }
    return searchWord(pagefind, word, { segments: segments.length, reading })
  }

  /** The stem of a common word, or of what one may begin with. */
  function stemOf(word: string): string | undefined {
    return common.get(word) ?? ([...common.keys()].some((known) => known.startsWith(word)) ? word : undefined)
  }

  async function search(words: string | null, question: Question = {}): Promise<Answer> {
    const { filters = {}, sort } = question
    const onlyKinds = Object.keys(filters).every((facet) => facet === 'kind')
    const [hits, table] = await Promise.all([
      words === null ? everything() : found(words),
      counting || sort || !onlyKinds ? facets() : null,
    ])
    readAhead()
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
function everyHit(segments: readonly Segment[], index: URL): PlacedHit[] {
  return segments.flatMap((held, segment) => {
    const folder = new URL(`${held.folder}/`, index)
    return Array.from({ length: recordsIn(held) }, (_, place): PlacedHit => {
      const id = `${segment}_${place.toString(36)}`
      const data = async () => ({ ...(await fetchRecord(folder, id)), excerpt: '', sub_results: [] })
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
