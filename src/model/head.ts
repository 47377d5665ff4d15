import { z } from 'astro/zod'

const line = z.string().min(1).max(2000)
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const webAddress = z.url({ protocol: /^https?$/ })
const count = z.int().min(0)

/** What a link from a paper leads to. */
const linkKinds = ['paper', 'preprint', 'doi', 'code', 'data', 'video', 'site'] as const

const paperSchema = z.strictObject({
  /** Names the paper within the article; also the fragment it is reached by. */
  id,
  /** The title as printed, without quotes, list number or closing full stop. */
  title: line,
  /** Names as printed, in printed order. */
  authors: z.array(line).max(5000).default([]),
  /** The names are known to be only some of the authors. */
  authorsPartial: z.boolean().optional(),
  /** Set where the paper appeared elsewhere or earlier than the article's own edition. */
  venue: line.optional(),
  year: z.int().min(1900).max(2100).optional(),
  award: line.optional(),
  links: z.array(z.strictObject({ kind: z.enum(linkKinds), url: webAddress })).default([]),
  /** Line of the capture that names the paper first. */
  line: count,
  /** Codes of the repairs made to the printed form. */
  repairs: z.array(line).default([]),
})

const figureSchema = z.strictObject({
  id,
  /** File name in the original; the image itself is not part of a capture. */
  file: line.optional(),
  caption: z.string().min(1).max(10000).optional(),
  credit: line.optional(),
  alt: z.string().min(1).max(10000).optional(),
  /** Pixels, where the page stated both. */
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  /** Ids of the papers that the caption names. */
  papers: z.array(id).default([]),
  line: count,
})

const sectionSchema = z.strictObject({
  /** The fragment by which the section is reached; no other section, paper or figure has it. */
  id,
  /** The topic that the heading stands for, if it stands for one. */
  topic: id.optional(),
  line: count,
})

const sourceSchema = z.strictObject({
  /** Path below the captures folder. */
  file: line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  url: webAddress.optional(),
  captured: z.iso.date().optional(),
  license: line.optional(),
  lines: z.strictObject({ total: count, kept: count, blank: count, dropped: count }),
  /** How many lines were dropped for each reason. */
  dropped: z.record(line, count).default({}),
  /** How often each problem code was reported. */
  problems: z.record(line, count).default({}),
})

/** The head of an article. The converter writes it and the site reads it, both through here; unknown keys are refused. */
export const headSchema = z.strictObject({
  title: line,
  standfirst: z.string().min(1).max(5000).optional(),
  authors: z.array(line).optional(),
  published: z.iso.date().optional(),
  /** Short name of the venue series, as in the vocabulary. */
  venue: line.optional(),
  year: z.int().min(1900).max(2100).optional(),
  /** Topic ids, each once, in the order of the sections. */
  topics: z.array(id).default([]),
  /** One entry for each heading of the body, in order. */
  sections: z.array(sectionSchema).default([]),
  papers: z.array(paperSchema).default([]),
  figures: z.array(figureSchema).default([]),
  /** The captures this article was read from; the first gave the text. */
  sources: z.array(sourceSchema).min(1),
})

/** The head with every default filled in. */
export type Head = z.output<typeof headSchema>
export type HeadPaper = Head['papers'][number]
export type HeadFigure = Head['figures'][number]
export type HeadSection = Head['sections'][number]
export type HeadSource = Head['sources'][number]
