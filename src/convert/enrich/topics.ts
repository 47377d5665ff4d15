import { foldKey } from '../../model/fold.ts'
import { slugify } from '../../model/slug.ts'
import type { Topic } from '../../model/vocabulary.ts'

/** The topics of a vocabulary by the folded form of their labels and aliases. */
export type TopicIndex = ReadonlyMap<string, string>

/** Prepare the topics of a vocabulary for look-up; done once for all captures. */
export function topicIndex(topics: readonly Topic[]): TopicIndex {
  return new Map(
    topics.flatMap((topic) =>
      [topic.label, ...topic.aliases].map((label) => [foldKey(label), topic.id] as const),
    ),
  )
}

/** The topic a heading stands for, and whether the vocabulary knows it. */
export function topicOf(
  heading: string,
  index: TopicIndex,
): { readonly id: string; readonly known: boolean } {
  const known = index.get(foldKey(heading))
  return known ? { id: known, known: true } : { id: slugify(heading), known: false }
}
