import type { NameList } from '../../names/read-names.ts'

/** A place in a text where a title stands. */
export interface TitlePlace {
  /** The text up to the title. */
  readonly before: string
  /** The text behind the title. */
  readonly after: string
  /** Those whom the text up to the title tells, as if nothing stood behind it. */
  readonly toldBefore: () => NameList | null
}

/** A way to tell the authors of a paper beside its title; the sample shows the title as `“A title”`. */
export interface WayToTell {
  readonly reason: string
  readonly sample: string
  /** The authors; null where they are not told so. */
  readonly read: (place: TitlePlace) => NameList | null
}

/** The names only where each of them is surely one. */
export function certain(list: NameList | null): NameList | null {
  return list?.certainty === 1 ? list : null
}
