import { foldKey } from '../../model/fold.ts'
import type { NearMiss } from './catalogue.ts'
import type { Matched } from './match-papers.ts'
import { once } from './once.ts'

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
  const places = once(() => Map.groupBy(records.keys(), (place) => records[place]?.title ?? ''))
  const found = new Map<string, NearMiss>()
  records.forEach((record, place) => {
    for (const form of titles.formsOf(record)) {
      for (const title of titles.byForm.get(form) ?? []) {
        if (title === record.title) continue
        const other = places()
          .get(title)
          ?.find((candidate) => shareAuthor(record, records[candidate]))
        if (other === undefined) continue
        const papers = [Math.min(place, other), Math.max(place, other)] as const
        found.set(papers.join(), { papers, reason: 'similar-title' })
      }
    }
  })
  return [...found.values()]
}

interface Titles {
  /** The titles of each form that is not that of one title alone, looked at by itself. */
  readonly byForm: ReadonlyMap<string, readonly string[]>
  /** The forms of a record that other titles may have. */
  readonly formsOf: (record: Matched) => readonly string[]
}

/** The titles that are the same but for their spaces or a subtitle. Nearly all titles are alone, and cost little. */
function titlesByForm(records: readonly Matched[]): Titles {
  const first = new Map<string, string>()
  const shared = new Map<string, string[]>()
  for (const { title } of records) {
    const form = spaceless(title)
    const other = first.get(form)
    if (other === undefined) first.set(form, title)
    else if (other !== title) shared.set(form, [...new Set([...(shared.get(form) ?? [other]), title])])
  }
  const mains = new Map<Matched, readonly string[]>()
  for (const record of records) {
    const forms = withoutSubtitle(record).filter((form) => first.has(form))
    for (const form of forms) if (!shared.has(form)) shared.set(form, [first.get(form) ?? ''])
    if (forms.length > 0) mains.set(record, forms)
  }
  const formsOf = (record: Matched) => {
    const own = shared.size === 0 ? '' : spaceless(record.title)
    return [...(shared.has(own) ? [own] : []), ...(mains.get(record) ?? [])]
  }
  return { byForm: shared, formsOf }
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
    if (!/:|\s[-–—]\s/.test(title)) return []
    const main = foldKey(title.split(/:|\s[-–—]\s/)[0] ?? '')
    return main === '' || main === foldKey(title) ? [] : [spaceless(main)]
  })
}
