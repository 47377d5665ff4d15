import { editDistance } from './edit-distance.ts'

/** The known word that is nearest, or the two known words that it runs together; null when nothing is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (known.some((candidate) => candidate.startsWith(word))) return word
  return splitWord(word, known) ?? slippedWord(word, known) ?? begunWord(word, known)
}

/** How many slips a word of a length may hold and still be taken for another. */
function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** Of words that are equally near, the one with the same first letter, and then the first. */
function slippedWord(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = allowedSlips(word.length) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5)
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}

/** Two known words in place of one, as in `coldbrew`. */
function splitWord(word: string, known: readonly string[]): string | null {
  const all = new Set(known)
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const [start, end] = [word.slice(0, cut), word.slice(cut)]
    if (all.has(start) && all.has(end)) return `${start} ${end}`
  }
  return null
}

/** The known word that begins most like it, if that is more than half of it. */
function begunWord(word: string, known: readonly string[]): string | null {
  for (let length = word.length - 1; length > Math.max(4, word.length / 2); length--) {
    const start = word.slice(0, length)
    const found = known.find((candidate) => candidate.startsWith(start))
    if (found !== undefined) return found
  }
  return null
}
