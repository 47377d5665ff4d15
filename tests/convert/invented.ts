import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

const convert = converterFor(readVocabulary('content/vocabulary'))

interface Answer {
  readonly papers?: readonly { readonly title: string; readonly authors?: readonly string[] }[]
}

const answers: readonly Answer[] = readdirSync(join(import.meta.dirname, '../fixtures')).flatMap((name) => {
  const file = join(import.meta.dirname, '../fixtures', name, 'expected.json')
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : []
})
const papers = answers.flatMap((answer) => answer.papers ?? [])

/** The titles of the fixtures that have three words or more and no quotation or bracket in them. */
export const titles: readonly string[] = [...new Set(papers.map(({ title }) => title))].filter(
  (title) => title.split(' ').length >= 3 && !/[“”"[\]()*]/.test(title),
)

/** The names of the fixtures that are a given name, perhaps an initial, and a family's. */
export const names: readonly string[] = [...new Set(papers.flatMap(({ authors }) => authors ?? []))].filter(
  (name) => /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+$/u.test(name),
)

/** What is drawn from a seed: the same each time. */
export interface Draw {
  /** One of a list. */
  readonly pick: <T>(list: readonly T[]) => T
  /** So many of a list, all different. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

/** Numbers from a linear congruential generator (Knuth, The Art of Computer Programming 2, 3.3.4). */
export function drawFrom(seed: number): Draw {
  let state = seed
  const next = () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const some = <T>(list: readonly T[], count: number): T[] => {
    const found = new Set<T>()
    while (found.size < count) found.add(pick(list))
    return [...found]
  }
  return { pick, some }
}

/** The papers that a capture in plain text or Markdown is found to name: their titles with the authors. */
export function papersOf(text: string, format: 'txt' | 'md' = 'txt'): ReadonlyMap<string, readonly string[]> {
  const { report } = convert({ file: `capture.${format}`, bytes: Buffer.from(text), sidecar: {} })
  return new Map(report.papers.map(({ title, authors }) => [title, authors]))
}

/** Of all papers found and wanted in a set of captures the share that is right, 0 to 1: precision and recall. */
export class Tally {
  private right = 0
  private found = 0
  private wanted = 0

  add(got: ReadonlyMap<string, unknown>, want: readonly string[]): void {
    this.right += want.filter((title) => got.has(title)).length
    this.found += got.size
    this.wanted += want.length
  }

  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.right / this.wanted
  }
}
