import { foldKey } from '../../model/fold.ts'
import type { NearMiss } from './catalogue.ts'
import type { Matched } from './match-papers.ts'

/**
 * Papers that may be one and are kept apart: the same title by others, and nearly the same title by an author they
 * share. Neighbours are compared, not all pairs, so that a thousand papers called "Introduction" stay cheap.
 *
 * @param records in the order of the catalogue
 */
export function nearMisses(records: readonly Matched[]): NearMiss[] {
  return [...sameTitle(records), ...similarTitle(records)]
}

function sameTitle(records: readonly Matched[]): NearMiss[] {
  const last = new Map<string, number>()
  return records.flatMap(({ title }, place) => {
    const before = last.get(title)
    last.set(title, place)
    return before === undefined ? [] : [{ papers: [before, place] as const, reason: 'same-title' as const }]
  })
}

function similarTitle(records: readonly Matched[]): NearMiss[] {
  const titles = titlesByForm(records)
  const places = Map.groupBy(records.keys(), (place) => records[place]?.title ?? '')
  const found = new Map<string, NearMiss>()
  records.forEach((record, place) => {
    for (const form of [spaceless(record.title), ...withoutSubtitle(record)]) {
      for (const title of titles.get(form) ?? []) {
        if (title === record.title) continue
        const other = places.get(title)?.find((candidate) => shareAuthor(record, records[candidate]))
        if (other === undefined) continue
        const papers = [Math.min(place, other), Math.max(place, other)] as const
        found.set(papers.join(), { papers, reason: 'similar-title' })
      }
    }
  })
  return [...found.values()]
}

/** The titles that are the same but for their spaces. */
function titlesByForm(records: readonly Matched[]): Map<string, readonly string[]> {
  const titles = new Map<string, string[]>()
  for (const title of new Set(records.map((record) => record.title))) {
    const form = spaceless(title)
    const others = titles.get(form)
    if (others) others.push(title)
    else titles.set(form, [title])
  }
  return titles
}

function shareAuthor({ names }: Matched, other: Matched | undefined): boolean {
  return other !== undefined && !names.isDisjointFrom(other.names)
}

/** `Pre-training data sets` and `Pretraining datasets` are alike. */
function spaceless(folded: string): string {
  return folded.replaceAll(' ', '')
}

/** `Graphs: an overview` and `Graphs` are alike. */
function withoutSubtitle({ printed }: Matched): string[] {
  return printed.flatMap(({ paper: { title } }) => {
    const main = foldKey(title.split(/:|\s[-–—]\s/)[0] ?? '')
    return main === '' || main === foldKey(title) ? [] : [spaceless(main)]
  })
}
