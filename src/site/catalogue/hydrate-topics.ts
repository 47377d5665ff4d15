import type { FigureRecord, PaperReference, TopicRecord } from '../records.ts'
import type { Catalogue, Place } from './catalogue.ts'
import { counted, countedByLabel } from './counted.ts'
import { newestFirst } from './newest-first.ts'
import { at, pick } from './pick.ts'
import type { RecordLists } from './record-lists.ts'
import type { References } from './references.ts'

/** What belongs to each topic, by its place. */
interface Holdings {
  readonly papers: readonly PaperReference[][]
  readonly figures: readonly FigureRecord[][]
  readonly narrower: readonly Place[][]
  readonly definitions: readonly TopicRecord['definitions'][number][][]
}

/** The topics with what is filed under them. */
export function topicRecords(
  catalogue: Catalogue,
  references: References,
  records: RecordLists,
): TopicRecord[] {
  const held = holdings(catalogue, references, records)
  return catalogue.topics.map(({ id, list, known, aliases, broader, related }, place) => {
    const papers = newestFirst(at(held.papers, place))
    return {
      ...at(references.topics, place),
      id,
      list,
      known,
      aliases,
      broader: pick(references.topics, broader),
      narrower: pick(references.topics, at(held.narrower, place)),
      related: pick(references.topics, related),
      definitions: at(held.definitions, place),
      papers,
      get authors() {
        return counted(papers.flatMap((paper) => paper.authors).map(references.person))
      },
      figures: at(held.figures, place),
      get years() {
        return countedByLabel(papers.flatMap(({ year }) => (year === null ? [] : [references.year(year)])))
      },
    }
  })
}

function holdings(catalogue: Catalogue, references: References, records: RecordLists): Holdings {
  const perTopic = <T>(): T[][] => catalogue.topics.map((): T[] => [])
  const held = {
    papers: perTopic<PaperReference>(),
    figures: perTopic<FigureRecord>(),
    narrower: perTopic<Place>(),
    definitions: perTopic<TopicRecord['definitions'][number]>(),
  }
  catalogue.papers.forEach(({ topics }, place) => {
    for (const topic of topics) at(held.papers, topic).push(at(records.paperReferences(), place))
  })
  catalogue.topics.forEach(({ broader }, place) => {
    for (const topic of broader) at(held.narrower, topic).push(place)
  })
  catalogue.articles.forEach((_, place) => {
    addArticle(held, catalogue, references, records, place)
  })
  return held
}

function addArticle(
  held: Holdings,
  catalogue: Catalogue,
  references: References,
  records: RecordLists,
  place: Place,
): void {
  const { sections, figures, venue, year } = at(catalogue.articles, place)
  const article = at(references.articles, place)
  const edition = references.edition(venue, year)
  for (const { id, topic, definition } of sections) {
    if (topic === null) continue
    const caption = figures.find((figure) => figure.topic === topic && figure.caption !== null)
    const [text, anchor] = definition === null ? [caption?.caption ?? null, caption?.id] : [definition, id]
    if (text === null || anchor === undefined) continue
    const from = definition === null ? 'caption' : 'text'
    at(held.definitions, topic).push({
      text,
      from,
      article,
      path: `${article.path}#${anchor}`,
      edition,
      year,
    })
  }
  figures.forEach(({ topic }, index) => {
    if (topic !== null) at(held.figures, topic).push(at(at(records.articles(), place).figures, index))
  })
}
