import { z } from 'astro/zod'

const id = z.string().describe('The last part of its address; never changes.')
const path = z.string().regex(/^\//).describe('Address below the root of the site; leads there for good.')
const paths = z.array(path)
const citationKey = z.string().nullable().describe('The key by which the files of citations name it.')

/** A paper as data. */
export const paperSchema = z.strictObject({
  id,
  path,
  citationKey,
  title: z.string().describe('The form of the title that articles print most often.'),
  titles: z.array(z.string()).describe('Every printed form of the title.'),
  authors: z
    .array(z.strictObject({ name: z.string(), path }))
    .describe('Names in printed order, each with its record.'),
  authorsPartial: z.boolean().describe('The names are known to be only some of the authors.'),
  venue: z.string().nullable().describe('Short name of the venue.'),
  edition: path.nullable().describe('The edition of the venue.'),
  year: z.int().nullable(),
  doi: z.string().nullable(),
  award: z.string().nullable(),
  topics: paths,
  links: z.array(z.strictObject({ kind: z.string(), url: z.string() })),
  articles: paths.describe('The articles that name it.'),
})

/** An article as data: what it is about and where it came from, without its text. */
export const articleSchema = z.strictObject({
  id,
  path,
  citationKey,
  title: z.string(),
  standfirst: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable().describe('The day it was published, if the capture tells.'),
  venue: z.string().nullable().describe('Short name of the venue that it is about.'),
  edition: path.nullable(),
  year: z.int().nullable(),
  topics: paths,
  papers: paths.describe('The papers that it names, in its order.'),
  words: z.int(),
  sources: z.array(
    z.strictObject({
      file: z.string(),
      url: z.string().nullable(),
      captured: z.string().nullable(),
      sha256: z.string(),
      license: z.string().nullable(),
    }),
  ),
})

/** A printed name, or a person whom curators have told apart. */
export const personSchema = z.strictObject({
  id,
  path,
  kind: z
    .enum(['name', 'person'])
    .describe('A name stands for whoever prints it; a person was confirmed by curators.'),
  name: z.string(),
  names: z.array(z.string()).describe('The printed names of a person.'),
  orcid: z.string().nullable(),
  papers: paths,
})

/** A topic. */
export const topicSchema = z.strictObject({
  id,
  path,
  label: z.string(),
  aliases: z.array(z.string()),
  known: z.boolean().describe('The vocabulary knows it; else only a heading does.'),
  broader: paths,
  related: paths,
  papers: paths,
})

/** A series of conferences, or a journal. */
export const venueSchema = z.strictObject({
  id,
  path,
  short: z.string(),
  name: z.string(),
  also: z.array(z.string()),
  editions: z.array(z.strictObject({ path, year: z.int(), papers: paths, articles: paths })),
})

export type PaperData = z.output<typeof paperSchema>
export type ArticleData = z.output<typeof articleSchema>
export type PersonData = z.output<typeof personSchema>
export type TopicData = z.output<typeof topicSchema>
export type VenueData = z.output<typeof venueSchema>
