import type { NameList } from '../../names/read-names.ts'

/** A line cut into a title and its authors. */
export interface Cut {
  readonly title: string
  readonly authors: NameList
  readonly rule: string
  readonly year?: number
}
