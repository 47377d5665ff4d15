/** Where words were met, in lists of numbers: millions of them, of which objects would take many times the room. */
export interface MetWords {
  /** Of which word each meeting is, by its number. */
  readonly words: Uint32Array
  readonly pages: Uint32Array
  /** The place on the page, or in a field of it. */
  readonly places: Uint32Array
  /** Below `firstField` a weight in the text; from there on a field. */
  readonly tags: Uint16Array
}

/** The tag of the first field; weights are below. */
export const firstField = 256

/** A list of meetings that grows. */
export class MeetingList {
  #lists: MetWords
  #length = 0

  /** @param expected how many meetings there will be, about */
  constructor(expected: number) {
    this.#lists = listsOf(Math.max(1, expected))
  }

  add(word: number, page: number, place: number, tag: number): void {
    if (this.#length === this.#lists.words.length) this.#grow()
    const at = this.#length++
    this.#lists.words[at] = word
    this.#lists.pages[at] = page
    this.#lists.places[at] = place
    this.#lists.tags[at] = tag
  }

  /**
   * The meetings word by word, otherwise in the order in which they were added.
   *
   * @param count how many words there are
   * @returns `starts[word]` is where those of a word begin, and `starts[word + 1]` where they end
   */
  byWord(count: number): { readonly met: MetWords; readonly starts: Uint32Array } {
    const starts = new Uint32Array(count + 1)
    const { words, pages, places, tags } = this.#lists
    const add = (list: Uint32Array, at: number, more: number) => {
      const before = list[at] ?? 0
      list[at] = before + more
      return before
    }
    for (let at = 0; at < this.#length; at++) add(starts, (words[at] ?? 0) + 1, 1)
    for (let word = 0; word < count; word++) add(starts, word + 1, starts[word] ?? 0)
    const next = starts.slice()
    const met = listsOf(this.#length)
    for (let at = 0; at < this.#length; at++) {
      const word = words[at] ?? 0
      const to = add(next, word, 1)
      met.words[to] = word
      met.pages[to] = pages[at] ?? 0
      met.places[to] = places[at] ?? 0
      met.tags[to] = tags[at] ?? 0
    }
    return { met, starts }
  }

  #grow(): void {
    const before = this.#lists
    this.#lists = listsOf(2 * this.#length)
    this.#lists.words.set(before.words)
    this.#lists.pages.set(before.pages)
    this.#lists.places.set(before.places)
    this.#lists.tags.set(before.tags)
  }
}

function listsOf(length: number): MetWords {
  const numbers = () => new Uint32Array(length)
  return { words: numbers(), pages: numbers(), places: numbers(), tags: new Uint16Array(length) }
}
