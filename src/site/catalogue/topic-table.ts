import type { Topic } from '../../model/vocabulary.ts'
import type { CatalogueTopic, Place } from './catalogue.ts'
import type { Collected } from './collect.ts'
import { mostFrequent } from './most-frequent.ts'
import { inOrder } from './order.ts'
import { placesBy } from './places.ts'

/** The topics that occur, and the place of each by its id. */
export interface TopicTable {
  readonly topics: readonly Omit<CatalogueTopic, 'list'>[]
  readonly places: ReadonlyMap<string, Place>
}

/** Look the topics of the articles up in the vocabulary; one that it does not know is labelled by its heading. */
export function topicTable(articles: readonly Collected[], vocabulary: readonly Topic[]): TopicTable {
  const known = new Map(vocabulary.map((topic) => [topic.id, topic]))
  const named = [...headingsByTopic(articles)].map(([id, headings]) => {
    const topic = known.get(id)
    return { id, topic, label: topic?.label ?? mostFrequent(headings)[0] ?? id.replaceAll('-', ' ') }
  })
  const ordered = inOrder(named, ({ label, id }) => `${label}\n${id}`)
  const places = placesBy(ordered, ({ id }) => id)
  const placed = (ids: readonly string[] = []) => ids.flatMap((id) => places.get(id) ?? [])
  return {
    topics: ordered.map(({ id, topic, label }) => ({
      id,
      label,
      known: topic !== undefined,
      aliases: topic?.aliases ?? [],
      broader: placed(topic?.broader),
      related: placed(relatedTo(id, known)),
    })),
    places,
  }
}

/** Topics are related both ways, whichever of the two says so. */
function relatedTo(id: string, known: ReadonlyMap<string, Topic>): string[] {
  if (!known.has(id)) return []
  const back = [...known.values()].filter(({ related }) => related.includes(id))
  return [...new Set([...(known.get(id)?.related ?? []), ...back.map((topic) => topic.id)])]
}

/** The headings under which each topic occurs, those of the newest article first. */
function headingsByTopic(articles: readonly Collected[]): Map<string, string[]> {
  const headings = new Map<string, string[]>()
  const of = (topic: string): string[] => {
    const known = headings.get(topic) ?? []
    headings.set(topic, known)
    return known
  }
  for (const { head, sections } of articles) {
    for (const topic of head.topics) of(topic)
    for (const { topic, heading } of sections) if (topic !== null) of(topic).push(heading)
  }
  return headings
}
