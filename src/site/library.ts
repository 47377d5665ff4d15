import { readFileSync, statSync } from 'node:fs'
import type { Part } from '../model/rendered.ts'
import { allReferences } from './catalogue/all-references.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { hydrate } from './catalogue/hydrate.ts'
import { once } from './catalogue/once.ts'
import { at } from './catalogue/pick.ts'
import { catalogueFile, partsFile, partsHashesFile, readCatalogue } from './catalogue/read-catalogue.ts'
import type { RecordLists } from './catalogue/record-lists.ts'
import { href } from './href.ts'
import { libraryFolder } from './library-folder.ts'
import type {
  ArticleRecord,
  AuthorRecord,
  FigureRecord,
  FormerEntryRecord,
  MoveRecord,
  PaperRecord,
  PersonRecord,
  QualityRecord,
  TopicRecord,
  VenueRecord,
  YearRecord,
} from './records.ts'
import { readSettings, type Settings } from './settings.ts'

interface Library {
  /** When the catalogue on disk was written. */
  readonly written: number
  readonly catalogue: Catalogue
  readonly records: RecordLists
  /** Place of each article in the catalogue by its slug. */
  readonly places: ReadonlyMap<string, number>
  /** Label of each record by its address. */
  readonly labels: () => ReadonlyMap<string, string>
  /** Hashes of the pieces of articles by their slugs. */
  readonly partsHashes: () => Readonly<Record<string, string>>
  readonly settings: Settings
}

let opened: Library | undefined

/** While a site is built, the library stays as it is; to ask the disk for each look would cost a tenth of the time. */
const isSettled = process.env['LECTERN_ORDER'] !== undefined

/** The library that the catalogue step wrote last; the development server sees a new one without a restart. */
function library(): Library {
  if (opened !== undefined && isSettled) return opened
  const folder = libraryFolder()
  const written = statSync(catalogueFile(folder), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (opened?.written !== written) opened = open(folder, written)
  return opened
}

function open(folder: string, written: number): Library {
  const catalogue = readCatalogue(folder)
  const places = new Map(catalogue.articles.map(({ slug }, place) => [slug, place]))
  const records = hydrate(catalogue)
  const labels = once(() => new Map(allReferences(records).map(({ path, label }) => [path, label])))
  const partsHashes = once(() => JSON.parse(readFileSync(partsHashesFile(folder), 'utf8')))
  return { written, catalogue, records, places, labels, partsHashes, settings: readSettings() }
}

/** All articles, newest first. */
export function articles(): readonly ArticleRecord[] {
  return library().records.articles()
}

/** The pieces of an article in order; its mentions of papers lead to the records. */
export function articleParts(slug: string): readonly Part[] {
  const { catalogue, places } = library()
  const place = places.get(slug)
  if (place === undefined) throw new Error(`No article has the slug \`${slug}\``)
  const parts: readonly Part[] = JSON.parse(readFileSync(partsFile(libraryFolder(), slug), 'utf8'))
  const { papers: own } = at(catalogue.articles, place)
  const paths = new Map(own.map(({ id, paper }) => [id, `/papers/${at(catalogue.papers, paper).slug}/`]))
  return parts.map((part) => ('html' in part ? { ...part, html: withLinks(part.html, paths) } : part))
}

/** The hash of the pieces of an article. */
export function partsHash(slug: string): string {
  const hash = library().partsHashes()[slug]
  if (hash === undefined) throw new Error(`The pieces of \`${slug}\` have no hash`)
  return hash
}

function withLinks(html: string, paths: ReadonlyMap<string, string>): string {
  return html.replace(/href="paper:([a-z0-9-]+)"/g, (_, id: string) => {
    const path = paths.get(id)
    if (path === undefined) throw new Error(`A mention names \`${id}\`, which is no paper of its article`)
    return `href="${href(path)}"`
  })
}

/** All papers, by title. */
export function papers(): readonly PaperRecord[] {
  return library().records.papers()
}

/** All printed names of authors, by name. */
export function authors(): readonly AuthorRecord[] {
  return library().records.authors()
}

/** The people whom curators have told apart, by name. */
export function people(): readonly PersonRecord[] {
  return library().records.people()
}

/** All topics that hold anything, by label. */
export function topics(): readonly TopicRecord[] {
  return library().records.topics()
}

/** All venues that occur, by short name. */
export function venues(): readonly VenueRecord[] {
  return library().records.venues()
}

/** All years that occur, newest first. */
export function years(): readonly YearRecord[] {
  return library().records.years()
}

/** What the library knows of its own gaps. */
export function quality(): QualityRecord {
  return library().records.quality()
}

/** All figures, those of the newest article first. */
export function figures(): readonly FigureRecord[] {
  return articles().flatMap((article) => article.figures)
}

/** The addresses that were published and where nothing stands any more. */
export function moves(): readonly MoveRecord[] {
  const { catalogue, labels } = library()
  return catalogue.moves.map(({ from, to, reason }) => ({
    path: from,
    to: to.map((path) => ({ path, label: labels().get(path) ?? path })),
    reason,
  }))
}

/** The entries that were published on lists, of what has none there any more. */
export function formerEntries(): readonly FormerEntryRecord[] {
  const { catalogue, labels } = library()
  return catalogue.formerEntries.map(({ to, ...entry }) => ({
    ...entry,
    to: to.map((path) => ({ path, label: labels().get(path) ?? path })),
  }))
}

/** What `content/site.yaml` says about the site. */
export function settings(): Settings {
  return library().settings
}
