import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { type BuildPaths, buildPaths } from '../../src/build/build-paths.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { sampleArticle } from '../build/sample-article.ts'

export const project = resolve(import.meta.dirname, '..', '..')

/** Where a library of its own stands in a folder: articles, what is made in between, and the site. */
export function libraryPaths(folder: string): BuildPaths {
  return buildPaths(project, {
    articles: join(folder, 'articles'),
    work: join(folder, 'work'),
    out: join(folder, 'site'),
  })
}

/** Write a library of one article, which differs from other versions in a sentence. */
export function writeLibrary(folder: string, version: string): void {
  const { articles } = libraryPaths(folder)
  mkdirSync(articles, { recursive: true })
  const article = sampleArticle({ title: 'Trees at ICML', standfirst: `This is version ${version}.` })
  writeFileSync(join(articles, 'trees.mdx'), checkedMdx(article))
}

/** A text that differs if a single byte or name below a folder does. */
export function contentHash(folder: string): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(folder)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

/** The files below a folder, sorted, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}
