import type { RecordLists } from '../../site/catalogue/record-lists.ts'
import type {
  ArticleRecord,
  AuthorRecord,
  EditionRecord,
  PaperRecord,
  PersonRecord,
  TopicRecord,
  VenueRecord,
  YearRecord,
} from '../../site/records.ts'

/** A record with the kind of page that shows it. */
export type PageRecord =
  | { readonly kind: 'article'; readonly record: ArticleRecord }
  | { readonly kind: 'paper'; readonly record: PaperRecord }
  | { readonly kind: 'author'; readonly record: AuthorRecord }
  | { readonly kind: 'person'; readonly record: PersonRecord }
  | { readonly kind: 'topic'; readonly record: TopicRecord }
  | { readonly kind: 'venue'; readonly record: VenueRecord }
  | { readonly kind: 'edition'; readonly record: EditionRecord }
  | { readonly kind: 'year'; readonly record: YearRecord }

/** The lists of everything that has a page. */
export type PageLists = Pick<
  RecordLists,
  'articles' | 'papers' | 'authors' | 'people' | 'topics' | 'venues' | 'years'
>

/** Every record by the address of its page. */
export function recordsByPath(lists: PageLists): ReadonlyMap<string, PageRecord> {
  const venues = lists.venues()
  const all: PageRecord[] = [
    ...lists.articles().map((record) => ({ kind: 'article', record }) as const),
    ...lists.papers().map((record) => ({ kind: 'paper', record }) as const),
    ...lists.authors().map((record) => ({ kind: 'author', record }) as const),
    ...lists.people().map((record) => ({ kind: 'person', record }) as const),
    ...lists.topics().map((record) => ({ kind: 'topic', record }) as const),
    ...venues.map((record) => ({ kind: 'venue', record }) as const),
    ...venues.flatMap(({ editions }) => editions.map((record) => ({ kind: 'edition', record }) as const)),
    ...lists.years().map((record) => ({ kind: 'year', record }) as const),
  ]
  return new Map(all.map((one) => [one.record.path, one]))
}
