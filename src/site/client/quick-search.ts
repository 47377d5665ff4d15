import { type MendedWords, mendWords } from './mend-words.ts'
import type { Finding, Hit } from './pagefind.ts'
import { rankFirst } from './rank-hits.ts'
import type { SearchIndex } from './search-index.ts'

/** Results of one kind for the box: few, and ready to be shown. */
export interface QuickGroup {
  readonly label: string
  readonly findings: readonly Finding[]
}

/** What the box shows for some words: the kind with the best result first. */
export interface QuickResults {
  readonly asked: MendedWords
  readonly groups: readonly QuickGroup[]
  /** How many results there are of all kinds, those not shown among them. */
  readonly total: number
}

/**
 * How many results of each kind the box shows, and how many more it looks at for better ones; the text of an article is
 * long. The order is that of equal results.
 */
const kinds = [
  { kind: 'Topic', label: 'Topics', shown: 3, spare: 1 },
  { kind: 'Person', label: 'People', shown: 4, spare: 1 },
  { kind: 'Venue', label: 'Venues', shown: 3, spare: 0 },
  { kind: 'Paper', label: 'Papers', shown: 4, spare: 1 },
  { kind: 'Article', label: 'Articles', shown: 3, spare: 0 },
] as const

/** So few results of other kinds call for articles that have the words in their text alone. */
const few = 4

/** Search each kind for some words. */
export async function quickSearch(index: SearchIndex, query: string): Promise<QuickResults> {
  const { pagefind } = index
  const asked = await mendWords(index, query)
  const [all, ...answers] = await Promise.all([
    pagefind.search(asked.words),
    ...kinds.map(({ kind }) => pagefind.search(asked.words, { filters: { kind: { any: [kind] } } })),
  ])
  const others = answers.reduce(
    (sum, { results }, place) => sum + (kinds[place]?.kind === 'Article' ? 0 : results.length),
    0,
  )
  const found = await Promise.all(
    kinds.map((row, place) => {
      const results = answers[place]?.results ?? []
      const named = row.kind === 'Person' || (row.kind === 'Article' && others > few)
      return bestOfKind(row, named ? results.filter(isNamed) : results, asked.words)
    }),
  )
  const groups = found
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => b.match - a.match || b.score - a.score)
  return { asked, groups, total: all.results.length }
}

async function bestOfKind(
  { label, shown, spare }: (typeof kinds)[number],
  results: readonly Hit[],
  words: string,
): Promise<QuickGroup & { readonly match: number; readonly score: number }> {
  const first = await rankFirst(results.slice(0, shown + spare), words)
  return {
    label,
    findings: first.slice(0, shown).map(({ finding }) => finding),
    match: first[0]?.match ?? 0,
    score: first[0]?.hit.score ?? 0,
  }
}

/** Whether the words are in the name, and not only in what is said of it. */
function isNamed(hit: Hit): boolean {
  return hit.matchedMetaFields?.includes('title') ?? false
}
