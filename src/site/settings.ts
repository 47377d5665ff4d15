import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'astro/zod'
import { LineCounter, parseDocument } from 'yaml'
import { yamlLine } from '../model/yaml-line.ts'
import { foldKinds } from './addresses/entry-address.ts'
import { isFileEdition } from './page-style.ts'

const settingsSchema = z.strictObject({
  /** Name of the site, as the header shows it. */
  title: z.string().min(1).default('Lectern'),
  /** One sentence for search engines and feeds. */
  description: z.string().min(1).default('Research round-ups to read, search and cite.'),
  /** Where the site will stand, `https://example.org/lectern/`; null while that is not known. */
  address: z
    .url({ protocol: /^https?$/ })
    .transform((address) => (address.endsWith('/') ? address : `${address}/`))
    .nullable()
    .default(null),
  /** How addresses of pages end: `/papers/x/`, or `/papers/x.html` for hosts that prefer files. */
  style: z.enum(['directory', 'file']).default('directory'),
  /** Language of the articles and of the search index. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
    .default('en'),
  /**
   * Where readers report mistakes: an address with `{title}`, `{record}` and `{body}` in it, of a page that opens an
   * issue or of a mailbox. Null for no such links.
   */
  corrections: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)\S+$/, 'expected an address that begins with https:// or mailto:')
    .nullable()
    .default(null),
  /** Whether search engines may keep the pages of articles, which are text that others have published. */
  indexArticles: z.boolean().default(false),
  /** Whether browsers keep what was read, and may install the site; turning it off makes them forget. */
  offline: z.boolean().default(true),
  /**
   * What gets an entry on a list in place of a page of its own, for hosts that limit the number of files: `authors` with
   * one paper, `topics` that one article alone has. What was published with a page keeps it.
   */
  fold: z.array(z.enum(foldKinds)).default([]),
  /** What is written beside the pages; each may be turned off for hosts that limit the number of files. */
  exports: z
    .strictObject({
      /** `cite.bib`, `cite.ris` and `cite.json` beside every paper and article. */
      citations: z.boolean().default(true),
      /** `index.json` and `index.md` beside every paper and article. */
      records: z.boolean().default(true),
      /** `papers.bib`, `papers.ris` and `papers.json` beside pages that list papers. */
      collections: z
        .array(z.enum(['all', 'articles', 'topics', 'editions', 'years', 'authors']))
        .default(['all', 'articles', 'topics', 'editions', 'years', 'authors']),
      /** Atom and JSON feeds; they need `address`. */
      feeds: z
        .array(z.enum(['site', 'corrections', 'topics', 'venues', 'authors']))
        .default(['site', 'corrections', 'topics', 'venues']),
      /** Pictures that stand for pages where they are shared, `card.png`; they need `address`. */
      cards: z
        .array(z.enum(['site', 'articles', 'papers', 'topics', 'editions']))
        .default(['site', 'articles', 'topics', 'editions']),
      /** `robots.txt`, `llms.txt`, `opensearch.xml` and the sitemap. */
      discovery: z.boolean().default(true),
      /** `/data/`: everything as JSON Lines, CSV and SQLite. */
      data: z.boolean().default(true),
    })
    .prefault({}),
})

/** What `content/site.yaml` says about the site as a whole. */
export type Settings = Readonly<z.output<typeof settingsSchema>>

/** What is wrong with the settings, a line for each fault; told to the user, exit code 2. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'SettingsError'
  }
}

/**
 * Read the settings of the site; without the file every setting has its default. `LECTERN_SETTINGS` names another file,
 * for a library that is published at several hosts. `LECTERN_ADDRESS` goes before the address in the file: some hosts
 * give each build an address of its own.
 *
 * @throws {SettingsError} with the line of each fault
 */
export function readSettings(root: string = process.cwd()): Settings {
  const { LECTERN_ADDRESS, LECTERN_SETTINGS } = process.env
  const name = LECTERN_SETTINGS ?? join('content', 'site.yaml')
  const file = resolve(root, name)
  if (LECTERN_SETTINGS !== undefined && !existsSync(file))
    throw new SettingsError([`${file} does not exist, and LECTERN_SETTINGS names it`])
  const { given, lineOf } = parseSettings(existsSync(file) ? readFileSync(file, 'utf8') : '', name)
  const isGiven = LECTERN_ADDRESS !== undefined
  const result = settingsSchema.safeParse(
    isGiven ? Object.assign({}, given, { address: LECTERN_ADDRESS }) : given,
  )
  if (result.success) return isFileEdition() ? asFiles(result.data) : result.data
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is no setting' }))
      : [issue],
  )
  faults.sort((a, b) => lineOf(a.path) - lineOf(b.path))
  throw new SettingsError(
    faults.map(({ path, message }) => {
      const place = isGiven && path[0] === 'address' ? 'LECTERN_ADDRESS' : `${name}:${lineOf(path)}`
      return `${place}  ${path.length === 0 ? '' : `\`${path.join('.')}\`: `}${message}`
    }),
  )
}

/** What a file of settings gives, and the line that each of them stands on. */
function parseSettings(text: string, name: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0)
    throw new SettingsError(
      document.errors.map(({ message, pos }) => `${name}:${lines.linePos(pos[0]).line}  ${message}`),
    )
  const given: unknown = document.toJS({ maxAliasCount: 0 }) ?? {}
  return { given, lineOf: (path: readonly PropertyKey[]) => yamlLine(document, lines, path) }
}

/** The settings where no host is: without what only hosts, programs and a network could use. */
function asFiles(settings: Settings): Settings {
  const { exports } = settings
  return { ...settings, offline: false, exports: { ...exports, feeds: [], cards: [], discovery: false } }
}
