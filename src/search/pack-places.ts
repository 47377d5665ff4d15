import type { CborWriter } from './cbor-writer.ts'
import { firstField, type MetWords } from './met-words.ts'

/** The weight that the indexer takes for the usual one: places of another are told with theirs. */
const usualWeight = 25

/**
 * Write where a word stands, page after page, as the indexer packs it.
 *
 * @param met meetings by word; those of the word go from one place to before another
 * @returns how much of a file of words that fills
 */
export function packPlaces(writer: CborWriter, met: MetWords, from: number, to: number): number {
  writer.array(countPages(met.pages, from, to))
  let [size, page] = [0, 0]
  for (let start = from; start < to; ) {
    const own = met.pages[start] ?? 0
    let [fields, end] = [start, start]
    while (end < to && met.pages[end] === own) if ((met.tags[end++] ?? 0) < firstField) fields = end
    writer.array(3)
    writer.integer(own - page)
    size += 1 + packText(writer, met, start, fields) + packFields(writer, met, fields, end)
    page = own
    start = end
  }
  return size
}

function countPages(pages: Uint32Array, from: number, to: number): number {
  let [count, page] = [0, -1]
  for (let at = from; at < to; at++) {
    if (pages[at] === page) continue
    page = pages[at] ?? 0
    count++
  }
  return count
}

/** Places by weight, the usual one first: each as its distance from the one before, a weight below zero before its own. */
function packText(writer: CborWriter, { places, tags }: MetWords, from: number, to: number): number {
  const order = byWeight(tags, from, to)
  const changes = order.filter(
    (at, place) => tags[at] !== (place === 0 ? usualWeight : tags[order[place - 1] ?? 0]),
  )
  writer.array(order.length + changes.length)
  let [weight, last] = [usualWeight, 0]
  for (const at of order) {
    const [own, place] = [tags[at] ?? 0, places[at] ?? 0]
    if (own !== weight) {
      writer.integer(-own - 1)
      last = 0
    }
    writer.integer(place - last)
    weight = own
    last = place
  }
  return order.length + changes.length
}

function byWeight(tags: Uint16Array, from: number, to: number): number[] {
  const order: number[] = []
  let isEven = true
  for (let at = from; at < to; at++) {
    order.push(at)
    isEven &&= tags[at] === tags[from]
  }
  if (isEven) return order
  const rank = (at: number) => (tags[at] === usualWeight ? 0 : (tags[at] ?? 0))
  return order.sort((a, b) => rank(a) - rank(b))
}

/** Places field by field, a field below zero before its own. */
function packFields(writer: CborWriter, { places, tags }: MetWords, from: number, to: number): number {
  const packed: number[] = []
  let [field, last] = [0, 0]
  for (let at = from; at < to; at++) {
    const [own, place] = [tags[at] ?? 0, places[at] ?? 0]
    if (own !== field) {
      packed.push(-(own - firstField) - 1)
      last = 0
    }
    packed.push(place - last)
    field = own
    last = place
  }
  writer.integers(packed)
  return packed.length
}
