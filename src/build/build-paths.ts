import { join, resolve } from 'node:path'

/** The folders and files that a build reads and writes. */
export interface BuildPaths {
  /** The project: holds `astro.config.mjs`, `src` and `content`. */
  readonly root: string
  /** Articles as MDX. */
  readonly articles: string
  readonly vocabulary: string
  /** Rendered articles by the hash of their MDX. */
  readonly cache: string
  /** Pictures that were drawn, by the hash of what they show. */
  readonly cards: string
  /** Segments of the search index, by the hash of their records. */
  readonly search: string
  /** The catalogue that pages draw from. */
  readonly library: string
  /** Every address that was ever published. */
  readonly registry: string
  /** Where published addresses have moved, for hosts that can redirect by themselves. */
  readonly redirects: string
  /** What was noted of the site that stands, for the next build. */
  readonly built: string
  /** Shares of a site that are built apart, to be merged. */
  readonly shards: string
  /** Folders of former sites, empty and to be removed. */
  readonly gone: string
  readonly lock: string
  /** The site. */
  readonly out: string
  /** What people wrote, which no site may be built over. */
  readonly kept: readonly string[]
}

/** Folders of the project that no site may be built into. */
const ours = ['content', 'src', 'scripts', 'tests', 'docs', 'public', 'node_modules', '.git', '.lectern']

/** Where things stand in a project; the articles, the working folder and the site may stand elsewhere. */
export function buildPaths(
  root: string,
  given: Partial<Record<'articles' | 'work' | 'out' | 'shards', string>> = {},
): BuildPaths {
  const articles = resolve(root, given.articles ?? join('content', 'articles'))
  const work = resolve(root, given.work ?? '.lectern')
  return {
    root,
    articles,
    vocabulary: join(root, 'content', 'vocabulary'),
    cache: join(work, 'rendered'),
    cards: join(work, 'cards'),
    search: join(work, 'search'),
    library: join(work, 'library'),
    // Addresses belong to the library that published them: articles from elsewhere have a registry of their own.
    registry: given.articles === undefined ? join(root, 'content', 'registry') : join(work, 'registry'),
    redirects: join(work, 'redirects.json'),
    shards: resolve(root, given.shards ?? 'dist.shards'),
    built: join(work, 'built.tsv'),
    gone: join(work, 'gone'),
    lock: join(work, 'build.lock'),
    out: resolve(root, given.out ?? 'dist'),
    kept: [...ours.map((folder) => join(root, folder)), articles, work],
  }
}
