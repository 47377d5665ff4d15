import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMdx } from '../mdx/read-mdx.ts'
import type { Part } from '../model/rendered.ts'
import { renderArticle } from '../render/render-article.ts'
import { keepParts } from '../site/catalogue/write-catalogue.ts'

/**
 * Show the text of an article that was edited before the library is brought up to date, which takes a large one
 * seconds: where its headings, papers, figures and mentions are the same, the page draws from what it knows.
 *
 * @returns whether it is shown; an edit of anything else waits for the library
 * @throws {InertError} if the article is not inert
 */
export function showEdit(library: string, slug: string, mdx: string): boolean {
  const file = join(library, 'articles', `${slug}.json`)
  if (!existsSync(file)) return false
  const before: readonly Part[] = JSON.parse(readFileSync(file, 'utf8'))
  const edited = renderArticle(slug, readMdx(mdx))
  if (outlineOf(before) !== outlineOf(edited.parts)) return false
  keepParts(library, edited)
  return true
}

/** What of an article the library knows by itself. */
function outlineOf(parts: readonly Part[]): string {
  return JSON.stringify(parts.map((part) => (part.type === 'html' ? mentionsIn(part.html) : part)))
}

function mentionsIn(html: string): readonly string[] {
  return Array.from(html.matchAll(/href="paper:([a-z0-9-]+)"/g), ([, id = '']) => id)
}
