import type { Move } from '../model/curation.ts'
import { circles, doubleClaims, fault, placeOf } from './faults.ts'
import type { Entry } from './read-list.ts'

/** What contradicts itself in a list of moves: an address that goes two ways, or round in a circle. */
export function moveFaults(moves: readonly Entry<Move>[]): string[] {
  const from = (move: Move) => move.from
  return [
    ...doubleClaims(
      moves.map((entry) => ({ entry, key: entry.value.from, said: entry.value.from })),
      (first, second) =>
        fault(
          second.entry,
          `${second.said} already moved by the entry at ${placeOf(first.entry)}`,
          'Leave one entry; where it was split, list all addresses under `to`.',
        ),
    ),
    ...circles(moves, from, ({ to }) => to, 'to'),
  ]
}
