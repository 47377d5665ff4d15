import type { ArticleRecord } from '../site/records.ts'

/** The day from which an article is known: when it was published, or else when it was captured. */
export function articleDay({
  published,
  sources,
}: Pick<ArticleRecord, 'published' | 'sources'>): string | null {
  return published ?? sources.find(({ captured }) => captured !== null)?.captured ?? null
}
