import type { PaperReference } from '../../site/records.ts'
import { splitName } from '../csl/split-name.ts'

/** The most entries that a page carries for reference managers. */
export const mostCoins = 200

/** A paper in a list as an OpenURL context object, which reference managers find in the title of a `Z3988` span. */
export function coins({ title, authors, venue, edition, year }: PaperReference): string {
  const first = authors[0] === undefined ? null : splitName(authors[0].label)
  const pairs: (readonly [string, string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', venue === null ? 'preprint' : 'proceeding'],
    ['rft.atitle', title],
    ...(venue === null ? [] : ([['rft.btitle', edition?.label ?? venue]] as const)),
    ...(year === null ? [] : ([['rft.date', String(year)]] as const)),
    ...(first !== null && 'family' in first
      ? ([
          ['rft.aulast', [first['non-dropping-particle'], first.family].filter(Boolean).join(' ')],
          ['rft.aufirst', first.given ?? ''],
        ] as const)
      : []),
    ...authors
      .slice(first !== null && 'family' in first ? 1 : 0)
      .map(({ label }) => ['rft.au', label] as const),
  ]
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
}
