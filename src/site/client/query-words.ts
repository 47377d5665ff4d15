import { foldKey } from '../../model/fold.ts'

/**
 * The words of a query, folded as the index folds them, each once.
 *
 * @example
 * queryWords('"Cédric" graph  graph') // => ['cedric', 'graph']
 */
export function queryWords(query: string): string[] {
  return [...new Set(foldKey(query).split(' '))].filter((word) => word !== '')
}
