import { doiOf } from '../csl/paper-item.ts'
import type { ExportSource } from '../export-source.ts'

type Value = string | number | null

/** A table of the SQLite file. */
export interface SqliteTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: (source: ExportSource) => Iterable<readonly Value[]>
}

/** The tables of the SQLite file; records are named by their addresses below the root of the site. */
export const sqliteTables: readonly SqliteTable[] = [
  {
    name: 'papers',
    columns: [
      'path text primary key',
      'citation_key text',
      'title text not null',
      'venue text',
      'edition text',
      'year integer',
      'doi text',
      'award text',
      'authors_partial integer not null',
    ],
    rows: ({ records, citations }) =>
      records
        .papers()
        .map((paper) => [
          paper.path,
          citations.get(paper.path)?.id ?? null,
          paper.title,
          paper.venue,
          paper.edition?.path ?? null,
          paper.year,
          doiOf(paper),
          paper.award,
          Number(paper.authorsPartial),
        ]),
  },
  {
    name: 'articles',
    columns: [
      'path text primary key',
      'citation_key text',
      'title text not null',
      'standfirst text',
      'published text',
      'venue text',
      'edition text',
      'year integer',
      'words integer not null',
    ],
    rows: ({ records, citations }) =>
      records
        .articles()
        .map((article) => [
          article.path,
          citations.get(article.path)?.id ?? null,
          article.title,
          article.standfirst,
          article.published,
          article.venue?.label ?? null,
          article.edition?.path ?? null,
          article.year,
          article.words,
        ]),
  },
  {
    name: 'people',
    columns: ['path text primary key', 'name text not null', 'kind text not null', 'orcid text'],
    rows: ({ records }) => [
      ...records.authors().map(({ path, name }) => [path, name, 'name', null]),
      ...records.people().map(({ path, name, orcid }) => [path, name, 'person', orcid]),
    ],
  },
  {
    name: 'topics',
    columns: ['path text primary key', 'label text not null', 'known integer not null'],
    rows: ({ records }) => records.topics().map(({ path, label, known }) => [path, label, Number(known)]),
  },
  {
    name: 'venues',
    columns: ['path text primary key', 'short text not null', 'name text not null'],
    rows: ({ records }) => records.venues().map(({ path, short, name }) => [path, short, name]),
  },
  {
    name: 'paper_authors',
    columns: [
      'paper text not null',
      'position integer not null',
      'author text not null',
      'name text not null',
      'primary key (paper, position)',
    ],
    rows: ({ records }) =>
      records
        .papers()
        .flatMap((paper) => paper.authors.map(({ path, label }, at) => [paper.path, at + 1, path, label])),
  },
  {
    name: 'paper_topics',
    columns: ['paper text not null', 'topic text not null', 'primary key (paper, topic)'],
    rows: ({ records }) =>
      records.papers().flatMap(({ path, topics }) => topics.map((topic) => [path, topic.path])),
  },
  {
    name: 'article_papers',
    columns: [
      'article text not null',
      'position integer not null',
      'paper text not null',
      'primary key (article, position)',
    ],
    rows: ({ records }) =>
      records.articles().flatMap(({ path, papers }) => papers.map((paper, at) => [path, at + 1, paper.path])),
  },
]
