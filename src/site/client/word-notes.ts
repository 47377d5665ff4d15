import { foldKey } from '../../model/fold.ts'
import { readMarked } from './marked-text.ts'
import type { Hit, SearchEngine } from './pagefind.ts'
import { queryWords } from './query-words.ts'
import type { SearchIndex } from './search-index.ts'

/** What became of a word of the query. */
export interface WordNote {
  readonly word: string
  /** `unknown`: matches nothing; `shortened`: only its beginning matched; `start`: matched as the start of longer words. */
  readonly fate: 'unknown' | 'shortened' | 'start' | 'whole'
  /** A word that it matched instead. */
  readonly matched: string | null
}

const longest = 8
const shortKinds = ['Paper', 'Person', 'Topic', 'Venue']

/** Ask the index for each word alone, since it silently drops or shortens a word that it does not hold. */
export async function wordNotes(
  { pagefind, printedAs }: Pick<SearchIndex, 'pagefind' | 'printedAs'>,
  words: string,
): Promise<WordNote[]> {
  const asked = queryWords(words).slice(0, longest)
  const note = async (word: string) => {
    const printed = await printedAs?.(word)
    return printed === undefined ? wordNote(pagefind, word) : judgeWord(word, printed.length, printed, [])
  }
  return Promise.all(asked.map(note))
}

async function wordNote(pagefind: SearchEngine, word: string): Promise<WordNote> {
  const results = await searchWord(pagefind, word)
  const hits = await Promise.all(results.slice(0, 3).map((hit) => hit.data()))
  const texts = hits.flatMap((hit) => [hit.excerpt, ...hit.sub_results.map(({ excerpt }) => excerpt)])
  const marked = texts
    .flatMap(readMarked)
    .filter(({ found }) => found)
    .map(({ text }) => foldKey(text))
  const titles = hits.flatMap((hit) => foldKey(Object.values(hit.meta).join(' ')).split(' '))
  return judgeWord(word, results.length, marked, titles)
}

/** The records that have a word; the text of an article is long, and looked at only when nothing else has the word. */
async function searchWord(pagefind: SearchEngine, word: string): Promise<readonly Hit[]> {
  const { results } = await pagefind.search(word, { filters: { kind: { any: shortKinds } } })
  return results.length > 0 ? results : (await pagefind.search(word)).results
}

/** Judge a word by the words that the index marked for it, and by those of titles and names, which it does not mark. */
export function judgeWord(
  word: string,
  results: number,
  marked: readonly string[],
  unmarked: readonly string[],
): WordNote {
  if (results === 0) return { word, fate: 'unknown', matched: null }
  const seen = [...marked, ...unmarked]
  if (seen.includes(word)) return { word, fate: 'whole', matched: word }
  const longer = seen.find((candidate) => candidate.startsWith(word))
  if (longer !== undefined)
    return { word, fate: isInflection(word, longer) ? 'whole' : 'start', matched: longer }
  const related = marked.find((candidate) => sharedStart(word, candidate) >= Math.max(3, word.length - 4))
  if (related !== undefined && isInflection(word, related)) return { word, fate: 'whole', matched: related }
  return { word, fate: 'shortened', matched: related ?? marked[0] ?? null }
}

/** Whether two words differ by an ending alone, as `network` and `networks` or `learned` and `learning` do. */
function isInflection(word: string, other: string): boolean {
  const start = sharedStart(word, other)
  const endings = /^(?:|s|es|e|d|ed|er|ing|ly|y|ies|ion|ions|al)$/
  return start >= 3 && endings.test(word.slice(start)) && endings.test(other.slice(start))
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
