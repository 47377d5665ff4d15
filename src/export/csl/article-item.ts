import { cleanText } from '../../model/clean-text.ts'
import type { ArticleRecord } from '../../site/records.ts'
import type { CslItem } from './csl-item.ts'
import { splitName } from './split-name.ts'

/** An article as something to cite: as a post at the address of the original, where that is known. */
export function articleItem(article: ArticleRecord, key: string, address: string | null): CslItem {
  const { title, authors, published, year, topics } = article
  const source = article.sources.find(({ url }) => url !== null)
  const url = source?.url ?? address
  const captured = source?.captured ?? null
  return {
    id: key,
    type: 'post-weblog',
    title: cleanText(title),
    ...(authors.length > 0 && { author: authors.map(splitName) }),
    ...(published !== null
      ? { issued: dateOf(published) }
      : year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(url !== null && { URL: url }),
    ...(captured !== null && { accessed: dateOf(captured) }),
    ...(topics.length > 0 && {
      keyword: topics.map(({ label }) => cleanText(label).replaceAll(',', '')).join(', '),
    }),
  }
}

function dateOf(iso: string) {
  return { 'date-parts': [iso.split('-').map(Number)] }
}
