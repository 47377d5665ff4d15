/** A name of two words; neighbours share their family name. */
export function nameOf(number: number): string {
  return `${syllables(number % 1000)} ${syllables(Math.floor(number / 7) + 1000)}`
}

/** Words as unevenly spread as in titles. */
export function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => syllables(Math.floor(random() ** 3 * 20_000))).join(' ')
}

const consonants = 'bdfgklmnprstvz'
const vowels = 'aeiou'

/** A word that can be spoken; the same for the same number. */
export function syllables(number: number): string {
  let [rest, text] = [number + 70, '']
  while (rest > 0) {
    text += (consonants[rest % 14] ?? '') + (vowels[Math.floor(rest / 14) % 5] ?? '')
    rest = Math.floor(rest / 70)
  }
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}

/** Numbers that look random and are always the same: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
