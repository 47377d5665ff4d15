import type { Article } from '../../model/article.ts'
import type { PageFacts } from '../../model/row.ts'
import { readNames } from '../enrich/names/read-names.ts'

/** An article with the day and the authors that the metadata of its page states, where the text names none. */
export function fillFromFacts(article: Article, { published, authors = [] }: PageFacts): Article {
  const { head } = article
  const people = authors.every((name) => readNames(name) !== null) ? [...authors] : []
  return {
    ...article,
    head: {
      ...head,
      ...(published && !head.published ? { published } : {}),
      ...(people.length > 0 && !head.authors ? { authors: people } : {}),
    },
  }
}
