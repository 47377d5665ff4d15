import type { CslItem } from '../csl/csl-item.ts'

/** Write things to cite as CSL-JSON, an array whatever their number. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`
}
