import { foldKey } from '../../model/fold.ts'
import type { Finding } from './pagefind.ts'

/**
 * How well the names of a record answer a query, from 0 to 1: 1 is the whole of a name, and a name that holds other
 * words besides is worth less the more there are.
 *
 * @param query folded words
 */
export function nameMatch(query: readonly string[], { meta }: Finding): number {
  const title = meta['title'] ?? ''
  const also = (meta['also'] ?? '').split('; ')
  const best = Math.max(...[title, shortName(title), ...also].map((name) => oneName(query, foldWords(name))))
  if (best > 0) return best
  const fields = [title, meta['also'], meta['authors'], meta['venue'], meta['year']]
  const all = foldWords(fields.filter(Boolean).join(' '))
  return query.every((word) => all.some((own) => own.startsWith(word))) ? 0.2 : 0
}

/** The name before a colon, by which many papers are known. */
function shortName(title: string): string {
  return /^([^:]+):/.exec(title)?.[1] ?? ''
}

function foldWords(text: string): string[] {
  return foldKey(text).split(' ').filter(Boolean)
}

function oneName(query: readonly string[], name: readonly string[]): number {
  if (query.length === 0 || name.length === 0) return 0
  const coverage = Math.min(1, query.length / name.length)
  const whole = query.filter((word) => name.some((own) => alike(own, word))).length
  if (whole === query.length) {
    const exact = query.filter((word) => name.includes(word)).length / query.length
    return coverage === 1 ? 0.95 + 0.05 * exact : 0.5 + 0.35 * coverage + 0.05 * exact
  }
  const begun = query.every((word) => name.some((own) => own.startsWith(word)))
  return begun ? 0.3 + 0.15 * coverage : 0
}

/** Whether two words are the same but for a plural ending. */
function alike(a: string, b: string): boolean {
  return a === b || (a.length > 2 && `${a}s` === b) || (b.length > 2 && a === `${b}s`)
}
