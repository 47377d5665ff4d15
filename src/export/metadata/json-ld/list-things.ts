import type { EditionRecord, Reference, TopicRecord, VenueRecord, YearRecord } from '../../../site/records.ts'
import type { Thing, ThingWriter } from './thing.ts'

/** The most entries that a list page names: engines read no more, and every one weighs on the page. */
const longestList = 50

/** A topic as schema.org has it. */
export const topicThing: ThingWriter<TopicRecord> = (topic, { linkTo }) => {
  const { path, label, aliases, definitions } = topic
  const definition = definitions.find(({ from }) => from === 'text')
  return {
    '@type': 'DefinedTerm',
    '@id': linkTo(`${path}#topic`),
    url: linkTo(path),
    name: label,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(definition !== undefined && { description: definition.text }),
    inDefinedTermSet: linkTo('/topics/'),
  }
}

/** A series of conferences or a journal as schema.org has it. */
export const venueThing: ThingWriter<VenueRecord> = ({ path, short, name, also }, { linkTo }) => ({
  '@type': 'EventSeries',
  '@id': linkTo(`${path}#venue`),
  url: linkTo(path),
  name,
  alternateName: [...new Set([short, ...also])].filter((other) => other !== name),
})

/** One conference as schema.org has it. */
export const editionThing: ThingWriter<EditionRecord> = ({ path, label, venue }, { linkTo }) => ({
  '@type': 'Event',
  '@id': linkTo(`${path}#event`),
  url: linkTo(path),
  name: label,
  superEvent: { '@type': 'EventSeries', '@id': linkTo(`${venue.path}#venue`), name: venue.label },
})

/** A year as schema.org has it: a page that lists papers. */
export const yearThing: ThingWriter<YearRecord> = ({ path, label, papers }, { linkTo }) => ({
  '@type': 'CollectionPage',
  url: linkTo(path),
  name: label,
  mainEntity: listOf(papers, linkTo),
})

function listOf(things: readonly Reference[], linkTo: (path: string) => string): Thing {
  return {
    '@type': 'ItemList',
    numberOfItems: things.length,
    itemListElement: things.slice(0, longestList).map(({ path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      url: linkTo(path),
    })),
  }
}
