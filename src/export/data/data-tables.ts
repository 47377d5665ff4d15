import type { z } from 'astro/zod'
import type { PersonRecord, Reference, TopicRecord, VenueRecord } from '../../site/records.ts'
import type { ExportSource } from '../export-source.ts'
import { articleData } from './article-data.ts'
import { paperData } from './paper-data.ts'
import {
  articleSchema,
  type PersonData,
  paperSchema,
  personSchema,
  type TopicData,
  topicSchema,
  type VenueData,
  venueSchema,
} from './schemas.ts'

/** One of the lists that are published as data. */
export interface DataTable {
  readonly name: string
  readonly description: string
  readonly schema: z.ZodObject
  readonly rows: (source: ExportSource) => readonly Readonly<Record<string, unknown>>[]
}

/** What is published as data, each by one schema. */
export const dataTables: readonly DataTable[] = [
  {
    name: 'papers',
    description: 'Every paper with its authors, venue, topics and the articles that name it.',
    schema: paperSchema,
    rows: ({ records, citations }) =>
      records.papers().map((paper) => paperData(paper, citations.get(paper.path)?.id ?? null)),
  },
  {
    name: 'articles',
    description: 'Every article with its sources, topics and papers, without its text.',
    schema: articleSchema,
    rows: ({ records, citations }) =>
      records.articles().map((article) => articleData(article, citations.get(article.path)?.id ?? null)),
  },
  {
    name: 'people',
    description: 'Every printed name of an author, and the people whom curators have told apart.',
    schema: personSchema,
    rows: ({ records }) => [
      ...records.authors().map(
        ({ slug, path, name, papers }): PersonData => ({
          id: slug,
          path,
          kind: 'name',
          name,
          names: [],
          orcid: null,
          papers: pathsOf(papers),
        }),
      ),
      ...records.people().map(personData),
    ],
  },
  {
    name: 'topics',
    description: 'Every topic with its other names and its papers.',
    schema: topicSchema,
    rows: ({ records }) => records.topics().map(topicData),
  },
  {
    name: 'venues',
    description: 'Every venue with its editions.',
    schema: venueSchema,
    rows: ({ records }) => records.venues().map(venueData),
  },
]

function personData({ id, path, name, names, orcid, papers }: PersonRecord): PersonData {
  return {
    id,
    path,
    kind: 'person',
    name,
    names: names.map(({ label }) => label),
    orcid,
    papers: pathsOf(papers),
  }
}

function topicData({ id, path, label, aliases, known, broader, related, papers }: TopicRecord): TopicData {
  return {
    id,
    path,
    label,
    aliases: [...aliases],
    known,
    broader: pathsOf(broader),
    related: pathsOf(related),
    papers: pathsOf(papers),
  }
}

function venueData({ id, path, short, name, also, editions }: VenueRecord): VenueData {
  return {
    id,
    path,
    short,
    name,
    also: [...also],
    editions: editions.map(({ path, year, papers, articles }) => ({
      path,
      year,
      papers: pathsOf(papers),
      articles: pathsOf(articles),
    })),
  }
}

function pathsOf(references: readonly Reference[]): string[] {
  return references.map(({ path }) => path)
}
