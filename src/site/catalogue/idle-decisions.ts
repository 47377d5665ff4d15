import type { Curation, Move, Person } from '../../model/curation.ts'
import { foldKey } from '../../model/fold.ts'
import { recordLines } from '../addresses/present-lines.ts'
import { addressKinds, addressOf } from '../addresses/registry.ts'
import type { CatalogueMove, CatalogueRecords } from './catalogue.ts'
import { printedName } from './paper-facts.ts'

/** What curators decided that names nothing in the library, each with what may be meant. */
export function idleDecisions(
  records: CatalogueRecords,
  moves: readonly CatalogueMove[],
  curation: Curation,
): string[] {
  return [
    ...(curation.people.length === 0 ? [] : idlePeople(records, curation.people)),
    ...(curation.moves.length === 0 ? [] : idleMoves(records, moves, curation.moves)),
  ]
}

function idlePeople({ authors, papers }: CatalogueRecords, people: readonly Person[]): string[] {
  const names = new Set(authors.map(({ name }) => name))
  const titles = new Map(
    papers.flatMap(({ slug, forms }) => [slug, ...forms].map((form) => [foldKey(form), form])),
  )
  return people.flatMap(({ id, names: own, papers: listed = [] }) => [
    ...own
      .filter((name) => !names.has(printedName(name)))
      .map(
        (name) => `people.yaml: no article prints the name “${name}” of \`${id}\`${meant(name, [...names])}`,
      ),
    ...listed
      .filter((paper) => !titles.has(foldKey(paper)))
      .map(
        (paper) =>
          `people.yaml: \`${id}\` lists “${paper}”, which is no paper here${meant(paper, [...titles.values()])}`,
      ),
  ])
}

function idleMoves(
  records: CatalogueRecords,
  moves: readonly CatalogueMove[],
  decided: readonly Move[],
): string[] {
  const present = recordLines(records)
  const standing = new Set(
    addressKinds.flatMap((kind) => present[kind].map(({ slug }) => addressOf(kind, slug))),
  )
  const moved = new Map(moves.map(({ from, to }) => [from, to]))
  return decided.flatMap(({ from, to }) => [
    ...(standing.has(from) ? [`moves.yaml: ${from} still stands, so nothing leads on from it`] : []),
    ...to
      .filter((address) => !standing.has(address) && !moved.has(address))
      .map(
        (address) =>
          `moves.yaml: ${from} leads to ${address}, where nothing stands${meant(address, [...standing])}`,
      ),
  ])
}

/** The likest of what there is, if anything is alike. */
function meant(text: string, known: readonly string[]): string {
  const own = pairsOf(text)
  let [best, score]: [string | null, number] = [null, 0.6]
  for (const candidate of known) {
    const theirs = pairsOf(candidate)
    let shared = 0
    for (const pair of own) if (theirs.has(pair)) shared++
    const likeness = (2 * shared) / (own.size + theirs.size)
    if (likeness > score) [best, score] = [candidate, likeness]
  }
  return best === null ? '' : `. Is “${best}” meant?`
}

/** The pairs of letters that stand side by side in a text. */
function pairsOf(text: string): Set<string> {
  const folded = ` ${foldKey(text)} `
  return new Set(Array.from(folded.slice(1), (letter, place) => folded[place] + letter))
}
