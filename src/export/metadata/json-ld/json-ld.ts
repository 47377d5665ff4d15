import type { PageRecord } from '../find-record.ts'
import type { PageFacts } from '../page-facts.ts'
import { articleThing } from './article-thing.ts'
import { datasetThing } from './dataset-thing.ts'
import { editionThing, topicThing, venueThing, yearThing } from './list-things.ts'
import { paperThing } from './paper-thing.ts'
import { nameThing, personThing } from './person-thing.ts'
import type { Thing, ThingWriter } from './thing.ts'

type Kind = PageRecord['kind']
type RecordOf<K extends Kind> = Extract<PageRecord, { readonly kind: K }>['record']

/** One writer for each kind of record. A new kind does not compile until it has one. */
const writers: { readonly [K in Kind]: ThingWriter<RecordOf<K>> } = {
  article: articleThing,
  paper: paperThing,
  author: nameThing,
  person: personThing,
  topic: topicThing,
  venue: venueThing,
  edition: editionThing,
  year: yearThing,
}

/** What a page is about and where it stands, for search engines. */
export function jsonLd(facts: PageFacts): object {
  const about = aboutThing(facts)
  return {
    '@context': 'https://schema.org',
    '@graph': [about, ...(facts.trail.length > 0 ? [breadcrumbs(facts)] : [])],
  }
}

function aboutThing(facts: PageFacts): Thing {
  const { record, path, title, settings, linkTo } = facts
  if (record !== null) return thingOf(record, facts)
  if (path === '/')
    return { '@type': 'WebSite', url: linkTo('/'), name: settings.title, description: settings.description }
  if (path === '/data/' && settings.exports.data) return datasetThing(facts)
  return { '@type': path === '/about/' ? 'AboutPage' : 'CollectionPage', url: linkTo(path), name: title }
}

function thingOf<K extends Kind>(page: PageRecord & { readonly kind: K }, facts: PageFacts): Thing {
  const write = writers[page.kind] as ThingWriter<PageRecord['record']>
  return write(page.record, facts)
}

function breadcrumbs({ trail, title, path, linkTo }: PageFacts): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { label: title, path }].map(({ label, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: linkTo(path),
    })),
  }
}
