import { hasPage } from '../../site/addresses/entry-address.ts'
import type { ArticleRecord, PaperReference, Reference } from '../../site/records.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { articleDay } from '../article-day.ts'
import type { ExportSource } from '../export-source.ts'
import { releaseDays } from '../releases/release-days.ts'
import type { SiteFile } from '../site-file.ts'
import { correctionEntries } from './correction-entries.ts'
import type { FeedEntry } from './feed.ts'
import { correctionsPage, type FeedKind } from './feed-of.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'

/** The most entries of a feed. */
const longest = 50

interface Listed {
  readonly page: Reference
  readonly papers: readonly PaperReference[]
}

/** Feeds of the site and of pages that list papers, as Atom and JSON. They need the address of the site. */
export function* feedFiles({ records, releases, settings }: ExportSource): Generator<SiteFile> {
  const { address, title, language, exports } = settings
  if (address === null) return
  const absolute = (path: string) => absoluteAddress(path, address) ?? path
  const days = releaseDays(releases)
  const placeOf = (path: string) => ({ address: absolute(path), changed: days.get(path) ?? null })
  const released = releases.at(-1)?.released ?? null

  if (exports.feeds.includes('site')) {
    const entries = records
      .articles()
      .slice(0, longest)
      .map((article) => articleEntry(article, placeOf(article.path)))
    yield* both('/', title, entries)
  }
  if (exports.feeds.includes('corrections')) {
    const entries = correctionEntries(releases, absolute).slice(0, longest)
    yield* both(correctionsPage, `Corrections · ${title}`, entries)
  }
  const lists: Readonly<Record<Exclude<FeedKind, 'site' | 'corrections'>, () => readonly Listed[]>> = {
    topics: () => records.topics().map((page) => ({ page, papers: page.papers })),
    venues: () =>
      records.venues().map((page) => ({ page, papers: page.editions.flatMap(({ papers }) => papers) })),
    authors: () => [...records.authors(), ...records.people()].map((page) => ({ page, papers: page.papers })),
  }
  for (const kind of ['topics', 'venues', 'authors'] as const) {
    if (!exports.feeds.includes(kind)) continue
    for (const { page, papers } of lists[kind]()) {
      if (!hasPage(page)) continue // An entry on a list has no files beside it.
      const newest = papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, longest)
      yield* both(
        page.path,
        `${page.label} · ${title}`,
        newest.map((paper) => paperEntry(paper, placeOf(paper.path))),
      )
    }
  }

  function* both(path: string, name: string, entries: readonly FeedEntry[]): Generator<SiteFile> {
    const feed = { title: name, page: absolute(path), language, publisher: title, released, entries }
    yield { path: `${path}feed.xml`, text: writeAtom(feed) }
    yield { path: `${path}feed.json`, text: writeJsonFeed(feed) }
  }
}

/** Where an entry leads, and since when what is there is as it is. */
type Place = Pick<FeedEntry, 'address' | 'changed'>

function articleEntry(article: ArticleRecord, place: Place): FeedEntry {
  const { title, standfirst, authors, year } = article
  return {
    ...place,
    title,
    summary: standfirst ?? title,
    authors,
    day: articleDay(article),
    year,
  }
}

function paperEntry(paper: PaperReference, place: Place): FeedEntry {
  const { title, authors, edition, year } = paper
  const names = authors.map(({ label }) => label)
  const by =
    names.length === 0 ? '' : `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}. `
  return {
    ...place,
    title,
    summary: `${by}${edition?.label ?? year ?? ''}`.trim() || title,
    authors: names,
    day: null,
    year,
  }
}
