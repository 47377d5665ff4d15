import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { InertError } from '../mdx/inert-error.ts'
import { readMdx } from '../mdx/read-mdx.ts'
import type { Article } from '../model/article.ts'
import type { RenderedArticle } from '../model/rendered.ts'
import { renderArticle } from '../render/render-article.ts'
import { BuildError } from './build-error.ts'

/** The articles of a folder, rendered when asked for. */
export interface RenderedArticles {
  readonly slugs: readonly string[]
  /** Rendered now, or taken from the cache where neither the article nor our code has changed since. */
  readonly article: (slug: string) => RenderedArticle
  /** Take away what is in the cache of articles that are gone or were different. */
  readonly prune: () => void
}

/** Open a folder of articles in MDX, with a cache of what they render to. */
export function openArticles(folder: string, cache: string): RenderedArticles {
  const slugs = findSlugs(folder)
  const code = hashOfCode()
  /** File in the cache of each article that was asked for. */
  const used = new Map<string, string>()
  mkdirSync(cache, { recursive: true })
  const render = (slug: string): RenderedArticle => {
    const mdx = join(folder, `${slug}.mdx`)
    const text = readFileSync(mdx, 'utf8')
    const file = join(cache, `${hash(code, slug, text)}.json`)
    used.set(slug, file)
    return fromCache(file) ?? intoCache(file, renderArticle(slug, readArticle(mdx, text)))
  }
  return {
    slugs,
    article: (slug) => fromCache(used.get(slug)) ?? render(slug),
    prune: () => prune(cache, new Set(used.values())),
  }
}

function findSlugs(folder: string): string[] {
  if (!existsSync(folder)) return []
  const slugs = readdirSync(folder).flatMap((file) => (file.endsWith('.mdx') ? basename(file, '.mdx') : []))
  const odd = slugs.find((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
  if (odd === undefined) return slugs.sort()
  throw new BuildError(
    `${join(folder, odd)}.mdx: the name of an article is lower case letters, digits and hyphens`,
  )
}

function readArticle(file: string, text: string): Article {
  try {
    return readMdx(text)
  } catch (error) {
    if (error instanceof InertError) throw new BuildError(`${file}: ${error.message}`, 1, { cause: error })
    throw error
  }
}

function fromCache(file: string | undefined): RenderedArticle | null {
  return file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function intoCache(file: string, article: RenderedArticle): RenderedArticle {
  writeFileSync(`${file}.next`, JSON.stringify(article))
  renameSync(`${file}.next`, file)
  return article
}

function prune(cache: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) {
    if (!used.has(join(cache, name))) rmSync(join(cache, name))
  }
}

/** Stands for the code that renders: with other code the same article may come out otherwise. */
function hashOfCode(): string {
  const source = join(import.meta.dirname, '..')
  const files = globSync('{mdx,model,render}/**/*.ts', { cwd: source }).sort()
  const packages = join(source, '..', 'package-lock.json')
  return hash(
    ...[...files.map((file) => join(source, file)), packages].map((file) => readFileSync(file, 'utf8')),
  )
}

function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(`${text.length}\n${text}`)
  return sum.digest('hex')
}
