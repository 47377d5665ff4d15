import type { CatalogueArticle, CataloguePaper, Place } from './catalogue.ts'
import type { Profile } from './feature-table.ts'
import { at, pick } from './pick.ts'
import { relatedThings } from './related-things.ts'

/** Things before it is known which are like which. */
export type Unrelated<T> = Omit<T, 'related'>

/** Papers with the papers like each of them. */
export function relatePapers(
  papers: readonly Unrelated<CataloguePaper>[],
  articles: readonly Unrelated<CatalogueArticle>[],
): CataloguePaper[] {
  const related = relatedThings(papers.length, (place) => profileOf(at(papers, place), articles))
  return papers.map((paper, place) => ({ ...paper, related: related[place] ?? [] }))
}

/** Articles with the articles like each of them. */
export function relateArticles(
  articles: readonly Unrelated<CatalogueArticle>[],
  papers: readonly Unrelated<CataloguePaper>[],
): CatalogueArticle[] {
  const profile = (place: Place): Profile => {
    const article = at(articles, place)
    const named = pick(
      papers,
      article.papers.map(({ paper }) => paper),
    )
    const signed = named.map(signatures)
    return {
      titles: [article.title, ...article.sections.map(({ heading }) => heading)],
      passages: named.flatMap(({ forms }) => forms.slice(0, 1)),
      authors: signed.flatMap(({ authors }) => authors),
      people: signed.flatMap(({ people }) => people),
      topics: article.topics,
    }
  }
  const related = relatedThings(articles.length, profile)
  return articles.map((article, place) => ({ ...article, related: related[place] ?? [] }))
}

function profileOf(
  paper: Unrelated<CataloguePaper>,
  articles: readonly Unrelated<CatalogueArticle>[],
): Profile {
  const passages = paper.mentions.flatMap(({ article, passage }) =>
    passage === null ? [] : (articles[article]?.passages[passage] ?? []),
  )
  return { titles: paper.forms, passages, ...signatures(paper), topics: paper.topics }
}

/** Names that stand for themselves, and people in the place of the names that are known to be theirs. */
function signatures({ authors, otherNames, people }: Unrelated<CataloguePaper>): {
  readonly authors: readonly Place[]
  readonly people: readonly Place[]
} {
  if (people.length === 0) return { authors: [...authors, ...otherNames], people: [] }
  const known = new Set(people.map(([name]) => name))
  return {
    authors: [...authors, ...otherNames].filter((name) => !known.has(name)),
    people: people.map(([, person]) => person),
  }
}
