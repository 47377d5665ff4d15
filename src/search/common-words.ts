import { foldKey } from '../model/fold.ts'
import { unpacked } from './packed-file.ts'

/** How many records are looked at. */
const looked = 500

/** The least part of the records, in percent, that hold a common word. */
const least = 10

/**
 * The words that a tenth of the records or more hold, each with the part that does, in percent: searching for one by
 * itself costs much and tells little.
 *
 * @param fragments what the index keeps of each record; some, spread evenly, are looked at
 */
export function commonWords(fragments: readonly Buffer[]): Readonly<Record<string, number>> {
  const step = Math.max(1, Math.floor(fragments.length / looked))
  const sample = fragments.filter((_, place) => place % step === 0)
  const counts = new Map<string, number>()
  for (const bytes of sample) {
    const { content }: { content: string } = JSON.parse(unpacked(bytes).toString('utf8'))
    for (const word of new Set(foldKey(content).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const shares = Array.from(
    counts,
    ([word, count]) => [word, Math.round((100 * count) / sample.length)] as const,
  )
  const common = shares.filter(([word, share]) => word !== '' && share >= least)
  return Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1)))
}
