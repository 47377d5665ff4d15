import type { ArticleRecord } from '../../../site/records.ts'
import { dateTime } from '../../date-time.ts'
import type { ThingWriter } from './thing.ts'

/** An article as schema.org has it: a post based on the original. */
export const articleThing: ThingWriter<ArticleRecord> = (article, { card, linkTo, settings }) => {
  const { path, title, standfirst, published, authors, edition, topics, papers, sources } = article
  const originals = sources.flatMap(({ url }) => url ?? [])
  const license = sources.find((source) => source.license !== null)?.license ?? null
  return {
    '@type': 'BlogPosting',
    '@id': linkTo(`${path}#article`),
    mainEntityOfPage: linkTo(path),
    headline: title,
    ...(standfirst !== null && { description: standfirst }),
    ...(published !== null && { datePublished: dateTime(published) }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(card !== null && { image: linkTo(card.path) }),
    publisher: { '@type': 'Organization', name: settings.title, url: linkTo('/') },
    inLanguage: settings.language,
    ...(originals.length > 0 && { isBasedOn: originals }),
    ...(edition !== null && { about: { '@type': 'Event', name: edition.label, url: linkTo(edition.path) } }),
    ...(topics.length > 0 && { articleSection: topics.map(({ label }) => label) }),
    // A long list that nobody reads where engines are asked to leave the page alone.
    ...(settings.indexArticles &&
      papers.length > 0 && { mentions: papers.map(({ path }) => ({ '@id': linkTo(`${path}#paper`) })) }),
    ...(license !== null && { creditText: license }),
  }
}
