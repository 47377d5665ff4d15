import type { CslItem } from '../csl/csl-item.ts'

/** The year a thing was published, if it is known. */
export function issuedLabel({ issued }: Pick<CslItem, 'issued'>): string | null {
  const year = issued?.['date-parts'][0]?.[0]
  return year === undefined ? null : String(year)
}
