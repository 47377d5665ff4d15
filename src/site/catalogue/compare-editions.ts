import type {
  CountedReference,
  EditionComparison,
  EditionRecord,
  Reference,
  TopicChange,
} from '../records.ts'
import { compare } from './order.ts'

/** What is needed of an edition to compare it with another. */
export type Comparable = Pick<EditionRecord, 'label' | 'path' | 'articles' | 'papers' | 'topics' | 'authors'>

/** What is new, gone, grown or shrunk in an edition against the one before, and who came back. */
export function compareEditions(now: Comparable, before: Comparable): EditionComparison {
  const returning = inBoth(now.authors, before.authors)
  const named = new Set(now.articles.flatMap(({ papers }) => papers.map(({ path }) => path)))
  return {
    before: { label: before.label, path: before.path },
    papers: { before: before.papers.length, after: now.papers.length },
    authors: { before: before.authors.length, after: now.authors.length },
    topics: topicChanges(now, before),
    returning,
    again: before.papers.filter(({ path }) => named.has(path)),
  }
}

/** The topics of two editions, those that changed most first. */
function topicChanges(now: Comparable, before: Comparable): TopicChange[] {
  const [after, prior] = [papersByTopic(now), papersByTopic(before)]
  const topics = new Map([...prior, ...after].map(([path, { topic }]) => [path, topic]))
  const changes = [...topics].map(([path, topic]): TopicChange => {
    const [was, is] = [prior.get(path)?.papers ?? null, after.get(path)?.papers ?? null]
    return { topic, before: was ?? 0, after: is ?? 0, change: changeOf(was, is) }
  })
  return changes.sort(
    (a, b) =>
      order.indexOf(a.change) - order.indexOf(b.change) ||
      Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
      b.after - a.after ||
      compare(a.topic.label, b.topic.label),
  )
}

const order: readonly TopicChange['change'][] = ['new', 'grown', 'same', 'shrunk', 'gone']

function changeOf(before: number | null, after: number | null): TopicChange['change'] {
  if (before === null) return 'new'
  if (after === null) return 'gone'
  return after > before ? 'grown' : after < before ? 'shrunk' : 'same'
}

/** The topics of an edition: those of its papers, and those its articles write about without naming a paper. */
function papersByTopic({ articles, topics }: Comparable): Map<string, { topic: Reference; papers: number }> {
  const found = new Map(
    articles.flatMap((article) => article.topics.map((topic) => [topic.path, { topic, papers: 0 }])),
  )
  for (const { label, path, count } of topics) found.set(path, { topic: { label, path }, papers: count })
  return found
}

/** Those who are in both lists, with how often they are in both together. */
function inBoth(now: readonly CountedReference[], before: readonly CountedReference[]): CountedReference[] {
  const counts = new Map(before.map(({ path, count }) => [path, count]))
  return now
    .flatMap(({ label, path, count }) => {
      const earlier = counts.get(path)
      return earlier === undefined ? [] : [{ label, path, count: count + earlier }]
    })
    .sort((a, b) => b.count - a.count || compare(a.label, b.label))
}
