import { doiOf } from '../csl/paper-item.ts'
import { correctionsFollowed, correctionsPage, feedOf } from '../feeds/feed-of.ts'
import type { HeadTag } from './head-tag.ts'
import type { PageFacts } from './page-facts.ts'

const types = { paper: 'ScholarlyArticle', article: 'BlogPosting' } as const

/** The other forms of a page and what it stands for, for programs that follow typed links. */
export function typedLinks(facts: PageFacts): HeadTag[] {
  const { record, linkTo, settings } = facts
  const { citations, records } = settings.exports
  const isCited = record?.kind === 'paper' || record?.kind === 'article'
  // The same record in another form, and what describes it.
  const beside = (name: string, type: string): HeadTag => ({
    tag: 'link',
    rel: 'alternate describedby',
    type,
    href: linkTo(facts.path + name),
  })
  const doi = record?.kind === 'paper' ? doiOf(record.record) : null
  return [
    ...(isCited && records
      ? [beside('index.json', 'application/json'), beside('index.md', 'text/markdown')]
      : []),
    ...(isCited && citations
      ? [
          beside('cite.bib', 'application/x-bibtex'),
          beside('cite.ris', 'application/x-research-info-systems'),
          beside('cite.json', 'application/vnd.citationstyles.csl+json'),
        ]
      : []),
    ...(isCited
      ? [{ tag: 'link', rel: 'type', href: `https://schema.org/${types[record.kind]}` } as const]
      : []),
    ...(record?.kind === 'person' && record.record.orcid !== null
      ? [{ tag: 'link', rel: 'describes', href: `https://orcid.org/${record.record.orcid}` } as const]
      : []),
    ...(doi === null ? [] : [{ tag: 'link', rel: 'related', href: `https://doi.org/${doi}` } as const]),
    ...feedLinks(facts),
  ]
}

function feedLinks({ path, title, record, settings, linkTo }: PageFacts): HeadTag[] {
  if (settings.address === null) return []
  const { feeds } = settings.exports
  const own = record === null ? null : feedOf(record.kind)
  return [
    ...(feeds.includes('site') ? feedPair('/', settings.title) : []),
    ...(own !== null && feeds.includes(own) ? feedPair(path, title) : []),
    ...(feeds.includes('corrections') && correctionsFollowed.has(path)
      ? feedPair(correctionsPage, `Corrections · ${settings.title}`)
      : []),
    ...(settings.exports.discovery ? [searchLink(settings.title, linkTo)] : []),
  ]

  function feedPair(folder: string, name: string): HeadTag[] {
    return [
      {
        tag: 'link',
        rel: 'alternate',
        type: 'application/atom+xml',
        href: linkTo(`${folder}feed.xml`),
        title: name,
      },
      {
        tag: 'link',
        rel: 'alternate',
        type: 'application/feed+json',
        href: linkTo(`${folder}feed.json`),
        title: name,
      },
    ]
  }
}

function searchLink(title: string, linkTo: (path: string) => string): HeadTag {
  return {
    tag: 'link',
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    href: linkTo('/opensearch.xml'),
    title,
  }
}
