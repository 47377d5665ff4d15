import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { writeMdx } from '../../src/mdx/write-mdx.ts'
import type { Article } from '../../src/model/article.ts'
import { serve } from '../../src/serve/serve.ts'
import { oddPeople } from './odd-articles.ts'
import { startVisit, type Visit } from './visit.ts'

const project = resolve(import.meta.dirname, '..', '..')

/** Build in a folder the site of some articles by their slugs, with the vocabulary of the project and odd people, and go there. */
export async function visitArticles(
  folder: string,
  articles: Readonly<Record<string, Article>>,
): Promise<Visit> {
  const place = (part: string) => join(folder, part)
  mkdirSync(place('articles'), { recursive: true })
  for (const [slug, article] of Object.entries(articles))
    writeFileSync(join(place('articles'), `${slug}.mdx`), writeMdx(article))
  cpSync(join(project, 'content', 'vocabulary'), place('vocabulary'), { recursive: true })
  writeFileSync(join(place('vocabulary'), 'people.yaml'), oddPeople)
  const paths = {
    ...buildPaths(project, { articles: place('articles'), work: place('work'), out: place('site') }),
    vocabulary: place('vocabulary'),
  }
  await buildSite({ paths, base: '/', say: () => {} })
  return startVisit(serve({ folder: paths.out, base: '/', port: 0 }))
}
