import { linkBelow } from '../../site/page-style.ts'
import type { ArticleRecord, PaperRecord } from '../../site/records.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { articleData } from '../data/article-data.ts'
import { paperData } from '../data/paper-data.ts'
import type { ExportSource } from '../export-source.ts'
import { articleMarkdown } from '../markdown/article-markdown.ts'
import { paperMarkdown } from '../markdown/paper-markdown.ts'
import type { SiteFile } from '../site-file.ts'
import { unlessStanding } from '../standing.ts'

/** Every paper and article as data and as Markdown, beside its page: `/papers/x/index.json`, `/papers/x/index.md`. */
export function* recordFiles(source: ExportSource): Generator<SiteFile> {
  const { citations, records } = source
  for (const paper of records.papers())
    yield* unlessStanding(
      source,
      `record ${paper.path}`,
      () => [paper, citations.get(paper.path)],
      () => paperFiles(paper, source),
    )
  for (const article of records.articles())
    yield* unlessStanding(
      source,
      `record ${article.path}`,
      ({ articleKey }) => [article, citations.get(article.path), articleKey(article.slug)],
      () => articleFiles(article, source),
    )
}

function* paperFiles(paper: PaperRecord, source: ExportSource): Generator<SiteFile> {
  const citation = source.citations.get(paper.path)
  const data = paperData(paper, citation?.id ?? null)
  yield { path: `${paper.path}index.json`, text: pretty({ ...data, mentions: paper.mentions, citation }) }
  yield {
    path: `${paper.path}index.md`,
    text: paperMarkdown(paper, citation, (path) => linkTo(path, source)),
  }
}

function* articleFiles(record: ArticleRecord, source: ExportSource): Generator<SiteFile> {
  const { citations, settings } = source
  const citation = citations.get(record.path)
  yield {
    path: `${record.path}index.json`,
    text: pretty({ ...articleData(record, citation?.id ?? null), citation }),
  }
  const address = absoluteAddress(record.path, settings.address)
  yield {
    path: `${record.path}index.md`,
    text: articleMarkdown(source.article(record.slug), record, address, (path) => linkTo(path, source)),
  }
}

function linkTo(path: string, { base, settings }: ExportSource): string {
  return absoluteAddress(path, settings.address) ?? linkBelow(base, path)
}

function pretty(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`
}
