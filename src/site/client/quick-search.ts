import type { Finding, Hit, Pagefind } from './pagefind.ts'

/** Results of one kind for the box: few, and ready to be shown. */
export interface QuickGroup {
  readonly kind: string
  readonly label: string
  readonly total: number
  readonly findings: readonly Finding[]
}

/** How many results of each kind the box shows; the order is that of equal scores. */
const kinds = [
  { kind: 'Topic', label: 'Topics', shown: 3 },
  { kind: 'Person', label: 'People', shown: 4 },
  { kind: 'Paper', label: 'Papers', shown: 5 },
  { kind: 'Article', label: 'Articles', shown: 3 },
] as const

/** Search each kind, and give the kind with the best result first. */
export async function quickSearch(pagefind: Pagefind, words: string): Promise<QuickGroup[]> {
  const answers = await Promise.all(
    kinds.map(async (row) => {
      const answer = await pagefind.search(words, { filters: { kind: { any: [row.kind] } } })
      const results = row.kind === 'Person' ? answer.results.filter(isNamed) : answer.results
      return { ...row, results, best: results[0]?.score ?? 0 }
    }),
  )
  const found = answers.filter(({ results }) => results.length > 0).sort((a, b) => b.best - a.best)
  return Promise.all(
    found.map(async ({ kind, label, shown, results }) => ({
      kind,
      label,
      total: results.length,
      findings: await fetchHits(results.slice(0, shown)),
    })),
  )
}

/** Whether a person has the words in the name, and not only in the title of a paper. */
function isNamed(hit: Hit): boolean {
  return hit.matchedMetaFields?.includes('title') ?? false
}

function fetchHits(hits: readonly Hit[]): Promise<Finding[]> {
  return Promise.all(hits.map((hit) => hit.data()))
}
