import type { PaperRecord } from '../../../site/records.ts'
import { containerTitle, doiOf } from '../../csl/paper-item.ts'
import { splitName } from '../../csl/split-name.ts'
import type { ThingWriter } from './thing.ts'

/** A paper as schema.org has it. */
export const paperThing: ThingWriter<PaperRecord> = (paper, { linkTo, venueName }) => {
  const { path, title, authors, year, links, topics, mentions, award } = paper
  const doi = doiOf(paper)
  const container = containerTitle(paper, paper.venue === null ? null : venueName(paper.venue))
  const sameAs = links.filter(({ kind }) => ['paper', 'preprint', 'doi'].includes(kind)).map(({ url }) => url)
  const articles = [...new Set(mentions.map(({ article }) => article.path))]
  return {
    '@type': 'ScholarlyArticle',
    '@id': linkTo(`${path}#paper`),
    url: linkTo(path),
    name: title,
    headline: title,
    author: authors.map(({ label, path }) => {
      const name = splitName(label)
      return {
        '@type': 'Person',
        '@id': linkTo(`${path}#person`),
        name: label,
        ...('family' in name && { givenName: name.given, familyName: name.family }),
      }
    }),
    ...(year !== null && { datePublished: String(year) }),
    ...(doi !== null && { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(container !== null && { isPartOf: { '@type': 'PublicationVolume', name: container } }),
    ...(award !== null && { award }),
    ...(topics.length > 0 && {
      about: topics.map(({ label, path }) => ({ '@type': 'DefinedTerm', name: label, url: linkTo(path) })),
    }),
    ...(articles.length > 0 && {
      subjectOf: articles.map((article) => ({ '@id': linkTo(`${article}#article`) })),
    }),
  }
}
