import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InertError } from '../mdx/inert-error.ts'
import { readMdx } from '../mdx/read-mdx.ts'
import { codeHash } from '../model/code-hash.ts'
import type { RenderedArticle } from '../model/rendered.ts'
import { sha256 } from '../model/sha256.ts'
import { listArticles } from './list-articles.ts'
import { renderArticle } from './render-article.ts'

/** The articles of a folder, each rendered when it is asked for and kept until it changes. */
export interface RenderCache {
  /** In order. */
  readonly slugs: readonly string[]
  /** @throws {InertError} if the article is not inert */
  readonly article: (slug: string) => RenderedArticle
  /** Stands for the text of an article and the code that renders it. */
  readonly keyOf: (slug: string) => string
  /** Take it that an article has this key, without reading it. */
  readonly recall: (slug: string, key: string) => void
  /** Remove what was kept of articles that have changed, or that nothing has asked for. */
  readonly prune: () => void
}

/** A rendered article, or what a run that was cut short has left of one. */
const keptName = /\.(?:json|next)$/

/**
 * Open a folder of articles with a folder for what they render to, in which a file is named by the hash of all that
 * it depends on.
 */
export function openRenderCache(articles: string, cache: string): RenderCache {
  const renderer = codeHash(['mdx', 'model', 'render'])
  /** The key of each article that is known. */
  const keys = new Map<string, string>()
  const placeOf = (key: string) => join(cache, `${key}.json`)
  const fileOf = (slug: string) => join(articles, `${slug}.mdx`)
  function take(slug: string): { readonly key: string; readonly bytes: Buffer } {
    const bytes = readFileSync(fileOf(slug))
    const key = createHash('sha256').update(`${renderer}\n${slug}\n`).update(bytes).digest('hex')
    keys.set(slug, key)
    return { key, bytes }
  }
  mkdirSync(cache, { recursive: true })
  return {
    slugs: listArticles(articles),
    article: (slug) => {
      const before = keys.get(slug)
      const again = before === undefined ? null : readKept(placeOf(before), slug)
      if (again !== null) return again
      const { key, bytes } = take(slug)
      const kept = placeOf(key)
      return readKept(kept, slug) ?? keep(kept, render(fileOf(slug), slug, bytes))
    },
    keyOf: (slug) => keys.get(slug) ?? take(slug).key,
    recall: (slug, key) => void keys.set(slug, key),
    prune: () => {
      const names = new Set(Array.from(keys.values(), (key) => `${key}.json`))
      const ours = readdirSync(cache).filter((name) => keptName.test(name))
      for (const name of ours) if (!names.has(name)) rmSync(join(cache, name))
    },
  }
}

function render(file: string, slug: string, bytes: Buffer): RenderedArticle {
  try {
    return renderArticle(slug, readMdx(bytes.toString('utf8')))
  } catch (error) {
    if (!(error instanceof InertError)) throw error
    throw new InertError(`${file}: ${error.message}`, undefined, error)
  }
}

/** What was kept; null if there is none or the file is damaged. */
function readKept(file: string, slug: string): RenderedArticle | null {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf('\n')
    const json = bytes.subarray(end + 1)
    // A file whose bytes have rotted may well be valid JSON still.
    if (bytes.toString('latin1', 0, end) !== sha256(json)) return null
    const kept: unknown = JSON.parse(json.toString('utf8'))
    return isRendered(kept, slug) ? kept : null
  } catch {
    return null
  }
}

function isRendered(value: unknown, slug: string): value is RenderedArticle {
  if (typeof value !== 'object' || value === null) return false
  return 'slug' in value && value.slug === slug && 'words' in value
}

/** Kept behind its hash, and under another name first, so that a run that is cut short leaves no half file. */
function keep(file: string, article: RenderedArticle): RenderedArticle {
  const next = `${file}.${process.pid}.next`
  const json = JSON.stringify(article)
  writeFileSync(next, `${sha256(json)}\n${json}`)
  renameSync(next, file)
  return article
}
