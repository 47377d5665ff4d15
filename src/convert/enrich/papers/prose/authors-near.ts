import type { NameList } from '../../names/read-names.ts'
import { toldBefore } from './authors-before.ts'
import { toldBehind } from './authors-behind.ts'
import type { TitlePlace } from './way-to-tell.ts'

const waysToTell = [...toldBehind, ...toldBefore]

/** Authors that the sentence lists right before or after a title, which stands from `start` to `end` in its text. */
export function authorsNear(text: string, start: number, end: number): NameList | null {
  const before = text.slice(0, start)
  const place: TitlePlace = {
    before,
    after: text.slice(end),
    toldBefore: () => authorsNear(before, start, start),
  }
  for (const way of waysToTell) {
    const authors = way.read(place)
    if (authors) return authors
  }
  return null
}
