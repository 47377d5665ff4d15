import { type MendedWords, mendWords } from './mend-words.ts'
import type { Finding, Hit, Pagefind } from './pagefind.ts'
import { rankFirst } from './rank-hits.ts'
import type { SearchIndex } from './search-index.ts'

/** Results of one kind for the box: few, and ready to be shown. */
export interface QuickGroup {
  readonly kind: string
  readonly label: string
  readonly total: number
  readonly findings: readonly Finding[]
}

/** What the box shows for some words: the kind with the best result first. */
export interface QuickResults {
  readonly asked: MendedWords
  readonly groups: readonly QuickGroup[]
}

/** How many results of each kind the box shows; the order is that of equal results. */
const kinds = [
  { kind: 'Topic', label: 'Topics', shown: 3 },
  { kind: 'Person', label: 'People', shown: 4 },
  { kind: 'Venue', label: 'Venues', shown: 3 },
  { kind: 'Paper', label: 'Papers', shown: 5 },
  { kind: 'Article', label: 'Articles', shown: 3 },
] as const

/** So many more hits than are shown are looked at. */
const spare = 3

/** Search each kind for some words. */
export async function quickSearch(index: SearchIndex, query: string): Promise<QuickResults> {
  const asked = await mendWords(index, query)
  const found = await Promise.all(kinds.map((row) => searchKind(index.pagefind, asked.words, row)))
  const groups = found.filter(({ total }) => total > 0).sort((a, b) => b.match - a.match || b.score - a.score)
  return { asked, groups }
}

async function searchKind(
  pagefind: Pagefind,
  words: string,
  { kind, label, shown }: (typeof kinds)[number],
): Promise<QuickGroup & { readonly match: number; readonly score: number }> {
  const answer = await pagefind.search(words, { filters: { kind: { any: [kind] } } })
  const results = kind === 'Person' ? answer.results.filter(isNamed) : answer.results
  const first = await rankFirst(results.slice(0, shown + spare), words)
  return {
    kind,
    label,
    total: results.length,
    findings: first.slice(0, shown).map(({ finding }) => finding),
    match: first[0]?.match ?? 0,
    score: first[0]?.hit.score ?? 0,
  }
}

/** Whether a person has the words in the name, and not only in the title of a paper. */
function isNamed(hit: Hit): boolean {
  return hit.matchedMetaFields?.includes('title') ?? false
}
