import type { Finding, Hit } from '../pagefind.ts'
import { passageLength } from '../ranking.ts'
import type { CommonHit, CommonWord } from './common-word.ts'
import { compoundBoosts } from './compound-boosts.ts'
import { type Extent, rarity } from './even-scores.ts'
import { jointScore, type WordScore } from './fair-factor.ts'
import type { KnownWord } from './known-word.ts'
import { passagesOf } from './passages.ts'
import type { PlacedHit } from './segment.ts'

/** The words of a query: those that many records hold, and all others. */
export interface MixedWords {
  readonly common: readonly CommonWord[]
  /** The others that are known one by one, and the hits of all others together; null where there are none. */
  readonly others: readonly KnownWord[]
  readonly hits: readonly PlacedHit[] | null
}

/** The records that hold all words of a query, with the scores that Pagefind would give them. */
export function joinHits({ common, others, hits }: MixedWords, { counted }: Extent): PlacedHit[] {
  const raritiesOf = (words: readonly KnownWord[]) =>
    counted.map((records, segment) => words.map(({ counts }) => rarity(records, counts[segment] ?? 0)))
  const [ofOthers, ofAll] = [raritiesOf(others), raritiesOf([...others, ...common])]
  const alone = others.map((word) => new Map(word.hits.map(({ hit }) => [hit.id, hit])))
  const [least] = [...common].sort((a, b) => a.hits.length - b.hits.length)
  return (hits ?? least?.hits ?? []).flatMap((placed) => {
    const own = alone.map((word) => word.get(placed.hit.id))
    const found = common.map((word) => word.at(placed)).filter((hit) => hit !== undefined)
    if (found.length < common.length) return []
    const boosts = boostsOf(own, found, least?.lengthAt(placed))
    const worth = [...own, ...found.map(({ hit }) => hit)].map((hit, word) => worthOf(hit, boosts[word]))
    const joint = jointScore(worth, ofAll[placed.segment] ?? [])
    if (hits === null) return [{ ...placed, ...joinedHit(placed.hit, joint, found) }]
    // What Pagefind knows besides: of compounds of the other words, and of words that were not looked at one by one.
    const others = own.map((hit) => worthOf(hit))
    const besides = placed.hit.score - jointScore(others, ofOthers[placed.segment] ?? [])
    return [{ ...placed, ...joinedHit(placed.hit, joint + besides, found) }]
  })
}

function boostsOf(
  own: readonly (Hit | undefined)[],
  found: readonly CommonHit[],
  length: ReturnType<CommonWord['lengthAt']> | undefined,
): readonly number[] {
  if (length === undefined || !found.some(({ isPart }) => isPart)) return []
  const unweighed = own.map((hit) => (hit?.words ?? []).map((location) => ({ location, weight: null })))
  return compoundBoosts([...unweighed, ...found.map((hit) => hit.found())], length)
}

function worthOf(hit: Hit | undefined, boost = 1): WordScore {
  return { score: hit?.score ?? 0, fields: hit?.matchedMetaFields ?? [], boost }
}

/** A hit that other words are found in too. */
function joinedHit(hit: Hit, score: number, found: readonly CommonHit[]): Pick<PlacedHit, 'hit' | 'score'> {
  const fields = [hit, ...found.map((own) => own.hit)].flatMap((own) => own.matchedMetaFields ?? [])
  const data = async () => withPlaces(await hit.data(), found)
  return { score, hit: { id: hit.id, score, matchedMetaFields: [...new Set(fields)], data } }
}

/** Cut passages out anew, which show the places of other words too. */
function withPlaces(finding: Finding, found: readonly CommonHit[]): Finding {
  const { content, anchors, weighted_locations: before = [] } = finding
  if (content === undefined || anchors === undefined) return finding
  const places = new Map(before.map(({ location, balanced_score: score }) => [location, score]))
  for (const { location, score } of found.flatMap((hit) => hit.found())) places.set(location, score)
  const inOrder = Array.from(places, ([location, score]) => ({ location, score })).sort(
    (a, b) => a.location - b.location,
  )
  return { ...finding, ...passagesOf({ ...finding, content, anchors }, inOrder, passageLength) }
}
