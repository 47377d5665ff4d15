import { createHash } from 'node:crypto'

/**
 * The most that one segment holds, by `searchWeight`: 5,000 articles, or twenty thousand papers. Indexing them takes
 * 0.8 GB, and a search fetches a file of each segment for each of its words; see docs/performance.md. A library of
 * several segments is a large one: see `isLargeLibrary`.
 */
const segmentLimit = 20_000

/**
 * In how many segments a library is indexed: a power of two, so that it seldom changes, and each segment becomes two
 * when it does.
 *
 * @param weight what `searchWeight` gives
 */
export function segmentCount(weight: number): number {
  let count = 1
  while (count * segmentLimit < weight) count *= 2
  return count
}

/**
 * The segment that a record belongs to, from 0. Each holds a fair sample of the library, so that they grow alike; what
 * changes with an article is in the segment of the article, as far as that can be.
 *
 * @param home of the record: see `SearchRecord`
 */
export function segmentOf(home: string, count: number): number {
  return createHash('sha256').update(home).digest().readUInt32BE(0) % count
}

/** The segments that one of several shards of a build makes: every segment is of one of them. */
export function segmentsOfShard(
  count: number,
  { shard, shards }: { readonly shard: number; readonly shards: number },
): number[] {
  return Array.from({ length: count }, (_, number) => number).filter((number) => number % shards === shard)
}
