import { foldKey } from '../../model/fold.ts'
import type { EvidenceRecord } from '../records.ts'
import type { Catalogue, CatalogueEvidence, CataloguePaper } from './catalogue.ts'
import { at, atOrNull } from './pick.ts'
import type { References } from './references.ts'

/** What each field of a paper rests on, field by field, in the order in which articles print it. */
export function evidenceRecords(
  paper: CataloguePaper,
  catalogue: Catalogue,
  references: References,
): EvidenceRecord[] {
  const { evidence, forms, authors } = paper
  return [
    ...evidence.map((one) => ({
      ...placeOf(one, 'title', catalogue, references),
      how: howPrinted(one, 'title'),
      note: at(forms, one.form),
    })),
    ...evidence
      .filter((one) => one.authors > 0)
      .map((one) => ({
        ...placeOf(one, 'authors', catalogue, references),
        how: howPrinted(one, 'author'),
        note: one.authors === authors.length ? 'all the names' : `${one.authors} of ${authors.length} names`,
      })),
    ...editionEvidence(paper, catalogue, references),
    ...paper.mentions.flatMap((mention) => topicEvidence(paper, mention, catalogue, references)),
  ]
}

type Placed = Pick<EvidenceRecord, 'field' | 'article' | 'file' | 'line' | 'repairs'>

function placeOf(
  { article, line, repairs }: CatalogueEvidence,
  field: EvidenceRecord['field'],
  catalogue: Catalogue,
  references: References,
): Placed {
  const [source] = at(catalogue.articles, article).sources
  return { field, article: at(references.articles, article), file: source?.file ?? '', line, repairs }
}

function howPrinted({ repairs }: CatalogueEvidence, field: string): EvidenceRecord['how'] {
  if (repairs.some((repair) => repair.startsWith('correction/'))) return 'corrected'
  return repairs.some((repair) => repair.startsWith(`${field}/`)) ? 'repaired' : 'printed'
}

/** The edition stands beside the paper, or else is that of the oldest article to name it. */
function editionEvidence(
  { evidence, venue, year }: CataloguePaper,
  catalogue: Catalogue,
  references: References,
): EvidenceRecord[] {
  if (venue === null && year === null) return []
  const oldestFirst = evidence.toReversed()
  const own = oldestFirst.find(({ edition }) => edition)
  const from =
    own ?? oldestFirst.find((one) => at(catalogue.articles, one.article).venue !== null) ?? oldestFirst[0]
  if (from === undefined) return []
  return [
    {
      ...placeOf(from, 'edition', catalogue, references),
      how: own === undefined ? 'inferred' : 'printed',
      note: own === undefined ? 'the edition that the article is about' : 'said of the paper itself',
    },
  ]
}

function topicEvidence(
  { evidence, topics }: CataloguePaper,
  { article, section, kind }: CataloguePaper['mentions'][number],
  catalogue: Catalogue,
  references: References,
): EvidenceRecord[] {
  const heading =
    section === null || kind === 'caption' ? undefined : at(catalogue.articles, article).sections[section]
  const printed = evidence.find((one) => one.article === article)
  if (heading === undefined || printed === undefined || topics.length === 0) return []
  const place = placeOf(printed, 'topics', catalogue, references)
  const label = atOrNull(catalogue.topics, heading.topic)?.label ?? heading.heading
  const named = `the section “${heading.heading}”`
  return foldKey(label) === foldKey(heading.heading)
    ? [{ ...place, how: 'inferred', note: named }]
    : [{ ...place, how: 'normalised', note: `${named}, another name of “${label}”` }]
}
